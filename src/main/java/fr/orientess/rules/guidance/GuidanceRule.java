package fr.orientess.rules.guidance;

import fr.orientess.finding.Location;
import fr.orientess.questionnaire.Question;
import java.util.List;
import java.util.Set;

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

  /** Copies the collections, so that a rule never changes. */
  public GuidanceRule {
    constraints = List.copyOf(constraints);
    conditions = List.copyOf(conditions);
    consequences = List.copyOf(consequences);
    texts = List.copyOf(texts);
    questions = Set.copyOf(questions);
  }
}
