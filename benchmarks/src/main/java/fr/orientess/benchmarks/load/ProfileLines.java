package fr.orientess.benchmarks.load;

import fr.orientess.benchmarks.rows.Profiles;
import fr.orientess.benchmarks.rows.Subject;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.rules.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes profiles for {@code match} and for the API, one a line. Arguments: the knowledge folder,
 * how many lines, the file.
 */
public final class ProfileLines {

  private ProfileLines() {}

  /** Writes them. */
  public static void main(String[] arguments) throws IOException {
    var knowledge = UsableKnowledge.in(Path.of(arguments[0]), Subject.TODAY);
    var profiles = Profiles.of(knowledge.questionnaire(), knowledge.territories(), Subject.TODAY);
    var json = new ObjectMapper();
    try (var out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (int line = 0; line < Integer.parseInt(arguments[1]); line++) {
        out.write(json.writeValueAsString(profile(profiles.get(line % profiles.size()))));
        out.write('\n');
      }
    }
  }

  private static Map<String, Object> profile(Situation situation) {
    var answers = new LinkedHashMap<String, Object>();
    situation
        .answers()
        .asMap()
        .forEach((question, answer) -> answers.put(question.id(), value(answer)));
    return Map.of("answers", answers, "date", situation.date().toString());
  }

  private static Object value(Answer answer) {
    return switch (answer) {
      case Answer.Choice(var option) -> option.id();
      case Answer.Choices(var options) -> options.stream().map(Option::id).toList();
      case Answer.Quantity(var number) -> number;
      case Answer.YesNo(var yes) -> yes;
      case Answer.Place(var place) -> place.code();
    };
  }
}
