package fr.orientess.file;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet of a workbook as a table. */
final class XlsxSheet extends DefaultHandler {

  /** Ends the parsing of a sheet that is too large, or in which too much is wrong. */
  private static final class TooLarge extends SAXException {}

  private final String file;
  private final XlsxWorkbook.Sheet sheet;
  private final XlsxCells cells;
  private final Findings findings;
  private final TableBuilder table;

  private List<Cell> record = new ArrayList<>();
  private int row;
  private int column;
  private @Nullable String type;
  private int style;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private boolean hasFormula;
  private boolean inReading;
  private @Nullable StringBuilder collecting;

  XlsxSheet(String file, XlsxWorkbook.Sheet sheet, XlsxWorkbook workbook, Findings findings) {
    this.file = file;
    this.sheet = sheet;
    this.cells = new XlsxCells(workbook);
    this.findings = findings;
    this.table = new TableBuilder(file, sheet.name(), findings);
  }

  /**
   * The table, or empty after an error when the sheet is too large, or empty when it must not be.
   */
  Optional<Table> read(boolean mayBeEmpty) throws IOException, SAXException {
    try {
      XlsxXml.parse(sheet.part(), this);
    } catch (TooLarge e) {
      return Optional.empty();
    }
    return mayBeEmpty && table.isEmpty() ? Optional.empty() : table.build();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> {
        row = Math.max(1, XlsxXml.number(attributes.getValue("r"), row + 1));
        record = new ArrayList<>();
        column = -1;
      }
      case "c" -> startCell(attributes);
      case "v" -> collecting = value;
      case "t" -> collecting = inReading ? null : value;
      case "rPh" -> inReading = true;
      case "f" -> {
        hasFormula = true;
        collecting = formula;
      }
      case "mergeCell" -> refuseMerged(XlsxXml.text(attributes.getValue("ref")));
      default -> {}
    }
  }

  private void startCell(Attributes attributes) {
    column = XlsxCells.column(attributes.getValue("r"), column + 1);
    type = attributes.getValue("t");
    style = XlsxXml.number(attributes.getValue("s"), 0);
    value.setLength(0);
    formula.setLength(0);
    hasFormula = false;
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (collecting != null) {
      collecting.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "v", "t", "f" -> collecting = null;
      case "rPh" -> inReading = false;
      case "c" -> endCell();
      case "row" -> {
        if (!record.isEmpty() && !table.add(row, record)) {
          throw new TooLarge();
        }
      }
      default -> {}
    }
  }

  private void endCell() throws TooLarge {
    if (findings.isFull()) {
      throw new TooLarge();
    }
    var cell = cell();
    if (cell.isEmpty() || column < record.size()) {
      return;
    }
    if (column > TableBuilder.MOST_COLUMNS) {
      column = TableBuilder.MOST_COLUMNS;
    }
    while (record.size() < column) {
      record.add(Cell.EMPTY);
    }
    record.add(cell);
  }

  private Cell cell() {
    var written = value.toString();
    if (hasFormula) {
      refuse(
          "La cellule contient une formule : " + Quoted.value("=" + formula) + ".",
          pasteValues(written));
      return row == 1 ? Cell.of(written) : Cell.UNREADABLE;
    }
    if ("e".equals(type)) {
      refuse(
          "La cellule contient une erreur : " + Quoted.value(written) + ".",
          "Corrigez la cellule.");
      return Cell.UNREADABLE;
    }
    var cell = cells.cell(type, style, written);
    if (cell == null) {
      refuse(
          "La cellule est illisible : " + Quoted.value(cells.quotable(type, written)) + ".",
          "Saisissez-la de nouveau.");
      return Cell.UNREADABLE;
    }
    return cell;
  }

  private static String pasteValues(String shown) {
    var paste = "Remplacez la formule par sa valeur (copier, puis collage spécial « Valeurs »)";
    return shown.isBlank() ? paste + "." : paste + " : " + Quoted.value(shown) + ".";
  }

  private void refuse(String message, String repair) {
    findings.error(place(row, column), message, repair);
  }

  private void refuseMerged(String range) {
    if (findings.isFull()) {
      return;
    }
    int firstRow = XlsxCells.row(range);
    findings.error(
        place(firstRow, XlsxCells.column(range, 0)),
        "Des cellules sont fusionnées : " + Quoted.value(range) + ".",
        "Défusionnez-les et remplissez chaque cellule.");
  }

  private Location place(int atRow, int atColumn) {
    return new Location(file, sheet.name(), atRow, table.heading(atColumn));
  }
}
