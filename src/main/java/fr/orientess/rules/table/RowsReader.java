package fr.orientess.rules.table;

import fr.orientess.directory.DirectoryReader;
import fr.orientess.directory.Offer;
import fr.orientess.file.Cell;
import fr.orientess.file.Columns;
import fr.orientess.file.Table;
import fr.orientess.file.TableRow;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.territory.Territories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads decision tables into eligibility rows. */
public final class RowsReader {

  private final Questionnaire questionnaire;
  private final DirectoryReader.Read directory;
  private final Conditions conditions;
  private final Set<String> headings;
  private final LocalDate today;
  private final Findings findings;

  private final List<EligibilityRow> rows = new ArrayList<>();
  private final Map<String, Location> ids = new HashMap<>();
  private final Set<String> offersNamed = new HashSet<>();
  private final EqualRows equalRows;

  /**
   * @param today the day by which a row has ended
   */
  public RowsReader(
      Questionnaire questionnaire,
      DirectoryReader.Read directory,
      Territories territories,
      LocalDate today,
      Findings findings) {
    this.questionnaire = questionnaire;
    this.directory = directory;
    this.conditions = new Conditions(territories, findings);
    this.headings = Heading.known(questionnaire);
    this.today = today;
    this.findings = findings;
    this.equalRows = new EqualRows(findings);
  }

  /** The rows of all tables, in their order; those in which something is wrong are left out. */
  public List<EligibilityRow> read(List<Table> tables) {
    tables.forEach(this::read);
    return rows;
  }

  /** The offers that any row names, even one in which something else is wrong. */
  public Set<String> offersNamed() {
    return offersNamed;
  }

  private void read(Table table) {
    int errors = findings.errors();
    var columns = Columns.of(table, Heading.REQUIRED, headings, findings);
    if (table.rows().isEmpty()) {
      findings.warning(
          table.place(),
          "La table "
              + Quoted.value(table.sheet() == null ? table.file() : table.sheet())
              + " n’a aucune ligne.",
          "Ajoutez-y des lignes ou supprimez-la.");
    }
    boolean isSound = findings.errors() == errors;
    for (var row : table.rows()) {
      if (findings.isFull()) {
        return;
      }
      read(table, columns, row, isSound);
    }
  }

  /** A row that is not wholly understood is not compared to others, nor to the date. */
  private void read(Table table, Columns columns, TableRow row, boolean isSound) {
    int errors = findings.errors();
    var reader = new RowReader(columns, row, findings);
    var id = reader.id(Heading.ROW, List.of());
    var offer = offer(reader, columns, row);
    var from = reader.date(Heading.FROM);
    var until = reader.date(Heading.UNTIL);
    reader.checkOrder(from, until);
    int priority = reader.priority();
    var read = conditions(columns, row);
    if (id == null || !isNew(id, columns, row) || offer == null) {
      return;
    }
    var eligibility =
        new EligibilityRow(
            id,
            offer,
            priority,
            read,
            from,
            until,
            reader.text(Heading.REASON),
            reader.text(Heading.TO_CHECK),
            table.row(row.number()));
    if (isSound && findings.errors() == errors && !row.cells().contains(Cell.UNREADABLE)) {
      warn(eligibility, columns, row);
    }
    rows.add(eligibility);
  }

  private @Nullable Offer offer(RowReader reader, Columns columns, TableRow row) {
    var id = reader.id(Heading.OFFER, directory.places().keySet());
    if (id == null) {
      return null;
    }
    offersNamed.add(id);
    var offer = directory.directory().offer(id).orElse(null);
    if (offer == null && directory.complete()) {
      findings.error(
          columns.at(row, Heading.OFFER),
          "L’offre " + Quoted.value(columns.cell(row, Heading.OFFER).text()) + " est inconnue.",
          Nearest.proposal(
              id, directory.places().keySet(), "Ajoutez-la à " + DirectoryReader.OFFERS + "."));
    }
    return offer;
  }

  private List<Condition> conditions(Columns columns, TableRow row) {
    var read = new ArrayList<Condition>();
    for (var question : questionnaire.questions()) {
      var condition = conditions.read(question, columns, row);
      if (condition != null) {
        read.add(condition);
      }
    }
    return read;
  }

  private boolean isNew(String id, Columns columns, TableRow row) {
    var place = columns.at(row, Heading.ROW);
    var earlier = ids.putIfAbsent(id, place);
    if (earlier != null) {
      findings.error(
          place,
          "La règle "
              + Quoted.value(columns.cell(row, Heading.ROW).text())
              + " existe déjà : "
              + earlier
              + ".",
          "Donnez un autre identifiant à cette ligne.");
    }
    return earlier == null;
  }

  private void warn(EligibilityRow row, Columns columns, TableRow written) {
    if (row.hasEndedBy(today)) {
      findings.warning(
          columns.at(written, Heading.UNTIL),
          "La règle "
              + Quoted.value(row.id())
              + " est terminée depuis le "
              + Quoted.value(columns.cell(written, Heading.UNTIL).text())
              + ".",
          "Supprimez la ligne ou changez sa date de fin.");
    }
    equalRows.check(row);
  }
}
