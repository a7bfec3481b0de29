package fr.orientess.workbook.source;

import fr.orientess.file.Cell;
import fr.orientess.file.Columns;
import fr.orientess.file.Identifier;
import fr.orientess.file.Table;
import fr.orientess.file.XlsxFile;
import fr.orientess.finding.Findings;
import fr.orientess.rules.table.Heading;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.Grid;
import fr.orientess.workbook.Revision;
import fr.orientess.workbook.Rewritten;
import fr.orientess.workbook.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of decision tables, of which only cells that change are touched. */
public final class XlsxSource implements Source {

  private final String path;
  private final byte[] bytes;
  private final List<Grid> grids;

  /** A workbook that can be read. */
  public XlsxSource(String path, byte[] bytes, TableColumns columns) {
    this.path = path;
    this.bytes = bytes;
    this.grids =
        XlsxFile.read(path, bytes, new Findings()).stream().map(t -> grid(t, columns)).toList();
  }

  private static Grid grid(Table table, TableColumns columns) {
    var headings = new LinkedHashSet<String>();
    table.headings().stream()
        .map(Identifier::normalised)
        .filter(heading -> !heading.isEmpty())
        .forEach(headings::add);
    var ordered = columns.inOrder(List.copyOf(headings));
    var matched = Columns.of(table, List.of(), headings, new Findings());
    var entries = new ArrayList<Entry>();
    for (var row : table.rows()) {
      var cells = new HashMap<String, String>();
      for (Column column : ordered) {
        var cell = matched.cell(row, column.heading());
        if (cell != Cell.EMPTY) {
          cells.put(column.heading(), column.kind().canonical(cell));
        }
      }
      var id = Identifier.normalised(cells.getOrDefault(Heading.ROW, ""));
      entries.add(new Entry(entries.size(), id, cells, row.number()));
    }
    return new Grid(table.file(), table.sheet(), ordered, Heading.ROW, entries);
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public List<Grid> grids() {
    return grids;
  }

  @Override
  public Rewritten rewrite(List<Revision> revisions) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        var out = new ByteArrayOutputStream()) {
      var places = new ArrayList<Rewritten.Places>();
      for (var revision : revisions) {
        var sheet = workbook.getSheet(revision.grid().sheet());
        places.add(new XlsxEdit(workbook, sheet, revision).run());
      }
      workbook.write(out);
      return new Rewritten(out.toByteArray(), places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
