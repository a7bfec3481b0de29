package fr.orientess.proof.impact;

import fr.orientess.proof.report.Words;
import java.util.ArrayList;
import java.util.List;

/** An impact as lines of French text, and as a table for spreadsheets. */
public final class ImpactText {

  private static final String RESULTS = "/resultats?";

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
            + Words.number(impact.changed())
            + " combinaisons sur "
            + Words.number(impact.combinations())
            + " ("
            + Words.share(impact.changed(), impact.combinations())
            + ") ; l'ordre ou les premiers pas seuls dans "
            + Words.number(impact.order())
            + ".");
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
    var csv = new StringBuilder("\uFEFFsens;offre;nom;situations;total;lignes;groupes;exemple\r\n");
    rows("perte", impact.losses(), csv);
    rows("gain", impact.gains(), csv);
    rows("à confirmer", impact.toConfirm(), csv);
    rows("éligible", impact.certain(), csv);
    return csv.toString();
  }

  private static void rows(String kind, List<OfferImpact> offers, StringBuilder csv) {
    for (var offer : offers) {
      csv.append(
              String.join(
                  ";",
                  kind,
                  cell(offer.offer()),
                  cell(offer.name()),
                  String.valueOf(offer.count()),
                  String.valueOf(offer.total()),
                  cell(String.join(" | ", offer.rows())),
                  cell(String.join(" | ", offer.groups())),
                  cell(RESULTS + offer.example())))
          .append("\r\n");
    }
  }

  private static String cell(String text) {
    var inert = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + inert.replace("\"", "\"\"") + '"';
  }
}
