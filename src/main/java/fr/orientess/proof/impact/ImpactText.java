package fr.orientess.proof.impact;

import fr.orientess.proof.report.Words;
import fr.orientess.wording.PlainText;
import fr.orientess.wording.SpreadsheetCsv;
import java.util.ArrayList;
import java.util.List;

/** An impact as lines of French text, and as a table for spreadsheets. */
public final class ImpactText {

  private static final String RESULTS = "/resultats?";

  private static final List<String> HEADINGS =
      List.of("sens", "offre", "nom", "situations", "total", "lignes", "groupes", "exemple");

  /** A little less than a spreadsheet takes. */
  private static final int LONGEST_CELL = 32_000;

  private ImpactText() {}

  /** What changes, the offers concerned most first. */
  public static List<String> lines(Impact impact) {
    var lines = new ArrayList<String>();
    if (impact.isNone()) {
      lines.add("Aucune différence pour les visiteurs.");
      return lines;
    }
    lines.add(
        "Un verdict change dans "
            + Words.count(impact.changed(), "combinaison")
            + " sur "
            + Words.number(impact.combinations())
            + " ("
            + Words.share(impact.changed(), impact.combinations())
            + ")"
            + (impact.order() == 0
                ? "."
                : " ; seuls l’ordre ou les premiers pas changent dans "
                    + Words.number(impact.order())
                    + "."));
    section("Offres perdues", impact.losses(), lines);
    section("Offres gagnées", impact.gains(), lines);
    section("Offres qui deviennent à confirmer", impact.toConfirm(), lines);
    section("Offres qui deviennent éligibles sans réserve", impact.certain(), lines);
    if (!impact.bounds().isEmpty()) {
      lines.add("");
      lines.addAll(impact.bounds());
    }
    return lines;
  }

  private static void section(String title, List<OfferImpact> offers, List<String> lines) {
    if (offers.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title + " (" + Words.number(offers.size()) + ")");
    for (var offer : offers) {
      lines.add(
          "  « "
              + offer.name()
              + " » ("
              + offer.offer()
              + ") : "
              + Words.number(offer.count())
              + " sur "
              + Words.number(offer.total())
              + ", "
              + Words.share(offer.count(), offer.total()));
      offer.groups().forEach(group -> lines.add("    " + group));
      lines.add("    Lignes : " + String.join(", ", offer.rows()));
      lines.add("    Exemple : " + RESULTS + offer.example());
    }
  }

  /** The same as CSV that a French spreadsheet opens; no cell can become a formula. */
  public static String csv(Impact impact) {
    var rows = new ArrayList<List<String>>();
    rows("perte", impact.losses(), rows);
    rows("gain", impact.gains(), rows);
    rows("à confirmer", impact.toConfirm(), rows);
    rows("éligible", impact.certain(), rows);
    return SpreadsheetCsv.of(HEADINGS, rows.stream());
  }

  private static void rows(String kind, List<OfferImpact> offers, List<List<String>> rows) {
    for (var offer : offers) {
      rows.add(
          List.of(
              kind,
              cell(offer.offer()),
              cell(offer.name()),
              String.valueOf(offer.count()),
              String.valueOf(offer.total()),
              cell(String.join(" | ", offer.rows())),
              cell(String.join(" | ", offer.groups())),
              cell(RESULTS + offer.example())));
    }
  }

  private static String cell(String text) {
    return PlainText.cell(text, LONGEST_CELL);
  }
}
