package fr.orientess.ui.directory;

import fr.orientess.catalogue.OfferEntry;
import fr.orientess.catalogue.ProviderEntry;
import fr.orientess.ui.markup.Named;
import fr.orientess.wording.OfferFacts;
import fr.orientess.wording.SourceFacts;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer or a provider in a list.
 *
 * @param by who runs the offer, or null
 * @param sort its rubric or kind, or null
 * @param where how far it reaches
 * @param ended that it has ended, or null
 * @param age a warning about old facts, or null
 * @param size how many offers the provider has, or null
 */
record EntryCard(
    Named name,
    @Nullable Named by,
    @Nullable String sort,
    String where,
    @Nullable String ended,
    @Nullable String age,
    @Nullable String size,
    @Nullable String summary) {

  /** An offer among those of many. */
  static EntryCard of(OfferEntry entry, LocalDate today, Texts texts) {
    var facts = new OfferFacts(entry.offer(), entry.provider(), today, texts);
    return new EntryCard(
        DirectoryPages.of(entry.offer()),
        DirectoryPages.of(entry.provider()),
        facts.rubric(),
        new ReachWords(texts).ofOffer(entry.reach()),
        entry.endedBy(today).map(_ -> texts.get("directory.ended.short")).orElse(null),
        facts.age().orElse(null),
        null,
        entry.offer().summary());
  }

  /** The same card on a page about its provider. */
  EntryCard withoutProvider() {
    return new EntryCard(name, null, sort, where, ended, age, size, summary);
  }

  /** The same card under a heading that says what sort it is. */
  EntryCard withoutSort() {
    return new EntryCard(name, by, null, where, ended, age, size, summary);
  }

  /** A provider. */
  static EntryCard of(ProviderEntry entry, LocalDate today, Texts texts) {
    var provider = entry.provider();
    var sources = new SourceFacts(provider.lastSeen(), provider.sources(), today, texts);
    return new EntryCard(
        new Named(provider.name(), DirectoryPages.of(provider).href()),
        null,
        Optional.ofNullable(provider.kind()).map(kind -> kind(kind, texts)).orElse(null),
        new ReachWords(texts).ofProvider(entry.reach()),
        null,
        sources.age().orElse(null),
        texts.get("directory.provider.size", entry.offers().size()),
        provider.summary());
  }

  /** The name of a kind of provider. */
  static String kind(String kind, Texts texts) {
    return texts.name("facts.kind.", kind);
  }
}
