package fr.orientess.workbook.form;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.workbook.source.KnowledgeSources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes all tables and the directory of a knowledge folder as one workbook. */
public final class KnowledgeWorkbook {

  /** Name of the first sheet, which is only there to be read. */
  public static final String README = ReadmeSheet.NAME;

  private KnowledgeWorkbook() {}

  /**
   * The workbook of a folder.
   *
   * @param knowledge what the files mean
   * @throws CellTooLong when a text does not fit into a cell
   */
  public static byte[] of(KnowledgeFiles files, KnowledgeBase knowledge) {
    var grids = new KnowledgeSources(files, knowledge).grids();
    try (var template = new XSSFWorkbook();
        var workbook = new FittingWorkbook(template);
        var out = new ByteArrayOutputStream()) {
      var looks = new Looks(template);
      var lists = new ListsSheet(grids);
      ReadmeSheet.write(workbook, knowledge.version(), grids, looks);
      for (var named : grids) {
        new GridSheet(workbook, named, lists, looks).write();
      }
      lists.write(workbook, looks);
      TerritoriesSheet.write(workbook, knowledge.territories(), looks);
      OriginSheet.write(workbook, grids, looks);
      var about = template.getProperties().getCoreProperties();
      about.setTitle("Base de connaissances OrientESS");
      about.setCreator("OrientESS");
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
