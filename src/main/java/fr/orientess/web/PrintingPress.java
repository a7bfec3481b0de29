package fr.orientess.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes few documents at once, so that many askers wait a little instead of exhausting memory. */
@Component
class PrintingPress {

  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /** The document, or empty when too many others are waiting for theirs. */
  Optional<byte[]> print(Supplier<byte[]> document) {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(document.get());
    } finally {
      places.release();
    }
  }
}
