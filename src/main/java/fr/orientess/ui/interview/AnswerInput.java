package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Div;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.PlaceSearch;
import fr.orientess.wording.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a question is answered. Every change is told at once, long before "Continuer". */
abstract class AnswerInput extends Div {

  /** Learns of every change. */
  interface Listener {
    /**
     * Another answer was given.
     *
     * @param answer null when nothing is answered any more
     */
    void answered(@Nullable Answer answer);
  }

  /** Ids of the elements that describe the field, help and error, for screen readers. */
  static final String HELP = "question-help";

  static final String ERROR = "question-error";
  static final String DESCRIBED_BY = HELP + " " + ERROR;

  /** Ties the heading of the page to what it asks for. */
  static final String LABEL = "question-label";

  /** What the label of a single field is for. */
  static final String FIELD = "question-field";

  /** The input that suits a question, with the answer so far. */
  static AnswerInput of(
      Question question, OpenInterview open, PlaceSearch places, Texts texts, Listener listener) {
    var answer = open.interview().answers().to(question);
    return switch (question.type()) {
      case CHOICE, BOOLEAN -> new ChoiceInput(question, answer, texts, listener);
      case CHOICES -> new ChoicesInput(question, answer, texts, listener);
      case NUMBER -> new NumberInput(question, answer, texts, listener);
      case PLACE -> new PlaceInput(answer, open.knowledge().territories(), places, texts, listener);
    };
  }

  AnswerInput() {
    addClassName("answer");
  }

  /** Why what was entered is no answer, in words; empty when it is one. */
  abstract Optional<String> problem();

  /** Moves the focus to what has to be corrected. */
  abstract void focus();

  /** Marks the field as faulty, or as right again. */
  void setInvalid(boolean isInvalid) {}
}
