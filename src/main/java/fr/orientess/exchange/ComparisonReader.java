package fr.orientess.exchange;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Answers;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads what is to be compared, {@code {"first": {…}, "second": {…}, "date": "2026-06-12"}}: the
 * answers of two situations. Safe for many threads.
 */
public final class ComparisonReader {

  /** More is refused unread. */
  public static final int MOST_BYTES = 2 * ProfileReader.MOST_BYTES;

  private static final BodyReader.Shape SHAPE =
      new BodyReader.Shape(
          "Une comparaison",
          "{\"first\": {}, \"second\": {}}",
          List.of("first", "second"),
          MOST_BYTES);

  private final BodyReader reader;

  /** Reads answers to the questionnaire of that knowledge base. */
  public ComparisonReader(KnowledgeBase knowledge) {
    this.reader = new BodyReader(knowledge, SHAPE);
  }

  /** What became of what came from outside. */
  public sealed interface Result {

    /** Both situations can be compared. */
    record Accepted(Answers first, Answers second, LocalDate date) implements Result {}

    /** They cannot. */
    record Refused(Problem problem) implements Result {}
  }

  /**
   * Reads one comparison.
   *
   * @param today the date of one that names none
   */
  public Result read(byte[] json, LocalDate today) {
    return switch (reader.read(json, today)) {
      case BodyReader.Result.Accepted(var answers, var date) ->
          new Result.Accepted(answers.getFirst(), answers.getLast(), date);
      case BodyReader.Result.Refused(var problem) -> new Result.Refused(problem);
    };
  }
}
