package fr.orientess.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Standard output as a stream that notices when nobody reads it any more. */
final class PipeOutput extends OutputStream {

  private final PrintStream out;

  PipeOutput(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    check();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    check();
  }

  /** Standard output stays open for what else there is to say. */
  @Override
  public void close() throws IOException {
    out.flush();
    check();
  }

  private void check() throws IOException {
    if (out.checkError()) {
      throw new IOException("plus personne ne lit la sortie");
    }
  }
}
