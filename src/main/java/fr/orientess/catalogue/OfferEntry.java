package fr.orientess.catalogue;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.questionnaire.Option;
import fr.orientess.rules.EligibilityRow;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An offer with all that is known about whom it is for.
 *
 * @param rows for whom; any of them will do
 * @param needs the needs that its rows name, or all needs when one of them names none
 */
public record OfferEntry(
    Offer offer, Provider provider, List<EligibilityRow> rows, Reach reach, Set<Option> needs)
    implements Entry {

  /** Copies the lists, so that an entry never changes. */
  public OfferEntry {
    rows = List.copyOf(rows);
    needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
  }

  @Override
  public String name() {
    return offer.name();
  }

  @Override
  public Set<String> values(Facet facet) {
    return switch (facet) {
      case RUBRIC -> Set.of(offer.rubric().id());
      case NEED -> needs.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
      case KIND -> provider.kind() == null ? Set.of() : Set.of(provider.kind());
    };
  }

  /** The day on which the last of its rows ended, when all of them have ended by a day. */
  public Optional<LocalDate> endedBy(LocalDate today) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.hasEndedBy(today))
        ? rows.stream()
            .flatMap(row -> Optional.ofNullable(row.until()).stream())
            .max(LocalDate::compareTo)
        : Optional.empty();
  }
}
