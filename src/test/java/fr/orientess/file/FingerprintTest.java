package fr.orientess.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

  /** The example of the standard, FIPS 180-4. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isTheSha256OfAllThatWasAdded() {
    assertThat(Fingerprint.of("abc".getBytes(UTF_8))).isEqualTo(ABC);
    assertThat(new Fingerprint().add("a").add("bc".getBytes(UTF_8)).hex()).isEqualTo(ABC);
    assertThat(new Fingerprint().add("abc").hex(16)).isEqualTo(ABC.substring(0, 16));
  }
}
