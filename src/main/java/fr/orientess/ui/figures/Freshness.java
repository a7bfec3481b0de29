package fr.orientess.ui.figures;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Offer;
import fr.orientess.directory.Source;
import fr.orientess.wording.FactDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How old the facts of a directory are.
 *
 * @param oldest date of the oldest dated source
 * @param newest date of the newest dated source
 * @param offers how many offers there are
 * @param oldOffers how many have a newest source that is more than five years old
 * @param undatedOffers how many have no dated source at all
 */
public record Freshness(
    Optional<FactDate> oldest,
    Optional<FactDate> newest,
    int offers,
    int oldOffers,
    int undatedOffers) {

  /** How old the facts are on that day. */
  public static Freshness of(Directory directory, LocalDate today) {
    var age = Comparator.comparing(FactDate::first).thenComparing(FactDate::last);
    var lastSeen = directory.offers().stream().flatMap(offer -> lastSeen(offer).stream()).toList();
    return new Freshness(
        sourceDates(directory).min(age),
        sourceDates(directory).max(age),
        directory.offers().size(),
        (int) lastSeen.stream().filter(date -> date.isOldOn(today)).count(),
        directory.offers().size() - lastSeen.size());
  }

  private static Optional<FactDate> lastSeen(Offer offer) {
    return Optional.ofNullable(offer.lastSeen()).flatMap(FactDate::of);
  }

  private static Stream<FactDate> sourceDates(Directory directory) {
    return sources(directory)
        .flatMap(source -> Optional.ofNullable(source.date()).flatMap(FactDate::of).stream());
  }

  private static Stream<Source> sources(Directory directory) {
    return Stream.concat(
        directory.providers().stream().flatMap(provider -> provider.sources().stream()),
        directory.offers().stream().flatMap(offer -> offer.sources().stream()));
  }

  /** How many in a hundred offers have a source of more than five years. */
  public int oldPercent() {
    return percent(oldOffers);
  }

  /** How many in a hundred offers have no dated source. */
  public int undatedPercent() {
    return percent(undatedOffers);
  }

  private int percent(int count) {
    return offers == 0 ? 0 : Math.round(100f * count / offers);
  }
}
