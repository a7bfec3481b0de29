package fr.orientess.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PrintingPressTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  private final CountDownLatch printing = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  @Test
  void oneWaitsForAPlace() throws Exception {
    var press = new PrintingPress(1, 1, LONG);
    var first = begin(press);
    var second =
        CompletableFuture.supplyAsync(
            () -> press.print(() -> new byte[] {2}), Thread::startVirtualThread);
    while (press.waiting() == 0) {
      Thread.onSpinWait();
    }

    assertThat(press.print(() -> new byte[] {3})).isEmpty();
    release.countDown();

    assertThat(first.get(1, TimeUnit.MINUTES)).contains(new byte[] {1});
    assertThat(second.get(1, TimeUnit.MINUTES)).contains(new byte[] {2});
  }

  @Test
  void nobodyWaitsForEver() throws Exception {
    var press = new PrintingPress(1, 1, Duration.ofMillis(1));
    var first = begin(press);

    assertThat(press.print(() -> new byte[] {2})).isEmpty();
    release.countDown();

    assertThat(first.get(1, TimeUnit.MINUTES)).isPresent();
    assertThat(press.print(() -> new byte[] {3})).contains(new byte[] {3});
  }

  /** A document that is not finished before it is released. */
  private CompletableFuture<Optional<byte[]>> begin(PrintingPress press)
      throws InterruptedException {
    var document =
        CompletableFuture.supplyAsync(() -> press.print(this::slowly), Thread::startVirtualThread);
    printing.await();
    return document;
  }

  private byte[] slowly() {
    printing.countDown();
    try {
      release.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new byte[] {1};
  }
}
