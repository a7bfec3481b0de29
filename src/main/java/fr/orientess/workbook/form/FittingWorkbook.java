package fr.orientess.workbook.form;

import java.io.File;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that is written as a stream, several times faster than one in memory, and whose rows
 * know how high they are but fit themselves again when their texts change. POI calls every height
 * that it writes a custom one, which spreadsheets never touch again.
 */
final class FittingWorkbook extends SXSSFWorkbook {

  private static final int ROWS_IN_MEMORY = 100;

  FittingWorkbook(XSSFWorkbook template) {
    super(template, ROWS_IN_MEMORY);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new FittingRows();
  }

  private static final class FittingRows extends SheetDataWriter {

    FittingRows() throws IOException {
      super();
    }

    @Override
    public Writer createWriter(File file) throws IOException {
      return new NoCustomHeight(super.createWriter(file));
    }
  }

  /** Takes the attribute back where it is written: its name comes alone, then its value. */
  private static final class NoCustomHeight extends FilterWriter {

    private boolean follows;

    NoCustomHeight(Writer out) {
      super(out);
    }

    @Override
    public void write(String text) throws IOException {
      boolean isValue = follows && text.equals("1");
      super.write(isValue ? "0" : text);
      follows = text.equals("customHeight") || follows && !isValue;
    }
  }
}
