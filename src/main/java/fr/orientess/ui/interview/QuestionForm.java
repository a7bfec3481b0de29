package fr.orientess.ui.interview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One question with everything that helps to answer it. Choosing an answer does not lead on by
 * itself, because arrow keys choose while they move through radio buttons: "Continuer" does, and so
 * do Enter and a double click on a card.
 */
@Tag("form")
final class QuestionForm extends HtmlContainer {

  /** By which buttons outside belong to the form. */
  static final String ID = "question-form";

  /** The words of a problem push the field down, under what stands at the foot of the window. */
  private static final String SHOW_BOTH =
      "[document.activeElement, $0].forEach(each => each.scrollIntoView({block: 'nearest'}))";

  /** The knowledge is French, whatever language the page is in. */
  static final String LANGUAGE = "lang";

  static final String KNOWLEDGE_LANGUAGE = "fr";

  private final H1 heading = new H1();
  private final Paragraph error = new Paragraph();
  private final AnswerInput input;

  /**
   * @param goOn what "Continuer" does, wherever it stands
   * @param purpose what the question is good for, or null
   */
  QuestionForm(
      Question question,
      AnswerInput input,
      @Nullable Component purpose,
      Texts texts,
      Runnable goOn) {
    this.input = input;
    setId(ID);
    addClassName("question");
    getElement().setAttribute("novalidate", true);
    getElement().addEventListener("submit", _ -> goOn.run()).preventDefault();
    if (question.type() == QuestionType.CHOICE || question.type() == QuestionType.BOOLEAN) {
      getElement()
          .addEventListener("dblclick", _ -> goOn.run())
          .setFilter("event.target.closest('.choice') !== null");
    }
    var block = new HtmlContainer(isChosen(question) ? "fieldset" : "div");
    block.getElement().setAttribute("aria-describedby", AnswerInput.DESCRIBED_BY);
    block.add(label(question));
    if (question.help() != null) {
      var help = new Paragraph(question.help());
      help.setId(AnswerInput.HELP);
      help.addClassName("question-help");
      help.getElement().setAttribute(LANGUAGE, KNOWLEDGE_LANGUAGE);
      block.add(help);
    }
    if (purpose != null) {
      block.add(purpose);
    }
    if (question.why() != null) {
      var reason = new Paragraph(question.why());
      reason.getElement().setAttribute(LANGUAGE, KNOWLEDGE_LANGUAGE);
      var why = new NativeDetails(texts.get("interview.why"), reason);
      why.addClassName("question-why");
      block.add(why);
    }
    error.setId(AnswerInput.ERROR);
    error.addClassName("field-error");
    error.setVisible(false);
    block.add(error, input);
    add(block);
  }

  private static boolean isChosen(Question question) {
    return switch (question.type()) {
      case CHOICE, CHOICES, BOOLEAN -> true;
      case NUMBER, PLACE -> false;
    };
  }

  private HtmlContainer label(Question question) {
    heading.setId(AnswerInput.LABEL);
    heading.getElement().setAttribute(LANGUAGE, KNOWLEDGE_LANGUAGE);
    if (isChosen(question)) {
      heading.setText(question.label());
      var legend = new HtmlContainer("legend");
      legend.add(heading);
      return legend;
    }
    var label = new NativeLabel(question.label());
    label.setFor(AnswerInput.FIELD);
    heading.add(label);
    return heading;
  }

  /** Says what is missing or wrong, and leads to the place where to put it right. */
  void showProblem(String problem) {
    error.setText(problem);
    error.setVisible(true);
    input.setInvalid(true);
    input.focus();
    getElement().executeJs(SHOW_BOTH, error);
  }

  /** Takes back what was said about a problem. */
  void clearProblem() {
    error.setText("");
    error.setVisible(false);
    input.setInvalid(false);
  }
}
