package fr.orientess.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/** Weighs the archive of a workbook before anything in it is read. */
final class XlsxArchive {

  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 64L << 20;
  private static final double LEAST_INFLATE_RATIO = 0.002;

  static {
    ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    ZipSecureFile.setMaxEntrySize(MOST_BYTES);
    ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
  }

  private XlsxArchive() {}

  /** Why an archive is refused, in French, or null when it can be read. */
  static @Nullable String refusal(byte[] bytes) {
    long total = 0;
    int entries = 0;
    var buffer = new byte[1 << 16];
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        if (++entries > MOST_ENTRIES) {
          return "il contient plus de " + MOST_ENTRIES + " fichiers";
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          total += read;
          if (total > MOST_BYTES) {
            return "décompressé, il dépasse " + (MOST_BYTES >> 20) + " Mo";
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      return "il est abîmé";
    }
    return null;
  }
}
