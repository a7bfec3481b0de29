package fr.orientess.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Contents of files as they are kept: compressed, in parts. */
final class Parts {

  /** H2 allows a little over a million bytes in a value. */
  private static final int SIZE = 512 << 10;

  private Parts() {}

  static List<byte[]> of(byte[] content) {
    var compressed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(compressed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var bytes = compressed.toByteArray();
    var parts = new ArrayList<byte[]>();
    for (int from = 0; from < bytes.length; from += SIZE) {
      parts.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SIZE)));
    }
    return parts;
  }

  static byte[] joined(List<byte[]> parts) {
    var compressed = new ByteArrayOutputStream();
    parts.forEach(compressed::writeBytes);
    try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed.toByteArray()))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
