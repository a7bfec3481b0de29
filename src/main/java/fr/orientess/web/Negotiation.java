package fr.orientess.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

/** Finds the form in which an asker would like to have an answer. */
final class Negotiation {

  private Negotiation() {}

  /** A form, and the place in the header of the range that means it. */
  private record Meant<F>(F form, MediaType range, int place) {}

  /**
   * The form that an {@code Accept} header likes best, or empty when it likes none. Where several
   * of its ranges mean a form, the narrowest counts, as RFC 9110 has it.
   *
   * @param header as it was sent, or null when there was none
   * @param forms all that there are; the first is for those who do not mind
   */
  static <F> Optional<F> best(@Nullable String header, List<F> forms, Function<F, MediaType> type) {
    if (header == null || header.isBlank()) {
      return Optional.of(forms.getFirst());
    }
    try {
      var wanted = MediaType.parseMediaTypes(header);
      return forms.stream()
          .flatMap(form -> meant(form, type.apply(form), wanted))
          .filter(meant -> meant.range().getQualityValue() > 0)
          .min(
              Comparator.comparingDouble((Meant<F> meant) -> -meant.range().getQualityValue())
                  .thenComparingInt(meant -> breadth(meant.range()))
                  .thenComparingInt(Meant::place))
          .map(Meant::form);
    } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
      return Optional.empty();
    }
  }

  private static <F> Stream<Meant<F>> meant(F form, MediaType type, List<MediaType> wanted) {
    return wanted.stream()
        .filter(range -> range.includes(type))
        .min(Comparator.comparingInt(Negotiation::breadth))
        .map(range -> new Meant<>(form, range, wanted.indexOf(range)))
        .stream();
  }

  /** The greater, the more types a range means. */
  private static int breadth(MediaType range) {
    if (range.isWildcardType()) {
      return 2;
    }
    return range.isWildcardSubtype() ? 1 : 0;
  }
}
