package fr.orientess.cli;

import fr.orientess.exchange.ProfileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of profiles, one after the other. Of a line that is too long only so much is
 * kept that it can be told.
 */
final class ProfileLines {

  private static final int END = -1;
  private static final int KEPT = ProfileReader.MOST_BYTES + 1;

  private final InputStream in;
  private final byte[] buffer = new byte[64 << 10];
  private int next;
  private int end;

  ProfileLines(InputStream in) {
    this.in = in;
  }

  /** The bytes of the next line, without its end, or null after the last one. */
  byte @Nullable [] next() throws IOException {
    if (!hasMore()) {
      return null;
    }
    var line = new ByteArrayOutputStream();
    while (hasMore()) {
      int lineEnd = lineEnd();
      line.write(buffer, next, Math.min(lineEnd - next, KEPT - line.size()));
      next = lineEnd;
      if (lineEnd < end) {
        next++;
        break;
      }
    }
    return line.toByteArray();
  }

  private boolean hasMore() throws IOException {
    if (next >= end && end != END) {
      next = 0;
      end = in.read(buffer);
    }
    return end != END;
  }

  /** Where the line ends in the buffer, or the end of the buffer when it does not end there. */
  private int lineEnd() {
    int at = next;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }
}
