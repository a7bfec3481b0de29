package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Some of the options, in the order of importance, or none of them. */
final class ChoicesInput extends AnswerInput {

  /** Fewer options than these are seen at a glance. */
  private static final int SEARCH_FROM = 13;

  private static final int SEARCH_DELAY = 200;
  private static final String NONE = "none-of-these";

  private final Question question;
  private final Texts texts;
  private final Listener listener;
  private final Cards cards;
  private final Cards noneCard;
  private final Option none;
  private final Paragraph counter = new Paragraph();
  private final ChosenList chosenList;
  private Selection selection;

  ChoicesInput(Question question, @Nullable Answer answer, Texts texts, Listener listener) {
    this.question = question;
    this.texts = texts;
    this.listener = listener;
    selection = Selection.of(answer, question.maxChoices());
    chosenList = new ChosenList(texts, this::change);
    cards = new Cards(Cards.Kind.CHECKBOX, question.options(), this::toggle);
    cards.getElement().setAttribute(QuestionForm.LANGUAGE, QuestionForm.KNOWLEDGE_LANGUAGE);
    none = new Option(0, NONE, texts.get("interview.none"), texts.get("interview.none.help"), null);
    noneCard =
        new Cards(Cards.Kind.CHECKBOX, List.of(none), (_, on) -> change(_ -> selection.none(on)));
    counter.addClassName("choices-counter");
    counter.getElement().setAttribute("role", "status");
    if (question.options().size() >= SEARCH_FROM) {
      add(search());
    }
    add(counter, cards, noneCard, chosenList);
    noneCard.addClassName("cards-none");
    selection.options().forEach(cards::checkAtFirst);
    if (selection.isNone()) {
      noneCard.checkAtFirst(none);
    }
    refresh();
  }

  private Div search() {
    var field = new Input(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(SEARCH_DELAY);
    field.setType("search");
    field.setId("option-search");
    var found = new Paragraph();
    found.getElement().setAttribute("role", "status");
    field.addValueChangeListener(
        change -> {
          var hits = OptionSearch.find(change.getValue(), question.options());
          cards.show(hits);
          found.setText(
              change.getValue().isBlank() ? "" : texts.get("interview.search.found", hits.size()));
        });
    var label = new NativeLabel(texts.get("interview.search"));
    label.setFor("option-search");
    var search = new Div(label, field, found);
    search.addClassNames("field", "choices-search");
    return search;
  }

  private void toggle(Option option, boolean isOn) {
    if (isOn && selection.isFull()) {
      cards.check(option, false);
    }
    change(before -> isOn ? before.with(option) : before.without(option));
  }

  private void change(UnaryOperator<Selection> step) {
    var before = selection;
    selection = step.apply(before);
    before.options().stream()
        .filter(option -> !selection.options().contains(option))
        .forEach(option -> cards.check(option, false));
    noneCard.check(none, selection.isNone());
    refresh();
    listener.answered(selection.answer());
  }

  private void refresh() {
    chosenList.show(selection);
    boolean isFull = selection.isFull();
    counter.setText(
        texts.get(
            isFull ? "interview.choices.full" : "interview.choices.count",
            selection.options().size(),
            selection.most()));
    cards.disable(
        isFull
            ? question.options().stream()
                .filter(option -> !selection.options().contains(option))
                .toList()
            : List.of());
  }

  @Override
  Optional<String> problem() {
    return selection.answer() == null
        ? Optional.of(texts.get("interview.missing.choices"))
        : Optional.empty();
  }

  @Override
  void focus() {
    cards.focus();
  }
}
