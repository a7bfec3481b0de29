package fr.orientess.sheet;

import fr.orientess.sheet.SheetCard.About;
import fr.orientess.sheet.SheetCard.Fact;
import fr.orientess.sheet.SheetCard.ToConfirm;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said otherwise about an offer that fitted and still fits. */
final class CardDifferences {

  private final SheetCard before;
  private final SheetCard after;
  private final Texts texts;
  private final List<String> lines = new ArrayList<>();

  CardDifferences(SheetCard before, SheetCard after, Texts texts) {
    this.before = before;
    this.after = after;
    this.texts = texts;
  }

  /** One sentence for each difference, those that matter most first. */
  List<String> lines() {
    add("changes.name", before.name(), after.name());
    add("changes.provider", before.provider(), after.provider());
    facts();
    each("changes.confirmed", without(questions(before), questions(after)));
    each("changes.confirm", without(questions(after), questions(before)));
    each("changes.reason", without(after.reasons(), before.reasons()));
    each("changes.reason.gone", without(before.reasons(), after.reasons()));
    each("changes.check", without(after.toCheck(), before.toCheck()));
    each("changes.check.gone", without(before.toCheck(), after.toCheck()));
    contacts();
    return lines;
  }

  private void add(String key, String old, String now) {
    if (!old.equals(now)) {
      lines.add(texts.get(key, now, old));
    }
  }

  private void each(String key, List<String> words) {
    words.forEach(word -> lines.add(texts.get(key, word)));
  }

  private void facts() {
    for (var about : About.values()) {
      var old = before.fact(about);
      var now = after.fact(about);
      if (!old.equals(now)) {
        var label = label(about);
        lines.add(
            now.isEmpty()
                ? texts.get("changes.fact.gone", label, old)
                : old.isEmpty()
                    ? texts.get("changes.fact.new", label, now)
                    : texts.get("changes.fact", label, now, old));
      }
    }
  }

  private String label(About about) {
    return Stream.concat(after.facts().stream(), before.facts().stream())
        .filter(fact -> fact.about() == about)
        .map(Fact::label)
        .findFirst()
        .orElse("");
  }

  private void contacts() {
    var old = before.contacts().stream().map(SafeLink::text).toList();
    var now = after.contacts().stream().map(SafeLink::text).toList();
    if (!old.equals(now)) {
      lines.add(
          now.isEmpty()
              ? texts.get("changes.contact.gone")
              : texts.get("changes.contact", String.join(", ", now)));
    }
  }

  private static List<String> questions(SheetCard card) {
    return card.toConfirm().stream().map(ToConfirm::question).toList();
  }

  private static List<String> without(List<String> all, List<String> known) {
    return all.stream().filter(word -> !known.contains(word)).toList();
  }
}
