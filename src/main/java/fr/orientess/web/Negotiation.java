package fr.orientess.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Finds the form in which an asker would like to have an answer. */
final class Negotiation {

  private Negotiation() {}

  /**
   * The form that an {@code Accept} header likes best, or empty when it likes none.
   *
   * @param header as it was sent, or null when there was none
   * @param forms all that there are; the first is for those who do not mind
   */
  static <F> Optional<F> best(@Nullable String header, List<F> forms, Function<F, MediaType> type) {
    if (header == null || header.isBlank()) {
      return Optional.of(forms.getFirst());
    }
    try {
      var wanted = new ArrayList<>(MediaType.parseMediaTypes(header));
      MimeTypeUtils.sortBySpecificity(wanted);
      wanted.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
      return wanted.stream()
          .filter(range -> range.getQualityValue() > 0)
          .flatMap(range -> forms.stream().filter(form -> range.includes(type.apply(form))))
          .findFirst();
    } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
      return Optional.empty();
    }
  }
}
