package fr.orientess.sheet;

import fr.orientess.file.Fingerprint;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The link that is printed on a sheet: {@code /fiche?_date=2026-11-24&_version=<hash>
 * &_controle=<check>&_offres=<offer>,<offer>&<question>=<answer>…}. It pins the answers, the day,
 * the rules and the offers chosen, and holds nothing else: no names, no comments. Its own
 * parameters begin with an underscore, which no question's id holds, and come first, so that a link
 * whose end got lost is recognised.
 *
 * @param date the day for which the orientation was made
 * @param version how the version of the knowledge base begins, {@value #VERSION_LENGTH} characters
 * @param offers ids of the offers chosen, in their order; empty for all of them
 * @param answers the parameters of an {@link InterviewLink}, sorted: an address may arrive with its
 *     parameters mixed up
 */
public record SheetLink(
    LocalDate date, String version, List<String> offers, Map<String, String> answers) {

  /** The address of sheets, without parameters. */
  public static final String PATH = "/fiche";

  /** As many characters of a version as the sheet prints. */
  static final int VERSION_LENGTH = 12;

  static final String DATE = "_date";
  static final String VERSION = "_version";
  static final String OFFERS = "_offres";
  static final String CHECK = "_controle";

  private static final int CHECK_LENGTH = 6;

  /** Copies what is given, so that a link never changes. */
  public SheetLink {
    version = version.substring(0, Math.min(VERSION_LENGTH, version.length()));
    offers = offers.stream().distinct().limit(Sheet.MOST_OFFERS).toList();
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  /** The link to the sheet of an interview on a day. */
  public static SheetLink to(
      KnowledgeBase knowledge, Interview interview, LocalDate date, List<String> offers) {
    var answers = interviews(knowledge).parameters(interview);
    return new SheetLink(date, knowledge.version(), offers, answers);
  }

  /** The same link with other offers chosen. */
  public SheetLink choosing(List<String> others) {
    return new SheetLink(date, version, others, answers);
  }

  /**
   * The same link with what a knowledge base understands of it: nothing else is to be passed on.
   */
  public SheetLink understoodBy(KnowledgeBase knowledge) {
    var directory = knowledge.directory();
    var known = offers.stream().filter(id -> directory.offer(id).isPresent()).toList();
    var understood = interviews(knowledge).parameters(interview(knowledge).interview());
    return new SheetLink(date, version, known, understood);
  }

  /** True when the link names that knowledge base. */
  public boolean isOf(KnowledgeBase knowledge) {
    return knowledge.version().startsWith(version);
  }

  /** What was answered, as a knowledge base understands it, and what it does not. */
  public InterviewLink.Followed interview(KnowledgeBase knowledge) {
    var parameters = new LinkedHashMap<String, List<String>>();
    answers.forEach((name, value) -> parameters.put(name, List.of(value)));
    return interviews(knowledge).follow(parameters);
  }

  private static InterviewLink interviews(KnowledgeBase knowledge) {
    return new InterviewLink(knowledge.questionnaire(), knowledge.territories());
  }

  /** Path and query, to be put behind the address of the site. */
  public String address() {
    return PATH + "?" + query();
  }

  /** The query alone, without the question mark. */
  public String query() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put(DATE, date.toString());
    parameters.put(VERSION, version);
    parameters.put(CHECK, check());
    if (!offers.isEmpty()) {
      parameters.put(OFFERS, String.join(",", offers));
    }
    parameters.putAll(answers);
    return InterviewLink.query(parameters);
  }

  /** Tells a link that was cut or mistyped from a whole one; it keeps nobody from making links. */
  String check() {
    var all = new Fingerprint().add(date + "\n" + version + "\n" + offers + "\n");
    answers.forEach((name, value) -> all.add(name + "=" + value + "\n"));
    return all.hex(CHECK_LENGTH);
  }
}
