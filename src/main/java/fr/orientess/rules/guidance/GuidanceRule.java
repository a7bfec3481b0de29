package fr.orientess.rules.guidance;

import fr.orientess.finding.Location;
import fr.orientess.questionnaire.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One guidance rule, checked.
 *
 * @param name as its analyst wrote it; shown, never executed
 * @param source where it is written
 * @param constraints rule code that narrows the visitor; like all code here it is made of allowed
 *     sentences and checked values only
 * @param conditions rule code that names an offer or a provider
 * @param consequences the same for what the rule does; {@code texts} are named by their position
 * @param texts what the rule says to the user, in French
 * @param questions the questions it reads
 */
public record GuidanceRule(
    String name,
    Location source,
    List<String> constraints,
    List<String> conditions,
    List<String> consequences,
    List<String> texts,
    Set<Question> questions) {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("\", ([0-9]+) \\)");

  /** Copies the collections, so that a rule never changes. */
  public GuidanceRule {
    constraints = List.copyOf(constraints);
    conditions = List.copyOf(conditions);
    consequences = List.copyOf(consequences);
    texts = List.copyOf(texts);
    questions = Set.copyOf(questions);
  }

  /** The ids and codes that stand in the conditions of the rule. */
  public Set<String> names() {
    var names = new LinkedHashSet<String>();
    conditionCode()
        .flatMap(code -> QUOTED.matcher(code).results())
        .forEach(quoted -> names.addAll(List.of(quoted.group(1).split("\\|"))));
    return names;
  }

  /** The numbers that answers are compared with in the conditions of the rule. */
  public Set<Double> numbers() {
    var numbers = new LinkedHashSet<Double>();
    conditionCode()
        .flatMap(code -> NUMBER.matcher(code).results())
        .forEach(number -> numbers.add(Double.valueOf(number.group(1))));
    return numbers;
  }

  private Stream<String> conditionCode() {
    return Stream.concat(constraints.stream(), conditions.stream());
  }
}
