package fr.orientess.rules.guidance;

import fr.orientess.finding.Quoted;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands a line of guidance as one of the sentences of the program. Nothing but whole
 * sentences with known ids, whole numbers and quoted texts gets through, and texts never become
 * part of a rule's code.
 */
final class SentenceReader {

  private static final Pattern TEXT = Pattern.compile("«[\\s\\h]*([^«»]+?)[\\s\\h]*»|\"([^\"]+)\"");

  private final Vocabulary vocabulary;
  private final Sentences sentences = Sentences.load();

  SentenceReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What became of a line. */
  sealed interface Reading {}

  /**
   * A sentence with everything it names checked.
   *
   * @param code what it means to the rule engine; a text is in it as its number
   * @param texts what it says to the user
   * @param questions the questions it reads
   */
  record Understood(Sentence sentence, String code, List<String> texts, Set<Question> questions)
      implements Reading {}

  /** Something else, and why. */
  record Refused(Problem problem) implements Reading {}

  /**
   * Reads one line.
   *
   * @param isCondition whether it stands behind {@code when} rather than behind {@code then}
   * @param firstText the number of the first text in it
   */
  Reading read(String line, boolean isCondition, int firstText) {
    var texts = new ArrayList<String>();
    var plain = withoutTexts(line, texts, firstText);
    Problem problem = null;
    for (var sentence : sentences.covering(plain, isCondition)) {
      var checked = new LinkedHashMap<String, String>();
      var found = check(sentence.valuesIn(plain).orElseThrow(), texts, firstText, checked);
      if (found == null) {
        var code = sentence.expand(checked);
        return new Understood(sentence, code, texts, questionsOf(checked));
      }
      problem = problem == null ? found : problem;
    }
    return new Refused(
        problem == null
            ? uncovered(line, plain, isCondition)
            : new Problem(Quoted.value(line) + " : " + problem.message() + ".", problem.repair()));
  }

  private Problem uncovered(String line, String plain, boolean isCondition) {
    return new Problem(
        "Aucune phrase ne couvre " + Quoted.value(line) + ".",
        sentences
            .nearest(plain, isCondition)
            .map(nearest -> "Vouliez-vous écrire « " + nearest + " » ?")
            .orElse("Choisissez une phrase du guide des analystes."));
  }

  /**
   * Puts the checked values of a sentence into {@code checked}; what is wrong with one, or null.
   */
  private @Nullable Problem check(
      Map<String, String> values, List<String> texts, int firstText, Map<String, String> checked) {
    for (var value : values.entrySet()) {
      if (value.getKey().equals("texte")) {
        if (texts.size() != 1 || !value.getValue().equals(String.valueOf(firstText))) {
          return new Problem(
              "le texte doit être entre guillemets",
              "Écrivez la raison entre « et », une seule fois.");
        }
        checked.put("texte", value.getValue());
      } else {
        var result = vocabulary.check(value.getKey(), value.getValue(), values);
        if (result.value().isEmpty()) {
          return new Problem(result.problem(), result.repair());
        }
        checked.put(value.getKey(), result.value().get());
      }
    }
    return null;
  }

  private Set<Question> questionsOf(Map<String, String> values) {
    var questions = new LinkedHashSet<Question>();
    var questionnaire = vocabulary.questionnaire();
    values.forEach(
        (variable, value) -> {
          Optional<Question> question =
              switch (variable) {
                case "question", "quantite" -> questionnaire.question(value);
                case "territoires" -> questionnaire.inRole(Role.TERRITORY);
                default -> Optional.empty();
              };
          question.ifPresent(questions::add);
        });
    return questions;
  }

  /** Takes quoted texts out of a line and leaves their numbers. */
  private static String withoutTexts(String line, List<String> texts, int firstText) {
    var plain =
        TEXT.matcher(line)
            .replaceAll(
                match -> {
                  texts.add(match.group(1) == null ? match.group(2) : match.group(1));
                  return String.valueOf(firstText + texts.size() - 1);
                });
    return plain.replace('’', '\'').replaceAll("\\h+", " ").replace(", parce que ", " parce que ");
  }
}
