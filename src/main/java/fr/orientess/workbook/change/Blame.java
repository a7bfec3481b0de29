package fr.orientess.workbook.change;

import fr.orientess.finding.Finding;
import fr.orientess.finding.Location;
import fr.orientess.workbook.NamedGrid;
import fr.orientess.workbook.RevisedRow;
import fr.orientess.workbook.source.KnowledgeSources;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells where on the workbook stands what the check found in a file. */
final class Blame {

  private static final Pattern OTHER_PLACE =
      Pattern.compile(
          "(?<file>rules/tables/[^,]+)(, feuille (?<sheet>[^,]+))?, ligne (?<row>\\d{1,9})");

  private record Shown(NamedGrid named, String sheet, NavigableMap<Integer, RevisedRow> byPlace) {}

  private final String workbook;
  private final List<Shown> shown = new ArrayList<>();

  Blame(String workbook) {
    this.workbook = workbook;
  }

  /**
   * Records which sheet shows a file.
   *
   * @param byPlace the records by the lines of the file after the import
   */
  void add(NamedGrid named, String sheet, NavigableMap<Integer, RevisedRow> byPlace) {
    shown.add(new Shown(named, sheet, byPlace));
  }

  /** The finding with its place on the workbook; as it is when the workbook does not show it. */
  Finding inWorkbook(Finding finding) {
    var place = finding.location();
    for (var one : shown) {
      if (one.named.grid().isAt(place.file(), place.sheet())) {
        var row = row(one, place.row());
        if (row != null || place.row() == null) {
          var column = place.column();
          return new Finding(
              finding.severity(),
              new Location(
                  workbook,
                  one.sheet,
                  row,
                  column == null ? null : one.named.source().headingOf(column)),
              inSheets(finding.message()),
              inSheets(finding.repair()));
        }
      }
    }
    return finding;
  }

  private static @Nullable Integer row(Shown one, @Nullable Integer place) {
    if (place == null || place == 1 && !one.byPlace.containsKey(1)) {
      return place;
    }
    var record = one.byPlace.floorEntry(place);
    return record == null ? null : record.getValue().row();
  }

  /** The row of another table that a finding names, as its sheet has it if there is one. */
  private String otherPlace(MatchResult place) {
    for (var one : shown) {
      if (one.named.grid().isAt(place.group("file"), place.group("sheet"))) {
        var row = row(one, Integer.valueOf(place.group("row")));
        if (row != null) {
          return "feuille " + one.sheet + ", ligne " + row;
        }
      }
    }
    return place.group();
  }

  /** Somebody who sees a workbook mends sheets, not files. */
  private String inSheets(String text) {
    return OTHER_PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(otherPlace(place)))
        .replace("à data/offers.json", "à la feuille « " + KnowledgeSources.OFFERS + " »")
        .replace("à data/providers.json", "à la feuille « " + KnowledgeSources.PROVIDERS + " »");
  }
}
