package fr.orientess.directory;

import fr.orientess.file.JsonFields;
import fr.orientess.file.WrittenNumber;
import fr.orientess.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Reads what an offer brings. */
final class AmountReader {

  private final Findings findings;

  AmountReader(Findings findings) {
    this.findings = findings;
  }

  /** The amount of an offer, or null when nothing is known about it. */
  @Nullable Amount read(JsonFields offer) {
    var fields = offer.object("amount");
    if (fields == null) {
      return null;
    }
    var min = fields.number("min");
    var max = fields.number("max");
    var text = fields.text("text");
    fields.refuseMisspellings();
    if (min != null && max != null && min > max) {
      findings.error(
          fields.at("max"),
          "Le montant maximal « "
              + WrittenNumber.of(max)
              + " » est inférieur au montant minimal « "
              + WrittenNumber.of(min)
              + " ».",
          "Échangez les deux montants.");
    }
    return min == null && max == null && text == null ? null : new Amount(min, max, text);
  }
}
