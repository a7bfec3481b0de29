package fr.orientess.rules.guidance;

import fr.orientess.finding.Location;
import fr.orientess.questionnaire.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A guidance rule as far as it has been read. */
final class DraftRule {

  /** What "cette offre" and "cette structure" stand for in rule code, and how to introduce them. */
  private static final Map<String, String> NAMED =
      Map.of(
          "$offer", "une offre recommandée …",
          "$provider", "une structure de type … intervient sur le territoire");

  private final String name;
  private final Location source;
  private final List<String> constraints = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final List<String> consequences = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Set<Question> questions = new LinkedHashSet<>();
  private boolean isBroken;

  DraftRule(String name, Location source) {
    this.name = name;
    this.source = source;
  }

  String name() {
    return name;
  }

  Location source() {
    return source;
  }

  boolean isNamed() {
    return !name.isEmpty();
  }

  /** Remembers that a problem of this rule has been reported. */
  void breakOff() {
    isBroken = true;
  }

  boolean isBroken() {
    return isBroken;
  }

  int textCount() {
    return texts.size();
  }

  void add(SentenceReader.Understood read) {
    if (read.sentence().isConstraint()) {
      constraints.add(read.code());
    } else if (read.sentence().isCondition()) {
      conditions.add(read.code());
    } else {
      consequences.add(read.code());
    }
    texts.addAll(read.texts());
    questions.addAll(read.questions());
  }

  /** What is wrong with the rule as a whole, or null. */
  @Nullable Problem problem() {
    if (consequences.isEmpty()) {
      return new Problem(
          "La règle « " + name + " » ne fait rien.", "Écrivez au moins une phrase après « then ».");
    }
    for (var named : NAMED.entrySet()) {
      long introduced =
          conditions.stream().filter(code -> code.startsWith(named.getKey() + " ")).count();
      boolean isUsed = consequences.stream().anyMatch(code -> code.contains(named.getKey() + ","));
      var what = named.getKey().equals("$offer") ? "cette offre" : "cette structure";
      if (introduced > 1 || (isUsed && introduced == 0)) {
        return new Problem(
            "La règle « " + name + " » ne dit pas une seule fois ce qu’est « " + what + " ».",
            "Écrivez une phrase « " + named.getValue() + " » après « when ».");
      }
    }
    return null;
  }

  GuidanceRule rule() {
    return new GuidanceRule(name, source, constraints, conditions, consequences, texts, questions);
  }
}
