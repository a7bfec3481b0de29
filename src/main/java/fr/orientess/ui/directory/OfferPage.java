package fr.orientess.ui.directory;

import fr.orientess.catalogue.Catalogue;
import fr.orientess.catalogue.OfferEntry;
import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.ui.SiteAddress;
import fr.orientess.ui.markup.Fact;
import fr.orientess.ui.markup.Named;
import fr.orientess.wording.Contacts;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.OfferFacts;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the page about an offer shows, in words. */
record OfferPage(Catalogue catalogue, OfferEntry entry, LocalDate today, Texts texts) {

  private static final int MOST_OTHERS = 6;

  Offer offer() {
    return entry.offer();
  }

  Provider provider() {
    return entry.provider();
  }

  /** The facts that the directory states. */
  OfferFacts words() {
    return new OfferFacts(offer(), provider(), today, texts);
  }

  /** How far it reaches. */
  String where() {
    return new ReachWords(texts).ofOffer(entry.reach());
  }

  /** That it has ended, when it has. */
  Optional<String> ended() {
    return entry
        .endedBy(today)
        .map(day -> texts.get("directory.ended", FactDate.of(day).words(texts)));
  }

  /** What one wants to know at a glance. */
  List<Fact> facts() {
    var words = words();
    return Stream.of(
            fact("deadline", deadline()),
            fact("call", words.call()),
            fact("amount", words.amount()),
            fact("cost", words.cost()),
            fact("formats", joined(words.formats())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Fact> fact(String name, Optional<String> value) {
    return value.map(text -> new Fact(name, texts.get("results.fact." + name), text));
  }

  private static Optional<String> joined(List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  /** The last day of all, when no row goes on without end. */
  private Optional<String> deadline() {
    var rows = entry.rows().stream().filter(row -> !row.hasEndedBy(today)).toList();
    return rows.stream().anyMatch(row -> row.until() == null)
        ? Optional.empty()
        : rows.stream()
            .flatMap(row -> Optional.ofNullable(row.until()).stream())
            .max(LocalDate::compareTo)
            .map(day -> texts.get("results.deadline.on", FactDate.of(day).words(texts)));
  }

  /** For whom it is; ways that have ended are told only when there are no others. */
  Audience audience() {
    var open = entry.rows().stream().filter(row -> !row.hasEndedBy(today)).toList();
    List<EligibilityRow> rows = open.isEmpty() ? entry.rows() : open;
    return new AudienceWords(catalogue.knowledge().questionnaire(), today, texts).of(rows);
  }

  /** How to reach the provider. */
  List<SafeLink> contacts() {
    return new Contacts(catalogue.knowledge().directory(), texts).of(provider());
  }

  /** Where to find out whether it fits. */
  String check() {
    return SiteAddress.start(catalogue.knowledge());
  }

  /** The national programme whose local version it is. */
  Optional<OfferEntry> programme() {
    return Optional.ofNullable(offer().programme()).flatMap(catalogue::offer);
  }

  /** Its local versions. */
  List<Named> versions() {
    return catalogue.versionsOf(offer()).stream()
        .map(
            each ->
                new Named(
                    texts.get(
                        "directory.version",
                        each.offer().name(),
                        DirectoryPages.of(each.provider()).text()),
                    DirectoryPages.of(each.offer()).href()))
        .toList();
  }

  /** Other offers of the same provider, the first of them. */
  List<EntryCard> others() {
    return allOthers().stream()
        .limit(MOST_OTHERS)
        .map(other -> EntryCard.of(other, today, texts).withoutProvider())
        .toList();
  }

  /** How many other offers there are that the page does not show. */
  int othersElsewhere() {
    return Math.max(0, allOthers().size() - MOST_OTHERS);
  }

  private List<OfferEntry> allOthers() {
    return catalogue.provider(provider().id()).stream()
        .flatMap(all -> all.offers().stream())
        .filter(other -> !other.offer().id().equals(offer().id()))
        .toList();
  }
}
