package fr.orientess.sheet.comparison;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import fr.orientess.sheet.Sheet.Given;
import fr.orientess.sheet.SituationWords;
import fr.orientess.sheet.comparison.Comparison.Difference;
import fr.orientess.sheet.comparison.Comparison.Side;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares situations by one knowledge base. Safe for many threads. */
public final class ComparisonWriter {

  /** A longer answer is no name for a column. */
  private static final int LONGEST_NAME = 45;

  private final KnowledgeBase knowledge;
  private final Texts texts;
  private final SituationWords words;

  /**
   * Compares by that knowledge base.
   *
   * @param texts the language; what analysts wrote stays French
   */
  public ComparisonWriter(KnowledgeBase knowledge, Texts texts) {
    this.knowledge = knowledge;
    this.texts = texts;
    this.words = new SituationWords(knowledge.territories(), texts);
  }

  /**
   * The comparison of two situations on a day.
   *
   * @param link where it can be seen again, or null
   */
  public Comparison write(
      Interview first, Interview second, LocalDate date, @Nullable String link) {
    var before = orient(first, date);
    var after = orient(second, date);
    var differences = new ArrayList<Difference>();
    var shared = new ArrayList<Given>();
    for (var question : first.questionnaire().questions()) {
      sort(question, first, second, differences, shared);
    }
    var offers = new OfferComparer(knowledge, before, after, texts).offers();
    return new Comparison(
        texts.get("comparison.title"),
        date,
        FactDate.of(date).words(texts),
        knowledge.version(),
        lead(differences, offers),
        new Side(name(differences, true), lead(before)),
        new Side(name(differences, false), lead(after)),
        differences,
        shared,
        offers,
        link);
  }

  private Orientation orient(Interview interview, LocalDate date) {
    return knowledge.orienter().orient(new Situation(interview.answers(), date));
  }

  /** "Je ne sais pas" and no answer at all come to the same; only the words differ. */
  private void sort(
      Question question,
      Interview first,
      Interview second,
      List<Difference> differences,
      List<Given> shared) {
    var before = first.answers().to(question);
    var after = second.answers().to(question);
    if (before == null ? after != null : !before.equals(after)) {
      differences.add(
          new Difference(
              question.id(), question.label(), said(question, first), said(question, second)));
    } else if (before != null) {
      shared.add(new Given(question.label(), words.answer(question, before)));
    }
  }

  private String said(Question question, Interview interview) {
    return words.said(question, interview).orElseGet(() -> texts.get("comparison.unanswered"));
  }

  private String name(List<Difference> differences, boolean isFirst) {
    if (differences.size() == 1) {
      var only = differences.getFirst();
      if (Math.max(only.first().length(), only.second().length()) <= LONGEST_NAME) {
        return isFirst ? only.first() : only.second();
      }
    }
    return texts.get(isFirst ? "comparison.side.first" : "comparison.side.second");
  }

  private String lead(List<Difference> differences, List<ComparedOffer> offers) {
    if (differences.isEmpty()) {
      return texts.get("comparison.lead.same");
    }
    long opened = count(offers, Effect.OPENED);
    long closed = count(offers, Effect.CLOSED);
    long changed = count(offers, Effect.SETTLED) + count(offers, Effect.UNSETTLED);
    return opened + closed + changed == 0
        ? texts.get("comparison.lead.nothing")
        : texts.get("comparison.lead", opened, closed, changed);
  }

  private static long count(List<ComparedOffer> offers, Effect effect) {
    return offers.stream().filter(offer -> offer.effect() == effect).count();
  }

  private String lead(Orientation orientation) {
    long eligible =
        orientation.recommendations().stream()
            .filter(each -> each.verdict() == Verdict.ELIGIBLE)
            .count();
    return texts.get("comparison.side.lead", orientation.recommendations().size(), eligible);
  }
}
