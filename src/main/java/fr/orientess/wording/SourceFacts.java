package fr.orientess.wording;

import fr.orientess.directory.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where facts were read and how old they are, in words. */
public final class SourceFacts {

  private final @Nullable String lastSeen;
  private final List<Source> sources;
  private final LocalDate today;
  private final Texts texts;

  /**
   * What the sources say on that day.
   *
   * @param lastSeen date of the newest of them, if it is known without looking
   */
  public SourceFacts(
      @Nullable String lastSeen, List<Source> sources, LocalDate today, Texts texts) {
    this.lastSeen = lastSeen;
    this.sources = List.copyOf(sources);
    this.today = today;
    this.texts = texts;
  }

  /** The newest date that a source bears, if one does. */
  public Optional<FactDate> newest() {
    return Stream.concat(Stream.ofNullable(lastSeen), sources.stream().map(Source::date))
        .filter(Objects::nonNull)
        .flatMap(written -> FactDate.of(written).stream())
        .max(Comparator.comparing(FactDate::last));
  }

  /** A warning when what is known is old or undated. */
  public Optional<String> age() {
    var newest = newest();
    if (newest.isEmpty()) {
      return Optional.of(texts.get("facts.age.undated"));
    }
    return newest
        .filter(date -> date.isOldOn(today))
        .map(date -> texts.get("facts.age.old", String.valueOf(date.last().getYear())));
  }

  /**
   * A source as it reads.
   *
   * @param text the site, or the description of a document that has no address
   * @param href null where there is no address
   * @param date when, or that nobody knows
   */
  public record SourceWords(String text, @Nullable String href, String date) {}

  /** The sources, the newest first, undated ones last. */
  public List<SourceWords> all() {
    return sources.stream()
        .sorted(
            Comparator.comparing(
                (Source source) -> date(source).map(FactDate::last).orElse(LocalDate.MIN),
                Comparator.reverseOrder()))
        .map(this::words)
        .toList();
  }

  private SourceWords words(Source source) {
    var date =
        date(source)
            .map(day -> day.words(texts))
            .orElseGet(() -> texts.get("facts.source.undated"));
    return SafeLink.web(source.url())
        .map(link -> new SourceWords(link.text(), link.href(), date))
        .orElseGet(() -> new SourceWords(source.url(), null, date));
  }

  private static Optional<FactDate> date(Source source) {
    return Optional.ofNullable(source.date()).flatMap(FactDate::of);
  }
}
