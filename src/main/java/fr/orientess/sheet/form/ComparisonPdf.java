package fr.orientess.sheet.form;

import fr.orientess.sheet.comparison.Comparison;
import fr.orientess.wording.Texts;

/** A comparison of two situations as PDF/A-3a and PDF/UA-1. */
public final class ComparisonPdf {

  private ComparisonPdf() {}

  /**
   * The whole file.
   *
   * @param texts in the language of the comparison
   */
  public static byte[] write(Comparison comparison, Texts texts) {
    return SheetPdf.write(ComparisonHtml.forPaper(comparison, texts));
  }
}
