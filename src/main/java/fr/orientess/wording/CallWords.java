package fr.orientess.wording;

import fr.orientess.directory.Call;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The editions of a call for projects, of which the one that matters most today, in words. */
final class CallWords {

  private final List<Call> calls;
  private final LocalDate today;
  private final Texts texts;

  CallWords(List<Call> calls, LocalDate today, Texts texts) {
    this.calls = calls;
    this.today = today;
    this.texts = texts;
  }

  /**
   * When one can apply: to the edition that is open and closes first, else to the next one to open,
   * else what is known of the last one. Empty where no edition has a date.
   */
  Optional<String> words() {
    return calls.stream()
        .filter(this::isOpen)
        .min(Comparator.comparing(this::end))
        .or(() -> calls.stream().filter(this::isComing).min(Comparator.comparing(this::beginning)))
        .or(() -> calls.stream().max(Comparator.comparing(this::end)))
        .filter(call -> !edition(call).isEmpty())
        .map(this::words);
  }

  /** Known to be open: of one that has opened, nobody knows how long unless it says so. */
  private boolean isOpen(Call call) {
    return !isComing(call) && date(call.closes()).filter(day -> !isOver(day)).isPresent();
  }

  private boolean isComing(Call call) {
    return beginning(call).isAfter(today);
  }

  private boolean isOver(FactDate closing) {
    return closing.last().isBefore(today);
  }

  private LocalDate beginning(Call call) {
    return date(call.opens()).map(FactDate::first).orElse(LocalDate.MIN);
  }

  private LocalDate end(Call call) {
    return Stream.of(call.closes(), call.opens(), call.year() == null ? null : "" + call.year())
        .filter(Objects::nonNull)
        .flatMap(written -> FactDate.of(written).stream())
        .findFirst()
        .map(FactDate::last)
        .orElse(LocalDate.MIN);
  }

  private String words(Call call) {
    var opens = date(call.opens()).map(day -> day.words(texts)).orElse("");
    var closes = date(call.closes()).map(day -> day.words(texts)).orElse("");
    if (isComing(call)) {
      return closes.isEmpty()
          ? texts.get("facts.call.opens", opens)
          : texts.get("facts.call.coming", opens, closes);
    }
    if (isOpen(call)) {
      return texts.get("facts.call.open", closes);
    }
    return closes.isEmpty()
        ? texts.get("facts.call.past", edition(call))
        : texts.get("facts.call.closed", edition(call), closes);
  }

  private static String edition(Call call) {
    return Optional.ofNullable(call.year())
        .or(() -> date(call.closes()).map(day -> day.last().getYear()))
        .or(() -> date(call.opens()).map(day -> day.last().getYear()))
        .map(String::valueOf)
        .orElse("");
  }

  private static Optional<FactDate> date(@Nullable String written) {
    return Optional.ofNullable(written).flatMap(FactDate::of);
  }
}
