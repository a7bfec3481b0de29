package fr.orientess.rules.guidance;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads guidance rules: {@code rule "name"}, {@code when}, sentences, {@code then}, sentences,
 * {@code end}; lines that begin with {@code #} or {@code //} are comments. One reader reads all
 * files of a folder, so that names stay unique.
 */
public final class GuidanceReader {

  private static final int LONGEST_LINE = 1000;
  private static final int MOST_RULES = 400;

  /** Of all files together: 25 a rule. A line that no sentence covers takes 70 µs to answer. */
  static final int MOST_LINES = 10_000;

  private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]{1,200})\"");
  private static final String SHAPE = "rule \"nom\", when, phrases, then, phrases, end";

  private final SentenceReader sentences;
  private final Findings findings;
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
    this.sentences = new SentenceReader(vocabulary);
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
            "La ligne " + Quoted.value(line) + " est trop longue.",
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
          "La ligne " + Quoted.value(line) + " est de trop.",
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
        Quoted.value(line) + " n’est pas à sa place : « " + expected + " » est attendu.",
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
    switch (sentences.read(line, isCondition, draft.textCount())) {
      case SentenceReader.Understood understood -> draft.add(understood);
      case SentenceReader.Refused(var problem) -> {
        draft.breakOff();
        findings.error(at, problem.message(), problem.repair());
      }
    }
  }
}
