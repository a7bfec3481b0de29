package fr.orientess.knowledge;

import fr.orientess.file.Fingerprint;
import fr.orientess.finding.Finding;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All files of one knowledge folder, in memory, so that what is checked is what is used.
 *
 * @param contents bytes by paths below the folder, with {@code /} between their parts; never to be
 *     changed
 * @param findings what could not be read
 */
public record KnowledgeFiles(SortedMap<String, byte[]> contents, List<Finding> findings) {

  /** Copies what is given, so that the files never change. */
  public KnowledgeFiles {
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    findings = List.copyOf(findings);
  }

  /** Files that come from elsewhere than a folder. */
  public static KnowledgeFiles of(Map<String, byte[]> contents) {
    return new KnowledgeFiles(new TreeMap<>(contents), List.of());
  }

  /**
   * The files under {@code data} and {@code rules} of a folder; hidden files and what editors leave
   * while a file is open are not among them.
   *
   * @throws KnowledgeMissing when there is no such folder
   */
  public static KnowledgeFiles read(Path folder) {
    return FolderReader.read(folder);
  }

  /** The bytes of a file, or null when there is none at that path. */
  public byte @Nullable [] at(String path) {
    return contents.get(path);
  }

  /** SHA-256 over paths and bytes in the order of the paths, in hexadecimal. */
  public String version() {
    var all = new Fingerprint();
    contents.forEach((path, bytes) -> all.add(path + "\n" + bytes.length + "\n").add(bytes));
    return all.hex();
  }
}
