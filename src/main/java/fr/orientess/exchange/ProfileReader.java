package fr.orientess.exchange;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.rules.Situation;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads a profile, {@code {"answers": {…}, "date": "2026-06-12"}}, and says everything that is
 * wrong with it. Safe for many threads.
 */
public final class ProfileReader {

  /** A longer profile is refused unread. */
  public static final int MOST_BYTES = 64 << 10;

  private static final BodyReader.Shape SHAPE =
      new BodyReader.Shape("Un profil", "{\"answers\": {}}", List.of("answers"), MOST_BYTES);

  private final BodyReader reader;

  /** Reads profiles that answer the questionnaire of that knowledge base. */
  public ProfileReader(KnowledgeBase knowledge) {
    this.reader = new BodyReader(knowledge, SHAPE);
  }

  /**
   * Reads one profile.
   *
   * @param today the date of a profile that names none
   */
  public ProfileResult read(byte[] json, LocalDate today) {
    return switch (reader.read(json, today)) {
      case BodyReader.Result.Accepted(var answers, var date) ->
          new ProfileResult.Accepted(new Situation(answers.getFirst(), date));
      case BodyReader.Result.Refused(var problem) -> new ProfileResult.Refused(problem);
    };
  }
}
