package fr.orientess.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeFolder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EarlierKnowledgeTest {

  private final Kept kept = new Kept();
  private final EarlierKnowledge earlier = new EarlierKnowledge(kept, Clock.systemUTC());

  @AfterEach
  void close() {
    earlier.close();
  }

  private Optional<KnowledgeBase> find(String version) throws Exception {
    return earlier.find(version).get(60, TimeUnit.SECONDS);
  }

  @Test
  void aVersionIsLoadedFromItsFilesAndHeld() throws Exception {
    var version = kept.add(0);

    assertThat(find(version.substring(0, 12)).orElseThrow().version()).isEqualTo(version);
    assertThat(find(version)).isSameAs(earlier.find(version).join());
    assertThat(kept.reads).containsExactly(version);
  }

  @Test
  void theVersionNotAskedForLongestIsLetGo() throws Exception {
    var one = kept.add(1);
    var two = kept.add(2);
    var three = kept.add(3);
    for (var version : List.of(one, two, one, three, one, two)) {
      find(version);
    }

    assertThat(kept.reads).containsExactly(one, two, three, two);
  }

  @Test
  void aVersionThatIsNotKeptOrNotUsableIsNotFound() throws Exception {
    var broken = kept.add(KnowledgeFiles.of(Map.of("data/questionnaire.json", "{".getBytes())));

    assertThat(find("000000000000")).isEmpty();
    assertThat(find(broken)).isEmpty();
  }

  @Test
  void aFailureIsForgottenSoThatTheNextAttemptMaySucceed() throws Exception {
    var version = kept.add(0);
    kept.isFailing = true;
    assertThatThrownBy(() -> find(version)).isInstanceOf(ExecutionException.class);
    kept.isFailing = false;

    assertThat(find(version)).isPresent();
  }

  @Test
  void oneIsLoadedAtATimeAndNobodyWaitsForIt() throws Exception {
    var one = kept.add(1);
    var two = kept.add(2);
    kept.gate = new CountDownLatch(1);
    var first = earlier.find(one);
    var second = earlier.find(two);

    assertThat(earlier.find(one)).isSameAs(first).isNotDone();
    assertThat(second).isNotDone();
    kept.gate.countDown();
    assertThat(second.get(60, TimeUnit.SECONDS)).isPresent();
    assertThat(first).isCompleted();
    assertThat(kept.reads).containsExactly(one, two);
  }

  @Test
  void whoComesWhenMoreThanAFewAreWaitedForIsRefused() throws Exception {
    kept.gate = new CountDownLatch(1);
    var waiting = new ArrayList<CompletableFuture<Optional<KnowledgeBase>>>();
    for (int number = 0; number < 4; number++) {
      waiting.add(earlier.find(kept.add(number)));
    }
    var late = kept.add(4);

    assertThatThrownBy(() -> find(late)).hasCauseInstanceOf(TimeoutException.class);
    kept.gate.countDown();
    for (var each : waiting) {
      assertThat(each.get(60, TimeUnit.SECONDS)).isPresent();
    }
    assertThat(find(late)).isPresent();
  }

  /** Publications in memory. */
  private static final class Kept implements Publications {

    private final List<KnowledgeFiles> all = new ArrayList<>();
    private final List<String> reads = new ArrayList<>();
    private volatile boolean isFailing;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    String add(int number) {
      return add(
          KnowledgeFolder.minimal()
              .replacing("data/offers.json", "Prêt solidaire", "Prêt " + number)
              .files());
    }

    String add(KnowledgeFiles files) {
      all.add(files);
      return files.version();
    }

    @Override
    public void add(Publication publication, KnowledgeFiles files) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Publication> latest() {
      return Optional.empty();
    }

    @Override
    public List<Publication> all() {
      return List.of();
    }

    @Override
    public Optional<String> version(String prefix) {
      return all.stream()
          .map(KnowledgeFiles::version)
          .filter(version -> version.startsWith(prefix))
          .findFirst();
    }

    @Override
    public Optional<KnowledgeFiles> files(String version) {
      if (isFailing) {
        throw new IllegalStateException("no database");
      }
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      reads.add(version);
      return all.stream().filter(files -> files.version().equals(version)).findFirst();
    }
  }
}
