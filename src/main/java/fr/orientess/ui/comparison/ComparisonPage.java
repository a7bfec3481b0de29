package fr.orientess.ui.comparison;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Situation;
import fr.orientess.sheet.SituationWords;
import fr.orientess.sheet.comparison.Comparison;
import fr.orientess.sheet.comparison.ComparisonLink;
import fr.orientess.sheet.comparison.ComparisonLink.Pair;
import fr.orientess.sheet.comparison.ComparisonWriter;
import fr.orientess.ui.directory.DirectoryPages;
import fr.orientess.ui.results.Opening;
import fr.orientess.ui.results.Openings;
import fr.orientess.ui.results.Replies;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the page shows for two situations, in words. */
final class ComparisonPage {

  private static final int MOST_SUGGESTIONS = 4;

  private final KnowledgeBase knowledge;
  private final Pair pair;
  private final LocalDate today;
  private final Texts texts;
  private final ComparisonLink link;
  private final InterviewLink interviews;
  private final SituationWords words;
  private final Comparison comparison;

  ComparisonPage(KnowledgeBase knowledge, Pair pair, LocalDate today, Texts texts) {
    this.knowledge = knowledge;
    this.pair = pair;
    this.today = today;
    this.texts = texts;
    this.link = new ComparisonLink(knowledge.questionnaire(), knowledge.territories());
    this.interviews = new InterviewLink(knowledge.questionnaire(), knowledge.territories());
    this.words = new SituationWords(knowledge.territories(), texts);
    this.comparison =
        new ComparisonWriter(knowledge, texts).write(pair.first(), pair.second(), today, null);
  }

  Texts texts() {
    return texts;
  }

  Pair pair() {
    return pair;
  }

  /** What differs, and what comes of it. */
  Comparison comparison() {
    return comparison;
  }

  /**
   * A question that is, or can be, answered differently.
   *
   * @param isChangeable true when it can be answered on the page
   * @param restore the address without this difference, or null where there is none
   */
  record Row(
      String id,
      String question,
      String first,
      String second,
      boolean isChangeable,
      @Nullable String restore) {}

  /** The questions that differ, then those whose answers a structure can change. */
  List<Row> rows() {
    var all = knowledge.questionnaire().questions();
    return Stream.concat(
            all.stream().filter(this::differs),
            all.stream().filter(each -> !differs(each) && isChangeable(each)))
        .map(this::row)
        .toList();
  }

  private static boolean isChangeable(Question question) {
    return question.changeable() && Replies.isPossible(question);
  }

  private boolean differs(Question question) {
    return !Objects.equals(
        pair.first().answers().to(question), pair.second().answers().to(question));
  }

  private Row row(Question question) {
    return new Row(
        question.id(),
        question.label(),
        said(question, pair.first()),
        said(question, pair.second()),
        Replies.isPossible(question),
        differs(question) ? "/" + link.address(pair.restore(question)) : null);
  }

  private String said(Question question, Interview interview) {
    return words.said(question, interview).orElseGet(() -> texts.get("comparison.unanswered"));
  }

  /**
   * A change that opens something.
   *
   * @param offers how many offers it opens
   */
  record Suggestion(String question, String change, int offers, String href) {}

  /** The changes to the first situation that open most, but for the one that is shown. */
  List<Suggestion> suggestions() {
    var situation = new Situation(pair.first().answers(), today);
    var nearMisses = knowledge.orienter().orient(situation).nearMisses();
    return new Openings(pair.first(), knowledge.directory(), texts)
        .of(nearMisses).stream()
            .flatMap(opening -> suggestion(opening).stream())
            .limit(MOST_SUGGESTIONS)
            .toList();
  }

  private List<Suggestion> suggestion(Opening opening) {
    var then = opening.then();
    if (then == null || then.answers().equals(pair.second().answers())) {
      return List.of();
    }
    var href = "/" + link.address(new Pair(pair.first(), then));
    return List.of(
        new Suggestion(opening.question(), opening.change(), opening.offers().size(), href));
  }

  /** Where the page of an offer is, or empty where there is none. */
  Optional<String> offerHref(String offerId) {
    return knowledge
        .directory()
        .offer(offerId)
        .flatMap(offer -> Optional.ofNullable(DirectoryPages.of(offer).href()));
  }

  /** The address of the page, with nothing but the two situations. */
  String address() {
    return "/" + link.address(pair);
  }

  /** The address of the page with another second situation. */
  String address(Interview otherSecond) {
    return "/" + link.address(pair.with(otherSecond));
  }

  /** Where the comparison is as a PDF. */
  String pdf() {
    var query = link.query(pair);
    return "/comparaison/document/pdf" + (query.isEmpty() ? "" : "?" + query);
  }

  /** Where the results of a situation are. */
  String results(Interview interview) {
    var query = interviews.query(interview);
    return "/resultats" + (query.isEmpty() ? "" : "?" + query);
  }
}
