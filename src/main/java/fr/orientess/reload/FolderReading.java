package fr.orientess.reload;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeMissing;
import java.nio.file.Path;
import java.util.Map;

/** What a knowledge folder held when it was read. */
sealed interface FolderReading {

  /** Reads a folder. */
  static FolderReading of(Path folder) {
    try {
      return new Found(KnowledgeFiles.read(folder));
    } catch (KnowledgeMissing e) {
      return new Missing();
    }
  }

  /** The same for two readings that found the same. */
  String fingerprint();

  /** False when another reading may find more although nothing looks different from outside. */
  boolean isComplete();

  /** There was a folder. */
  record Found(KnowledgeFiles files) implements FolderReading {

    @Override
    public String fingerprint() {
      return isComplete() ? files.version() : files.version() + files.findings();
    }

    @Override
    public boolean isComplete() {
      return files.findings().isEmpty();
    }
  }

  /** There was none. */
  record Missing() implements FolderReading {

    @Override
    public String fingerprint() {
      return KnowledgeFiles.of(Map.of()).version();
    }

    @Override
    public boolean isComplete() {
      return false;
    }
  }
}
