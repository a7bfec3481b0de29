package fr.orientess.benchmarks.rows;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.rules.Situation;
import fr.orientess.territory.Territories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Profiles that answer every question, down to the commune: engines without a third truth value can
 * then be asked the same.
 */
public final class Profiles {

  /** How many profiles every engine answers. */
  public static final int COUNT = 1_000;

  private static final long SEED = 20_261_124;
  private static final int MOST_NUMBER = 60;

  private Profiles() {}

  /** Always the same profiles. */
  public static List<Situation> of(
      Questionnaire questionnaire, Territories territories, LocalDate date) {
    var random = new Random(SEED);
    return IntStream.range(0, COUNT)
        .mapToObj(_ -> new Situation(answers(questionnaire, territories, random), date))
        .toList();
  }

  private static Answers answers(
      Questionnaire questionnaire, Territories territories, Random random) {
    var answers = Answers.none(questionnaire);
    for (var question : questionnaire.questions()) {
      answers = answers.with(question, answer(question, territories, random));
    }
    return answers;
  }

  private static Answer answer(Question question, Territories territories, Random random) {
    return switch (question.type()) {
      case CHOICE ->
          new Answer.Choice(question.options().get(random.nextInt(question.options().size())));
      case CHOICES -> choices(question, random);
      case NUMBER -> new Answer.Quantity(question.min() + random.nextInt(MOST_NUMBER));
      case BOOLEAN -> new Answer.YesNo(random.nextBoolean());
      case PLACE ->
          new Answer.Place(territories.commune(random.nextInt(territories.communeCount())));
    };
  }

  private static Answer choices(Question question, Random random) {
    var shuffled = new ArrayList<>(question.options());
    Collections.shuffle(shuffled, random);
    int most = Math.min(question.maxChoices(), 3);
    return new Answer.Choices(shuffled.subList(0, 1 + random.nextInt(most)));
  }
}
