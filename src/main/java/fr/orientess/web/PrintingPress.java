package fr.orientess.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Makes few documents at once, so that many askers wait a little instead of exhausting memory; who
 * waits keeps a thread of the server, so that only some may, and not for long.
 */
@Component
class PrintingPress {

  private static final int AT_ONCE = 4;
  private static final int MOST_WAITING = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Semaphore places;
  private final int mostWaiting;
  private final Duration patience;

  /** A press as large as the server's memory allows. */
  PrintingPress() {
    this(AT_ONCE, MOST_WAITING, PATIENCE);
  }

  PrintingPress(int atOnce, int mostWaiting, Duration patience) {
    this.places = new Semaphore(atOnce, true);
    this.mostWaiting = mostWaiting;
    this.patience = patience;
  }

  /** The document, or empty when too many others are waiting for theirs, or for too long. */
  Optional<byte[]> print(Supplier<byte[]> document) {
    try {
      if (!isPlaceFound()) {
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

  private boolean isPlaceFound() throws InterruptedException {
    return waiting() < mostWaiting
        ? places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)
        : places.tryAcquire();
  }

  /** How many wait, more or less. */
  int waiting() {
    return places.getQueueLength();
  }
}
