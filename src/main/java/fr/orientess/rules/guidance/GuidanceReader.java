package fr.orientess.rules.guidance;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads guidance rules: {@code rule "name"}, {@code when}, sentences, {@code then}, sentences,
 * {@code end}; lines that begin with {@code #} or {@code //} are comments. Nothing but whole
 * sentences of the program with known ids, whole numbers and quoted texts gets through, and texts
 * never become part of a rule's code. One reader reads all files of a folder, so that names stay
 * unique.
 */
public final class GuidanceReader {

  private static final int LONGEST_LINE = 1000;
  private static final int MOST_RULES = 400;

  /** Of all files together: 25 a rule. A line that no sentence covers takes 70 µs to answer. */
  static final int MOST_LINES = 10_000;

  private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]{1,200})\"");
  private static final Pattern TEXT = Pattern.compile("«[\\s\\h]*([^«»]+?)[\\s\\h]*»|\"([^\"]+)\"");
  private static final String SHAPE = "rule \"nom\", when, phrases, then, phrases, end";

  private final Vocabulary vocabulary;
  private final Findings findings;
  private final Sentences sentences = Sentences.load();
  private final Map<String, Location> names = new HashMap<>();
  private final List<GuidanceRule> rules = new ArrayList<>();
  private int linesRead;

  /** What comes next in a file. */
  private enum Part {
    OUTSIDE,
    NAMED,
    WHEN,
    THEN
  }

  /**
   * @param vocabulary what the rules may speak of
   * @param findings where every problem is reported
   */
  public GuidanceReader(Vocabulary vocabulary, Findings findings) {
    this.vocabulary = vocabulary;
    this.findings = findings;
  }

  /** The rules of all files read so far, in order; those with errors are left out. */
  public List<GuidanceRule> rules() {
    return List.copyOf(rules);
  }

  /** Reads one file. */
  public void read(String file, String content) {
    var part = Part.OUTSIDE;
    var draft = new DraftRule("", Location.of(file));
    int number = 0;
    for (var raw : content.lines().toList()) {
      number++;
      var line = raw.strip();
      var at = Location.line(file, number);
      linesRead++;
      if (linesRead > MOST_LINES) {
        tooMany(line, at);
        return;
      }
      if (line.length() > LONGEST_LINE) {
        findings.error(
            at,
            "La ligne « " + line.substring(0, 40) + "… » est trop longue.",
            "Une ligne a au plus " + LONGEST_LINE + " caractères.");
        draft.breakOff();
      } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("//")) {
        switch (part) {
          case OUTSIDE -> {
            draft = begin(line, at);
            part = draft.isNamed() ? Part.NAMED : Part.OUTSIDE;
          }
          case NAMED -> {
            if (!line.equals("when")) {
              outOfPlace(line, "when", at);
              draft.breakOff();
            }
            part = Part.WHEN;
          }
          case WHEN -> {
            if (line.equals("then")) {
              part = Part.THEN;
            } else {
              sentence(line, at, true, draft);
            }
          }
          case THEN -> {
            if (line.equals("end")) {
              finish(draft);
              part = Part.OUTSIDE;
            } else {
              sentence(line, at, false, draft);
            }
          }
        }
      }
    }
    if (number == 0) {
      findings.error(
          Location.of(file), "Le fichier est vide.", "Écrivez une règle : " + SHAPE + ".");
    } else if (part != Part.OUTSIDE) {
      findings.error(
          Location.line(file, number),
          "La règle « " + draft.name() + " » n’est pas terminée.",
          "Ajoutez « end » à la fin de la règle.");
    }
  }

  /** Said once: the rest of this file and of all others is not looked at. */
  private void tooMany(String line, Location at) {
    if (linesRead == MOST_LINES + 1) {
      findings.error(
          at,
          "La ligne « " + shortened(line) + " » est de trop.",
          "Les règles d’orientation ont en tout au plus 10\u202F000 lignes.");
    }
  }

  private DraftRule begin(String line, Location at) {
    var matcher = RULE.matcher(line);
    if (!matcher.matches()) {
      outOfPlace(line, "rule \"nom de la règle\"", at);
      return new DraftRule("", at);
    }
    var draft = new DraftRule(matcher.group(1).strip(), at);
    var first = names.putIfAbsent(draft.name(), at);
    if (first != null) {
      findings.error(
          at,
          "La règle « " + draft.name() + " » existe déjà (" + first + ").",
          "Donnez à chaque règle un nom à elle.");
      draft.breakOff();
    }
    return draft;
  }

  private void outOfPlace(String line, String expected, Location at) {
    findings.error(
        at,
        "« " + shortened(line) + " » n’est pas à sa place : « " + expected + " » est attendu.",
        "Une règle s’écrit : " + SHAPE + ".");
  }

  private void finish(DraftRule draft) {
    if (draft.isBroken()) {
      return;
    }
    var problem = draft.problem();
    if (problem != null) {
      findings.error(draft.source(), problem.message(), problem.repair());
    } else if (rules.size() == MOST_RULES) {
      findings.error(
          draft.source(),
          "La règle « " + draft.name() + " » est de trop.",
          "Une base de connaissances a au plus " + MOST_RULES + " règles d’orientation.");
    } else {
      rules.add(draft.rule());
    }
  }

  private void sentence(String line, Location at, boolean isCondition, DraftRule draft) {
    var texts = new ArrayList<String>();
    var plain = withoutTexts(line, texts, draft.textCount());
    var covering = sentences.covering(plain, isCondition);
    Problem problem = null;
    for (var sentence : covering) {
      var values = sentence.valuesIn(plain).orElseThrow();
      var checked = new LinkedHashMap<String, String>();
      var found = check(values, texts, draft.textCount(), checked);
      if (found == null) {
        draft.add(sentence, checked, texts, questionsOf(checked));
        return;
      }
      problem = problem == null ? found : problem;
    }
    draft.breakOff();
    if (problem != null) {
      findings.error(
          at, "« " + shortened(line) + " » : " + problem.message() + ".", problem.repair());
    } else {
      findings.error(
          at,
          "Aucune phrase ne couvre « " + shortened(line) + " ».",
          sentences
              .nearest(plain, isCondition)
              .map(nearest -> "Vouliez-vous écrire « " + nearest + " » ?")
              .orElse("Choisissez une phrase du guide des analystes."));
    }
  }

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
    var matcher = TEXT.matcher(line);
    var plain =
        matcher.replaceAll(
            match -> {
              texts.add(match.group(1) == null ? match.group(2) : match.group(1));
              return String.valueOf(firstText + texts.size() - 1);
            });
    return plain.replace('’', '\'').replaceAll("\\h+", " ").replace(", parce que ", " parce que ");
  }

  private static String shortened(String line) {
    return line.length() <= 120 ? line : line.substring(0, 119) + "…";
  }
}
