package fr.orientess.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What others make of a PDF file: its text, and whether it keeps the rules of its flavours. */
public final class PdfFile {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfFile() {}

  public static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The characters from left to right as they are drawn, forms of letters included. */
  public static String drawn(byte[] pdf) throws IOException {
    var drawn = new StringBuilder();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          drawn.append(text.getUnicode());
        }
      }.getText(document);
    }
    return drawn.toString();
  }

  /** The text with single spaces, for comparisons that lines should not disturb. */
  public static String flowing(byte[] pdf) throws IOException {
    return flowing(text(pdf));
  }

  public static String flowing(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }

  /** The text without any space: lines may break where there is none. */
  public static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
  }

  /** What veraPDF has against the file as PDF/A-3a and PDF/UA-1. */
  public static List<String> faults(byte[] pdf) throws Exception {
    var faults = new java.util.ArrayList<String>();
    for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        for (var check : validator.validate(parser).getTestAssertions()) {
          faults.add(
              flavour
                  + " "
                  + check.getRuleId().getClause()
                  + ": "
                  + check.getMessage()
                  + " at "
                  + check.getLocation().getContext());
        }
      }
    }
    return faults;
  }
}
