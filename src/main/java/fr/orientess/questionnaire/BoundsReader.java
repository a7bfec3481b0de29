package fr.orientess.questionnaire;

import fr.orientess.file.JsonFields;
import fr.orientess.file.WrittenNumber;
import fr.orientess.finding.Findings;

/** Reads the bounds of one question; without a bound it is infinite. */
final class BoundsReader {

  /** Least and greatest number allowed. */
  record Bounds(double min, double max) {}

  private final JsonFields question;
  private final Findings findings;

  BoundsReader(JsonFields question, Findings findings) {
    this.question = question;
    this.findings = findings;
  }

  /** The bounds; none after an error when they are upside down. */
  Bounds read() {
    var min = question.number("min");
    var max = question.number("max");
    if (min != null && max != null && min > max) {
      findings.error(
          question.at("max"),
          "Le maximum « "
              + WrittenNumber.of(max)
              + " » est inférieur au minimum « "
              + WrittenNumber.of(min)
              + " ».",
          "Échangez les deux bornes.");
      return new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    return new Bounds(
        min == null ? Double.NEGATIVE_INFINITY : min, max == null ? Double.POSITIVE_INFINITY : max);
  }
}
