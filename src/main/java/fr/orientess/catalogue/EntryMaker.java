package fr.orientess.catalogue;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.territory.Area;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the offers and providers of a knowledge base together with what else it says of them. */
final class EntryMaker {

  private final KnowledgeBase knowledge;
  private final Map<Offer, List<EligibilityRow>> rows;
  private final @Nullable Question place;
  private final @Nullable Question needs;

  EntryMaker(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    rows = knowledge.rows().stream().collect(Collectors.groupingBy(EligibilityRow::offer));
    place = knowledge.questionnaire().inRole(Role.TERRITORY).orElse(null);
    needs = knowledge.questionnaire().inRole(Role.NEEDS).orElse(null);
  }

  /** All offers, in the order of the directory. */
  List<OfferEntry> offers() {
    return knowledge.directory().offers().stream().map(this::offer).toList();
  }

  private OfferEntry offer(Offer offer) {
    var ofOffer = rows.getOrDefault(offer, List.of());
    return new OfferEntry(
        offer,
        knowledge.directory().providerOf(offer),
        ofOffer,
        Reach.of(ofOffer, place),
        needs(ofOffer));
  }

  private Set<Option> needs(List<EligibilityRow> ofOffer) {
    var named = new LinkedHashSet<Option>();
    if (needs != null) {
      ofOffer.forEach(row -> named.addAll(needs(row, needs)));
    }
    return named;
  }

  private static List<Option> needs(EligibilityRow row, Question needs) {
    return switch (row.conditionOn(needs)) {
      case Condition.AnyOf(_, var options) -> options;
      case Condition.NoneOf(_, var options) ->
          needs.options().stream().filter(option -> !options.contains(option)).toList();
      case null, default -> needs.options();
    };
  }

  /** All providers, in the order of the directory, with those of the offers that they run. */
  List<ProviderEntry> providers(Collection<OfferEntry> offers) {
    var byProvider = offers.stream().collect(Collectors.groupingBy(OfferEntry::provider));
    var byNetwork =
        knowledge.directory().providers().stream()
            .filter(provider -> provider.network() != null)
            .collect(Collectors.groupingBy(provider -> String.valueOf(provider.network())));
    return knowledge.directory().providers().stream()
        .map(
            provider ->
                new ProviderEntry(
                    provider,
                    Optional.ofNullable(provider.network())
                        .flatMap(knowledge.directory()::provider),
                    byNetwork.getOrDefault(provider.id(), List.of()),
                    byProvider.getOrDefault(provider, List.of()),
                    reach(provider)))
        .toList();
  }

  private Reach reach(Provider provider) {
    var listed =
        provider.coverage().stream()
            .flatMap(code -> knowledge.territories().territory(code).stream())
            .toList();
    return new Reach(listed.isEmpty() ? List.of() : List.of(new Area(listed, List.of())));
  }
}
