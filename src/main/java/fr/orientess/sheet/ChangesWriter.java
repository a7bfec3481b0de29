package fr.orientess.sheet;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Recommendation;
import fr.orientess.sheet.Changes.Change;
import fr.orientess.sheet.Changes.Kind;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Says what has changed between a sheet and the orientation of another day or by other rules. */
public final class ChangesWriter {

  private final Texts texts;

  /** Words in the language of the texts; what analysts wrote stays French. */
  public ChangesWriter(Texts texts) {
    this.texts = texts;
  }

  /**
   * What has changed since. Of offers that an adviser left out of the sheet only those are named
   * that were not open then: the adviser could not choose them.
   *
   * @param then the link of the sheet
   * @param before the knowledge base that it names
   * @param now the same answers later
   * @param after the knowledge base by which they are judged later
   */
  public Changes between(SheetLink then, KnowledgeBase before, SheetLink now, KnowledgeBase after) {
    var old = Outlook.of(then, before);
    var current = Outlook.of(now, after);
    var changes = new ArrayList<Change>();
    addOpen(old, current, changes);
    addClosed(old, current, changes);
    changes.removeIf(change -> isLeftOut(change, then.offers()));
    changes.sort(Comparator.comparing(Change::kind));
    return new Changes(changes, lostAnswers(old, current));
  }

  private static boolean isLeftOut(Change change, List<String> chosen) {
    boolean wasClosed = change.kind() == Kind.NEW || change.kind() == Kind.OPENED;
    return !wasClosed && !chosen.isEmpty() && !chosen.contains(change.id());
  }

  private void addOpen(Outlook old, Outlook current, List<Change> changes) {
    var before = old.cards(texts);
    current
        .cards(texts)
        .forEach(
            (id, card) -> {
              var earlier = before.get(id);
              if (earlier == null) {
                boolean wasKnown = old.knowledge().directory().offer(id).isPresent();
                changes.add(change(wasKnown ? Kind.OPENED : Kind.NEW, card, opening(card)));
              } else {
                var differences = new CardDifferences(earlier, card, texts).lines();
                var kind = kind(earlier, card);
                if (kind != Kind.CHANGED || !differences.isEmpty()) {
                  changes.add(change(kind, card, differences));
                }
              }
            });
  }

  private static Kind kind(SheetCard before, SheetCard after) {
    if (before.isEligible() == after.isEligible()) {
      return Kind.CHANGED;
    }
    return after.isEligible() ? Kind.SETTLED : Kind.UNSETTLED;
  }

  private static Change change(Kind kind, SheetCard card, List<String> details) {
    return new Change(kind, card.id(), card.name(), card.provider(), details);
  }

  private static List<String> opening(SheetCard card) {
    var details = new ArrayList<String>();
    details.add(card.certainty());
    details.addAll(card.reasons());
    return details;
  }

  private void addClosed(Outlook old, Outlook current, List<Change> changes) {
    old.recommendations()
        .forEach(
            (id, recommendation) -> {
              if (!current.recommendations().containsKey(id)) {
                changes.add(closed(recommendation, current));
              }
            });
  }

  private Change closed(Recommendation recommendation, Outlook current) {
    var offer = recommendation.offer();
    boolean isGone = current.knowledge().directory().offer(offer.id()).isEmpty();
    return new Change(
        isGone ? Kind.GONE : Kind.CLOSED,
        offer.id(),
        offer.name(),
        recommendation.provider().name(),
        isGone ? List.of() : new Closure(offer.id(), current, texts).lines());
  }

  private static List<String> lostAnswers(Outlook old, Outlook current) {
    var questionnaire = current.interview().questionnaire();
    return old.interview().answers().asMap().keySet().stream()
        .filter(
            question ->
                questionnaire
                    .question(question.id())
                    .filter(same -> current.interview().isSettled(same))
                    .isEmpty())
        .map(question -> Objects.requireNonNullElse(question.label(), question.id()))
        .toList();
  }
}
