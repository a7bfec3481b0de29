package fr.orientess.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.publication.Publication;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On H2 and on a real PostgreSQL, by the same migration. */
class StoredPublicationsTest {

  private static final Instant MORNING = Instant.parse("2026-06-12T07:30:00Z");

  static Stream<StoredPublications> empty() {
    return TestDatabases.each(StoredPublications::new);
  }

  @ParameterizedTest
  @MethodSource("empty")
  void aVersionComesBackByteForByte(StoredPublications publications) {
    var large = new byte[3 << 20];
    new Random(1).nextBytes(large);
    var files =
        KnowledgeFiles.of(
            Map.of("data/a.json", "é".getBytes(), "rules/b.csv", large, "rules/c", new byte[0]));

    publications.add(new Publication(files.version(), MORNING, null, null), files);

    var back = publications.files(files.version()).orElseThrow();
    assertThat(back.version()).isEqualTo(files.version());
    assertThat(back.at("rules/b.csv")).isEqualTo(large);
    assertThat(publications.files("unknown")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("empty")
  void theLatestPublicationIsLiveAlsoAfterGoingBack(StoredPublications publications) {
    var one = files("one");
    var two = files("two");
    assertThat(publications.latest()).isEmpty();

    publications.add(new Publication(one.version(), MORNING, null, null), one);
    publications.add(new Publication(two.version(), MORNING, "Camille", "Nouvel appel"), two);
    publications.add(new Publication(one.version(), MORNING, "Camille", "Retour"), one);

    assertThat(publications.latest())
        .contains(new Publication(one.version(), MORNING, "Camille", "Retour"));
    assertThat(publications.all())
        .extracting(Publication::version)
        .containsExactly(one.version(), two.version(), one.version());
  }

  @ParameterizedTest
  @MethodSource("empty")
  void aVersionIsFoundByItsBeginning(StoredPublications publications) {
    var files = files("one");
    publications.add(new Publication(files.version(), MORNING, null, null), files);

    assertThat(publications.version(files.version().substring(0, 12))).contains(files.version());
    assertThat(publications.version(files.version())).contains(files.version());
    assertThat(publications.version(files.version().substring(0, 11))).isEmpty();
    assertThat(publications.version("000000000000")).isEmpty();
    assertThat(publications.version("%%%%%%%%%%%%")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("empty")
  void filesOfAnotherVersionAreRefused(StoredPublications publications) {
    var publication = new Publication(files("one").version(), MORNING, null, null);

    assertThatThrownBy(() -> publications.add(publication, files("two")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(publications.all()).isEmpty();
  }

  private static KnowledgeFiles files(String text) {
    return KnowledgeFiles.of(Map.of("data/a", text.getBytes(), "data/shared", new byte[100]));
  }
}
