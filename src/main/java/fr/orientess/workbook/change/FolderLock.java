package fr.orientess.workbook.change;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two imports into one folder from writing at the same time, also of two programs. */
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock on(Path folder) throws IOException {
    Files.createDirectories(folder);
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // held by another thread of this program
    }
    channel.close();
    throw new ImportFailed("Un autre import est en cours dans ce dossier. Attendez qu’il finisse.");
  }

  /** Closing the file gives the lock back. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
