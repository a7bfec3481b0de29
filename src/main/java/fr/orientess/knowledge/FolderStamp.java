package fr.orientess.knowledge;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a knowledge folder looks like from outside: which files there are, how large they are and
 * when they were written. Asking for it is cheap, also on a network drive, and needs no events from
 * the file system.
 *
 * @param files by their paths below the folder
 * @param unreadable why something cannot be read, by its path
 */
public record FolderStamp(Map<String, FileStamp> files, Map<String, String> unreadable) {

  /** Copies the maps, so that a stamp never changes. */
  public FolderStamp {
    files = Map.copyOf(files);
    unreadable = Map.copyOf(unreadable);
  }

  /**
   * One file from outside.
   *
   * @param file where it really is: links may come to lead elsewhere
   */
  public record FileStamp(Path file, long size, FileTime written) {}

  /**
   * The folder as it is now.
   *
   * @throws KnowledgeMissing when there is no such folder
   */
  public static FolderStamp of(Path folder) {
    var files = new TreeMap<String, FileStamp>();
    var unreadable = new TreeMap<String, String>();
    FolderWalk.through(
        folder,
        new FolderWalk.Visitor() {
          @Override
          public void file(String name, Path file, BasicFileAttributes attributes) {
            files.put(name, new FileStamp(file, attributes.size(), attributes.lastModifiedTime()));
          }

          @Override
          public void unreadable(String name, String why) {
            unreadable.put(name, why);
          }
        });
    return new FolderStamp(files, unreadable);
  }
}
