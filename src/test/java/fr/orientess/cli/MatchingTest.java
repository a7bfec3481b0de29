package fr.orientess.cli;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.orientess.exchange.SampleKnowledge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final int LINES = 20_000;
  private static final byte[] LINE = ("{" + " ".repeat(1022) + "\n").getBytes(UTF_8);

  private final Matching matching = new Matching(SampleKnowledge.folder().knowledge(), TODAY);
  private final Progress progress =
      new Progress(new PrintStream(OutputStream.nullOutputStream()), Clock.systemUTC());

  @Test
  void readingNeverRunsFarAheadOfWriting() {
    var profiles = new Profiles();
    var orientations = new Orientations(profiles);

    matching.run(profiles, orientations, progress);

    assertThat(orientations.lines).isEqualTo(LINES);
    int mostAhead = 64 + 16 * (4 * Runtime.getRuntime().availableProcessors() + 2);
    assertThat(orientations.furthestAhead).isLessThanOrEqualTo(mostAhead);
  }

  @Test
  void aFullDiskEndsTheWorkWithASentence() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> matching.run(new Profiles(), full, progress))
        .withMessageContaining("écriture");
  }

  @Test
  void aBrokenFileEndsTheWorkWithASentence() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }
        };

    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> matching.run(broken, OutputStream.nullOutputStream(), progress))
        .withMessageContaining("lecture");
  }

  @Test
  void linesAreTheSameHoweverTheyArriveInPieces() throws IOException {
    var text = "a\n\nbc\n" + "d".repeat(70_000) + "\ne";
    var lines = new ProfileLines(new InPieces(text));

    assertThat(lines.next()).asString(UTF_8).isEqualTo("a");
    assertThat(lines.next()).asString(UTF_8).isEmpty();
    assertThat(lines.next()).asString(UTF_8).isEqualTo("bc");
    assertThat(lines.next()).hasSize(65_537);
    assertThat(lines.next()).asString(UTF_8).isEqualTo("e");
    assertThat(lines.next()).isNull();
    assertThat(lines.next()).isNull();
  }

  /** Bad lines of one kilobyte, made while they are read. */
  private static final class Profiles extends InputStream {
    private long bytes;

    @Override
    public int read() {
      return bytes == (long) LINES * LINE.length ? -1 : LINE[(int) (bytes++ % LINE.length)];
    }

    long lines() {
      return bytes / LINE.length;
    }
  }

  /** Counts how many lines were read that are not written yet. */
  private static final class Orientations extends OutputStream {
    private final Profiles profiles;
    private long lines;
    private long furthestAhead;

    Orientations(Profiles profiles) {
      this.profiles = profiles;
    }

    @Override
    public void write(int b) {
      furthestAhead = Math.max(furthestAhead, profiles.lines() - lines);
      if (b == '\n') {
        lines++;
      }
    }
  }

  /** Gives one byte at a time. */
  private static final class InPieces extends ByteArrayInputStream {
    InPieces(String text) {
      super(text.getBytes(UTF_8));
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
      return super.read(bytes, offset, Math.min(length, 1));
    }
  }
}
