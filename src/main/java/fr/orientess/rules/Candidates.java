package fr.orientess.rules;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A sparse set of rows in 64-bit words: those that a place answer does not refuse, and among them
 * those for which it cannot tell yet.
 *
 * @param words ascending word numbers (row number / 64)
 * @param fits per word, the rows not refused
 * @param unknown per word, the rows that cannot be told yet
 */
record Candidates(int[] words, long[] fits, long[] unknown) {

  /** All rows below a count, none of them unknown. */
  static Candidates all(int rows) {
    var builder = new Builder();
    builder.add(0, rows, false);
    return builder.build();
  }

  /** Equal for candidates that are the same set of rows, known and unknown. */
  Object key() {
    return List.of(IntBuffer.wrap(words), LongBuffer.wrap(fits), LongBuffer.wrap(unknown));
  }

  /** How the place answer leaves one row. */
  Truth truth(int row) {
    int at = Arrays.binarySearch(words, row >>> 6);
    if (at < 0 || (fits[at] >>> row & 1) == 0) {
      return Truth.FALSE;
    }
    return (unknown[at] >>> row & 1) == 0 ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Puts ranges of rows together, in ascending order. */
  static final class Builder {
    private int[] words = new int[16];
    private long[] fits = new long[16];
    private long[] unknown = new long[16];
    private int size;

    void add(int from, int to, boolean isUnknown) {
      for (int row = from; row < to; ) {
        int word = row >>> 6;
        int end = Math.min(to, (word + 1) << 6);
        long mask = (-1L << row) & (-1L >>> -end);
        if (size == 0 || words[size - 1] != word) {
          grow();
          words[size++] = word;
        }
        fits[size - 1] |= mask;
        unknown[size - 1] |= isUnknown ? mask : 0;
        row = end;
      }
    }

    private void grow() {
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
        fits = Arrays.copyOf(fits, size * 2);
        unknown = Arrays.copyOf(unknown, size * 2);
      }
    }

    Candidates build() {
      return new Candidates(
          Arrays.copyOf(words, size), Arrays.copyOf(fits, size), Arrays.copyOf(unknown, size));
    }
  }
}
