package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.wording.Numbers;
import fr.orientess.wording.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number, typed as people write it. */
final class NumberInput extends AnswerInput {

  private static final int MOST_CHARACTERS = 24;

  private final Question question;
  private final Texts texts;

  /** Told with every key, so that Enter finds what was typed. */
  private final Input field = new Input(ValueChangeMode.EAGER);

  NumberInput(Question question, @Nullable Answer answer, Texts texts, Listener listener) {
    this.question = question;
    this.texts = texts;
    field.setId(FIELD);
    field
        .getElement()
        .setAttribute("inputmode", "decimal")
        .setAttribute("autocomplete", "off")
        .setAttribute("maxlength", String.valueOf(MOST_CHARACTERS))
        .setAttribute("aria-describedby", "number-bounds " + DESCRIBED_BY);
    if (answer instanceof Answer.Quantity(var value)) {
      field.setValue(Numbers.plain(value, texts));
    }
    field.addValueChangeListener(
        change ->
            listener.answered(
                typed() instanceof TypedNumber.Accepted(var value)
                    ? new Answer.Quantity(value)
                    : null));
    var row = new Div(field);
    row.addClassName("number-row");
    if (question.unit() != null) {
      var unit = new Span(question.unit());
      unit.setId("number-unit");
      row.add(unit);
      field
          .getElement()
          .setAttribute("aria-describedby", "number-unit number-bounds " + DESCRIBED_BY);
    }
    var bounds = new Paragraph(bounds());
    bounds.setId("number-bounds");
    bounds.addClassName("field-help");
    var whole = new Div(row, bounds);
    whole.addClassName("field");
    add(whole);
  }

  private TypedNumber typed() {
    return TypedNumber.of(field.getValue(), question);
  }

  private String bounds() {
    if (Double.isInfinite(question.min())) {
      return Double.isInfinite(question.max())
          ? ""
          : texts.get("interview.number.atMost", Numbers.plain(question.max(), texts));
    }
    var min = Numbers.plain(question.min(), texts);
    return Double.isInfinite(question.max())
        ? texts.get("interview.number.atLeast", min)
        : texts.get("interview.number.between", min, Numbers.plain(question.max(), texts));
  }

  @Override
  Optional<String> problem() {
    return switch (typed()) {
      case TypedNumber.Accepted _ -> Optional.empty();
      case TypedNumber.Missing _ -> Optional.of(texts.get("interview.missing.number"));
      case TypedNumber.NotANumber _ -> Optional.of(texts.get("interview.number.unreadable"));
      case TypedNumber.OutOfBounds _ ->
          Optional.of(texts.get("interview.number.outside", bounds()));
    };
  }

  @Override
  void focus() {
    field.focus();
  }

  @Override
  void setInvalid(boolean isInvalid) {
    field.getElement().setAttribute("aria-invalid", isInvalid ? "true" : "false");
  }
}
