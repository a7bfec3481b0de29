package fr.orientess.ui.results;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.french;
import static fr.orientess.ui.markup.Markup.text;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.wording.Numbers;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One question as a form in a dialog. */
final class DialogMarkup {

  /** Name of the fields that hold the answer. */
  static final String FIELD = "answer";

  static final String TITLE = "reponse-question";
  private static final String HELP = "reponse-aide";
  private static final String ERROR = "reponse-erreur";

  private final Question question;
  private final @Nullable Answer answer;
  private final Texts texts;

  DialogMarkup(Question question, Interview interview, Texts texts) {
    this.question = question;
    this.answer = interview.answers().to(question);
    this.texts = texts;
  }

  /**
   * The form.
   *
   * @param problem why the last answer could not be understood, or null
   */
  Element form(@Nullable String problem) {
    var form =
        element("form", "dialog-form", french("h2", "", question.label()).attr("id", TITLE))
            .attr("novalidate", "");
    var help = question.help();
    if (help != null) {
      form.appendChild(french("p", "field-help", help).attr("id", HELP));
    }
    if (problem != null) {
      form.appendChild(text("p", "field-error", problem).attr("id", ERROR).attr("role", "alert"));
    }
    form.appendChild(
        switch (question.type()) {
          case CHOICE -> options("radio", question.options());
          case CHOICES -> options("checkbox", question.options());
          case BOOLEAN -> yesOrNo();
          case NUMBER, PLACE -> number(problem != null);
        });
    form.appendChild(
        element(
            "div",
            "dialog-actions",
            button("button button-primary", "submit", "results.form.save"),
            button("button", "submit", "results.form.unsure").attr("value", Replies.UNSURE),
            button("button button-quiet", "button", "results.form.cancel").attr("data-close", "")));
    return form;
  }

  private Element button(String classes, String type, String key) {
    return text("button", classes, texts.get(key)).attr("type", type);
  }

  private Element options(String type, List<Option> options) {
    var set = set();
    String group = null;
    Element place = set;
    for (var option : options) {
      if (option.group() != null && !Objects.equals(group, option.group())) {
        group = option.group();
        place = element("fieldset", "", text("legend", "", group));
        set.appendChild(place);
      }
      place.appendChild(choice(type, option.id(), option.label(), isChosen(option)));
    }
    return set;
  }

  private boolean isChosen(Option option) {
    return switch (answer) {
      case Answer.Choice(var chosen) -> chosen.equals(option);
      case Answer.Choices(var chosen) -> chosen.contains(option);
      case null, default -> false;
    };
  }

  private Element yesOrNo() {
    boolean isKnown = answer instanceof Answer.YesNo;
    boolean isYes = answer instanceof Answer.YesNo(var value) && value;
    var set = set();
    set.appendChild(choice("radio", Replies.YES, texts.get("results.yes"), isYes));
    set.appendChild(choice("radio", Replies.NO, texts.get("results.no"), isKnown && !isYes));
    return set;
  }

  private static Element set() {
    return element("div", "dialog-options")
        .attr("role", "group")
        .attr("aria-labelledby", TITLE)
        .attr("aria-describedby", ERROR + " " + HELP);
  }

  private static Element choice(String type, String value, String label, boolean isChosen) {
    var input = element("input", "").attr("type", type).attr("name", FIELD).attr("value", value);
    if (isChosen) {
      input.attr("checked", "");
    }
    return element("label", "dialog-option", input, text("span", "", label));
  }

  private Element number(boolean isFaulty) {
    var input =
        element("input", "")
            .attr("type", "text")
            .attr("inputmode", "decimal")
            .attr("autocomplete", "off")
            .attr("name", FIELD)
            .attr("aria-labelledby", TITLE)
            .attr("aria-describedby", ERROR + " " + HELP)
            .attr("aria-invalid", String.valueOf(isFaulty));
    if (answer instanceof Answer.Quantity(var value)) {
      input.attr("value", Numbers.plain(value, texts));
    }
    var unit = question.unit();
    return element("p", "dialog-number field", input, text("span", "", unit == null ? "" : unit));
  }
}
