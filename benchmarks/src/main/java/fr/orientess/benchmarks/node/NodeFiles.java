package fr.orientess.benchmarks.node;

import fr.orientess.benchmarks.rows.Subject;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Situation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/**
 * Rows and profiles as Node reads them. A place is the list of all territories that contain it, a
 * day is a number, a condition that nobody knows is left out: it refuses nobody.
 */
public final class NodeFiles {

  private static final String DAY = "day";
  private static final ObjectMapper JSON = new ObjectMapper();

  private NodeFiles() {}

  /** Writes the rows into a folder. */
  public static Path rows(Subject subject, Path folder) throws IOException {
    var questions =
        Stream.concat(
                subject.knowledge().questionnaire().questions().stream()
                    .sorted((a, b) -> Boolean.compare(isPlace(b), isPlace(a)))
                    .map(Question::id),
                Stream.of(DAY))
            .toList();
    var rows = subject.knowledge().rows().stream().map(NodeFiles::row).toList();
    return write(folder.resolve("rows.json"), Map.of("questions", questions, "rows", rows));
  }

  /** Writes the profiles into a folder. */
  public static Path profiles(Subject subject, Path folder) throws IOException {
    var territories = subject.knowledge().territories();
    return write(
        folder.resolve("profiles.json"),
        subject.profiles().stream().map(profile -> profile(profile, territories)).toList());
  }

  private static Path write(Path file, Object value) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, JSON.writeValueAsBytes(value));
    return file;
  }

  private static boolean isPlace(Question question) {
    return question.type() == QuestionType.PLACE;
  }

  private static Map<String, Object> row(EligibilityRow row) {
    var conditions = new ArrayList<Map<String, Object>>();
    // Places first: they refuse most.
    row.conditions().stream()
        .sorted((a, b) -> Boolean.compare(isPlace(b.question()), isPlace(a.question())))
        .forEach(condition -> add(condition, conditions));
    if (row.from() != null || row.until() != null) {
      conditions.add(between(DAY, day(row.from()), day(row.until())));
    }
    return Map.of("id", row.id(), "conditions", conditions);
  }

  private static void add(Condition condition, List<Map<String, Object>> conditions) {
    var question = condition.question();
    boolean many = question.type() == QuestionType.CHOICES || isPlace(question);
    switch (condition) {
      case Condition.AnyOf(_, var options) ->
          conditions.add(listed(question, "any", many, options.stream().map(o -> o.id()).toList()));
      case Condition.NoneOf(_, var options) ->
          conditions.add(
              listed(question, "none", many, options.stream().map(o -> o.id()).toList()));
      case Condition.Within(_, var area, _) -> {
        if (!area.listed().isEmpty()) {
          conditions.add(listed(question, "any", many, codes(area.listed())));
        }
        if (!area.excluded().isEmpty()) {
          conditions.add(listed(question, "none", many, codes(area.excluded())));
        }
      }
      case Condition.Between(_, var min, var max) ->
          conditions.add(between(question.id(), finite(min), finite(max)));
      case Condition.Is(_, var value) ->
          conditions.add(Map.of("question", question.id(), "kind", "is", "value", value));
      case Condition.Unstated _ -> {}
    }
  }

  private static Map<String, Object> listed(
      Question question, String kind, boolean many, List<String> options) {
    return Map.of("question", question.id(), "kind", kind, "many", many, "options", options);
  }

  private static Map<String, Object> between(String question, Number min, Number max) {
    var condition = new LinkedHashMap<String, Object>();
    condition.put("question", question);
    condition.put("kind", "between");
    condition.put("min", min);
    condition.put("max", max);
    return condition;
  }

  private static Number finite(double bound) {
    return Double.isFinite(bound) ? bound : null;
  }

  private static Number day(LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }

  private static List<String> codes(List<Territory> territories) {
    return territories.stream().map(Territory::code).toList();
  }

  private static Map<String, Object> profile(Situation situation, Territories territories) {
    var profile = new LinkedHashMap<String, Object>();
    situation
        .answers()
        .asMap()
        .forEach((question, answer) -> profile.put(question.id(), value(answer, territories)));
    profile.put(DAY, day(situation.date()));
    return profile;
  }

  private static Object value(Answer answer, Territories territories) {
    return switch (answer) {
      case Answer.Choice(var option) -> option.id();
      case Answer.Choices(var options) -> options.stream().map(o -> o.id()).toList();
      case Answer.Quantity(var number) -> number;
      case Answer.YesNo(var yes) -> yes;
      case Answer.Place(var place) ->
          Arrays.stream(territories.containersOf(territories.communesOf(place)[0]))
              .mapToObj(container -> territories.all().get(container).code())
              .toList();
    };
  }
}
