package fr.orientess.reload;

import fr.orientess.knowledge.FolderStamp;
import fr.orientess.knowledge.KnowledgeMissing;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a knowledge folder has other contents than before and is at rest. It looks whenever it
 * is asked to rather than wait for events, which network drives and containers do not send. A
 * folder is at rest when it looked the same several times in a row and two readings gave the same:
 * so neither an editor that saves in two steps nor a folder that is being copied is mistaken for a
 * finished change.
 */
final class FolderWatch {

  /** So seldom the files are read although they look the same: their times may be coarse. */
  private static final int LOOKS_BETWEEN_READINGS = 60;

  private final Path folder;
  private final int quietLooks;
  private @Nullable String told;
  private @Nullable Optional<FolderStamp> seen;
  private int sameLooks;
  private @Nullable String firstReading;
  private boolean isSettled;
  private int looksSinceReading;

  /**
   * A watch over a folder.
   *
   * @param quietLooks how many times in a row the folder has to look the same
   * @param told version of the files that are known
   */
  FolderWatch(Path folder, int quietLooks, String told) {
    this.folder = folder;
    this.quietLooks = quietLooks;
    this.told = told;
  }

  /** What is in the folder, once, when it is at rest and other than what was told last. */
  Optional<FolderReading> look() {
    if (hasChanged()) {
      return Optional.empty();
    }
    sameLooks++;
    looksSinceReading++;
    boolean isDue = !isSettled || looksSinceReading >= LOOKS_BETWEEN_READINGS;
    return sameLooks >= quietLooks && isDue ? read() : Optional.empty();
  }

  private boolean hasChanged() {
    var now = stamp();
    if (now.equals(seen)) {
      return false;
    }
    seen = now;
    sameLooks = 0;
    firstReading = null;
    isSettled = false;
    return true;
  }

  private Optional<FolderStamp> stamp() {
    try {
      return Optional.of(FolderStamp.of(folder));
    } catch (KnowledgeMissing e) {
      return Optional.empty();
    }
  }

  private Optional<FolderReading> read() {
    var reading = FolderReading.of(folder);
    var fingerprint = reading.fingerprint();
    if (hasChanged()) {
      return Optional.empty();
    }
    boolean isNews = !fingerprint.equals(told);
    if (isNews && !fingerprint.equals(firstReading)) {
      firstReading = fingerprint;
      isSettled = false;
      return Optional.empty();
    }
    firstReading = null;
    isSettled = reading.isComplete();
    looksSinceReading = 0;
    told = fingerprint;
    return isNews ? Optional.of(reading) : Optional.empty();
  }

  /** Tells what is in the folder once more at the next reading: it could not be used this time. */
  void tellAgain() {
    told = null;
  }
}
