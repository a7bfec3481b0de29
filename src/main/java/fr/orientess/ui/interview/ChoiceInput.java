package fr.orientess.ui.interview;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of some options, or yes or no. */
final class ChoiceInput extends AnswerInput {

  private static final String YES = "oui";
  private static final String NO = "non";

  private final Question question;
  private final String missing;
  private final Cards cards;
  private @Nullable Option chosen;

  ChoiceInput(Question question, @Nullable Answer answer, Texts texts, Listener listener) {
    this.question = question;
    this.missing = texts.get("interview.missing.choice");
    var options = options(question, texts);
    cards =
        new Cards(
            Cards.Kind.RADIO,
            options,
            (option, _) -> {
              chosen = option;
              listener.answered(answer(option));
            });
    chosen =
        options.stream().filter(option -> answer(option).equals(answer)).findFirst().orElse(null);
    if (chosen != null) {
      cards.checkAtFirst(chosen);
    }
    if (question.type() == QuestionType.CHOICE) {
      cards.getElement().setAttribute(QuestionForm.LANGUAGE, QuestionForm.KNOWLEDGE_LANGUAGE);
    }
    add(cards);
  }

  private static List<Option> options(Question question, Texts texts) {
    return question.type() == QuestionType.BOOLEAN
        ? List.of(
            new Option(0, YES, texts.get("interview.yes"), null, null),
            new Option(1, NO, texts.get("interview.no"), null, null))
        : question.options();
  }

  private Answer answer(Option option) {
    return question.type() == QuestionType.BOOLEAN
        ? new Answer.YesNo(option.id().equals(YES))
        : new Answer.Choice(option);
  }

  @Override
  Optional<String> problem() {
    return chosen == null ? Optional.of(missing) : Optional.empty();
  }

  @Override
  void focus() {
    cards.focus();
  }
}
