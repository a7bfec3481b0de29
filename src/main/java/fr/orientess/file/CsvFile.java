package fr.orientess.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table from CSV as French spreadsheets write it. */
public final class CsvFile {

  private static final String REPAIR =
      "Enregistrez-le au format « CSV UTF-8 (délimité par des points-virgules) ».";
  private static final int LONGEST_CELL = 100_000;
  private static final int LONGEST_RECORD = 5_000_000;
  private static final int MOST_FIELDS = 100_000;

  private final String file;
  private final String text;
  private final Findings findings;

  private CsvFile(String file, String text, Findings findings) {
    this.file = file;
    this.text = text;
    this.findings = findings;
  }

  /** The table of a file, or empty after an error when the file is empty or unreadable. */
  public static Optional<Table> read(String file, byte[] bytes, Findings findings) {
    return TextFile.decode(file, bytes, REPAIR, findings)
        .flatMap(text -> new CsvFile(file, text, findings).table());
  }

  private Optional<Table> table() {
    var table = new TableBuilder(file, null, findings);
    int number = 0;
    CsvRecord last = null;
    try (var records = reader()) {
      for (var record : records) {
        number++;
        last = record;
        if (!table.add(number, cells(record))) {
          break;
        }
      }
    } catch (CsvParseException e) {
      unreadable(number + 1, last == null ? 1 : lineAfter(last));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.build();
  }

  private CsvReader<CsvRecord> reader() {
    var handler =
        CsvRecordHandler.builder()
            .maxFields(MOST_FIELDS)
            .maxFieldSize(LONGEST_CELL)
            .maxRecordSize(LONGEST_RECORD)
            .build();
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .build(handler, text);
  }

  private static long lineAfter(CsvRecord record) {
    long lines = record.getFields().stream().mapToLong(field -> field.lines().count() - 1).sum();
    return record.getStartingLineNumber() + Math.max(0, lines) + 1;
  }

  private static List<Cell> cells(CsvRecord record) {
    var cells = new ArrayList<Cell>(record.getFieldCount());
    for (int column = 0; column < record.getFieldCount(); column++) {
      cells.add(Cell.of(record.getField(column)));
    }
    return cells;
  }

  private void unreadable(int number, long line) {
    var excerpt = text.lines().skip(line - 1).findFirst().orElse("");
    findings.error(
        Location.of(file).atRow(number),
        "Le fichier est illisible à partir de cette ligne : " + Quoted.value(excerpt) + ".",
        "Un guillemet ouvert n’est pas refermé, ou du texte suit un guillemet fermant : doublez les"
            + " guillemets à l’intérieur d’une cellule.");
  }

  /** The separator that the heading uses: {@code ;} unless it has more commas outside quotes. */
  public static char separator(String text) {
    int semicolons = 0;
    int commas = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && c == ';') {
        semicolons++;
      } else if (!quoted && c == ',') {
        commas++;
      }
    }
    return commas > semicolons ? ',' : ';';
  }
}
