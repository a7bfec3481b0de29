package fr.orientess.ui.directory;

import fr.orientess.catalogue.Catalogue;
import fr.orientess.catalogue.ProviderEntry;
import fr.orientess.directory.Provider;
import fr.orientess.directory.Rubric;
import fr.orientess.territory.Territory;
import fr.orientess.ui.markup.Named;
import fr.orientess.wording.Contacts;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.SourceFacts;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everything the page about a provider shows, in words. */
record ProviderPage(Catalogue catalogue, ProviderEntry entry, LocalDate today, Texts texts) {

  Provider provider() {
    return entry.provider();
  }

  /** What sort of organisation it is, if that is known. */
  Optional<String> kind() {
    return Optional.ofNullable(provider().kind()).map(kind -> EntryCard.kind(kind, texts));
  }

  /** The territories where it works. */
  List<String> coverage() {
    return entry.reach().territories().stream().map(Territory::name).toList();
  }

  /** Where it works, in a few words. */
  String where() {
    return new ReachWords(texts).ofProvider(entry.reach());
  }

  /** Where the facts about it were read. */
  SourceFacts sources() {
    return new SourceFacts(provider().lastSeen(), provider().sources(), today, texts);
  }

  /** How to reach it. */
  List<SafeLink> contacts() {
    return new Contacts(catalogue.knowledge().directory(), texts).of(provider());
  }

  /** The providers whose network it is. */
  List<Named> members() {
    return entry.members().stream().map(DirectoryPages::of).toList();
  }

  /** Offers of one rubric. */
  record Part(String title, List<EntryCard> offers) {}

  /** Its offers by rubric. */
  List<Part> offers() {
    return Arrays.stream(Rubric.values())
        .map(
            rubric ->
                new Part(
                    texts.get("facts.rubric." + rubric.id()),
                    entry.offers().stream()
                        .filter(offer -> offer.offer().rubric() == rubric)
                        .map(offer -> EntryCard.of(offer, today, texts))
                        .map(card -> card.withoutProvider().withoutSort())
                        .toList()))
        .filter(part -> !part.offers().isEmpty())
        .toList();
  }
}
