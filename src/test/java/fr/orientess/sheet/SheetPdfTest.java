package fr.orientess.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.sheet.form.SheetCsv;
import fr.orientess.sheet.form.SheetHtml;
import fr.orientess.sheet.form.SheetPdf;
import fr.orientess.sheet.form.SheetXlsx;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetPdfTest {

  private static final String HOSTILE =
      "<script>alert('x')</script> & =cmd|' /C calc'!A0 \u0000\u0007\u202E tourne \uD800 fin";

  @Test
  void keepsTheRulesOfArchivesAndOfAccessibility() throws Exception {
    var sheet = Personas.sheet(Personas.association(), commented("Très efficace, des officiers !"));
    assertThat(PdfFile.faults(SheetPdf.write(sheet))).isEmpty();
  }

  @Test
  void keepsThemInExtremeCases() throws Exception {
    for (var sheet : List.of(nothing(), hostile())) {
      assertThat(PdfFile.faults(SheetPdf.write(sheet))).isEmpty();
    }
  }

  @Test
  void lettersStayLetters() throws Exception {
    var sheet =
        Personas.sheet(
            Personas.association(), commented("efficacité, officiers, flux, œuvre, 1 000 €"));
    assertThat(PdfFile.flowing(SheetPdf.write(sheet)))
        .contains("efficacité, officiers, flux, œuvre, 1 000 €");
  }

  @Test
  void emojiThatNoFontHasLeaveNoBoxes() throws Exception {
    var comment = "Bravo 🙂 ! Appelez le 3 👍🏽, c’est ✅ (🏠 près de vous) ❤️ n° 1️⃣ #1 © ®";
    var sheet = Personas.sheet(Personas.association(), commented(comment));
    assertThat(PdfFile.flowing(SheetPdf.write(sheet)))
        .contains("Bravo ! Appelez le 3, c’est (près de vous) ❤ n° 1 #1 © ®")
        .doesNotContain("□");
  }

  @Test
  void aLetterThatNoFontHasLeavesABox() throws Exception {
    var sheet = Personas.sheet(Personas.association(), commented("漢 🙂"));
    assertThat(PdfFile.flowing(SheetPdf.write(sheet))).contains("conseiller □ ");
  }

  @Test
  void aCommentOfNothingElseIsLeftOut() throws Exception {
    var sheet = Personas.sheet(Personas.association(), commented("👍👍\n🙂"));
    assertThat(PdfFile.flowing(SheetPdf.write(sheet))).doesNotContain("Mot de votre", "□");
  }

  @Test
  void arabicLettersAreJoinedAndBracketsFaceTheirText() throws Exception {
    var sheet = Personas.sheet(Personas.association(), commented("السلام (عليكم)"));
    assertThat(PdfFile.drawn(SheetPdf.write(sheet)))
        .contains("(\uFEE2\uFEDC\uFEF4\uFEE0\uFECB) \uFEE1\uFEFC\uFEB4\uFEDF\uFE8D");
  }

  @Test
  void saysWhatItIs() throws Exception {
    try (var pdf = Loader.loadPDF(SheetPdf.write(Personas.sheet(Personas.association())))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Fiche d’orientation – 21 novembre 2026");
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("fr");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .contains("Votre situation", "Les offres en détail", "Structurer le projet");
    }
  }

  @Test
  void thePageNumbersCountAllPages() throws Exception {
    var pdf = SheetPdf.write(Personas.sheet(Personas.association()));
    try (var document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(PdfFile.text(pdf)).contains("1 / " + pages, pages + " / " + pages);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("fr.orientess.sheet.Personas#sheets")
  void theFirstPageHoldsTheEssentialsAndTheLastIsWorthItsPaper(Sheet sheet) throws Exception {
    try (var pdf = Loader.loadPDF(SheetPdf.write(sheet))) {
      var link = PdfFile.squeezed(Objects.requireNonNull(sheet.link()));
      assertThat(page(pdf, 1)).contains(PdfFile.squeezed(sheet.lead()), link);
      assertThat(page(pdf, 2)).matches(".{0,60}Lesoffresendétail.*");
      assertThat(page(pdf, pdf.getNumberOfPages())).contains("Notes", "ellenevautpasaccord");
    }
  }

  private static String page(PDDocument pdf, int number) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return PdfFile.squeezed(stripper.getText(pdf));
  }

  @Test
  void whoEstablishedItAndAllThatSomebodyNeedsIsOnPaper() throws Exception {
    var sheet = Personas.sheet(Personas.association(), commented("Appelez avant midi."));
    var text = PdfFile.flowing(SheetPdf.write(sheet));
    assertThat(text)
        .contains(
            "Établie le 21 novembre 2026",
            "avec Camille Le Goff, Réso",
            "règles " + sheet.shortVersion(),
            "Une création en cours",
            "Pourquoi cette offre",
            "À vérifier auprès de la structure",
            "Contact",
            "Sources :",
            "Vous y auriez droit si",
            "Avant d’appeler, préparez",
            "Chambre régionale",
            "Appelez avant midi.",
            "Notes")
        .doesNotContain("null");
  }

  @Test
  void aSheetWithoutOffersSaysWhomToAsk() throws Exception {
    assertThat(PdfFile.flowing(SheetPdf.write(nothing())))
        .contains("Aucune offre connue ne convient", "Avant d’appeler", "Notes", "1 / 1");
  }

  @Test
  void aHundredOffersAreEnough() throws Exception {
    var sheet = Personas.sheet("");
    assertThat(sheet.cards()).hasSize(Sheet.MOST_OFFERS);
    assertThat(PdfFile.flowing(SheetPdf.write(sheet))).contains("autres offres conviendraient");
  }

  @Test
  void whatWasTypedIsTextEverywhere() throws Exception {
    var sheet = hostile();
    var html = Jsoup.parse(SheetHtml.write(sheet));
    assertThat(html.select("script")).isEmpty();
    assertThat(html.text()).contains("<script>alert('x')</script> &").doesNotContain("\u202E");
    assertThat(PdfFile.flowing(SheetPdf.write(sheet))).contains("<script>alert('x')</script> &");
  }

  @Test
  void noCellIsAFormula() throws Exception {
    var formulas = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "|x", "＝1");
    var offers = Personas.sheet(Personas.association()).cards().map(SheetCard::id).toList();
    var comments = new HashMap<String, String>();
    for (int i = 0; i < formulas.size(); i++) {
      comments.put(offers.get(i), formulas.get(i));
    }
    var sheet =
        Personas.sheet(Personas.association(), new Wishes(Adviser.NOBODY, List.of(), comments));
    for (var rows :
        List.of(
            SheetFormsTest.csv(SheetCsv.write(sheet)),
            SheetFormsTest.xlsx(SheetXlsx.write(sheet)))) {
      assertThat(rows.subList(1, 1 + formulas.size()))
          .allSatisfy(row -> assertThat(row).anyMatch(cell -> cell.startsWith("'")))
          .allSatisfy(row -> assertThat(row).noneMatch(SheetPdfTest::acts));
    }
  }

  private static boolean acts(String cell) {
    return !cell.isEmpty() && "=+-@|%＝＋－＠\t\n\r".indexOf(cell.charAt(0)) >= 0;
  }

  private static Sheet hostile() {
    var long_ = "Anticonstitutionnellement".repeat(30) + " " + "mot ".repeat(300);
    return Personas.sheet(
        Personas.association(),
        new Wishes(
            new Adviser(HOSTILE, "שלום 😀 مرحبا 漢字"),
            List.of(),
            Map.of(
                first(), HOSTILE + "\n" + long_ + "\n😀🙂👍🏽 שלום (עולם), مرحبا 漢字 Ñandú ẞ ﬁ")));
  }

  private static Wishes commented(String comment) {
    return new Wishes(new Adviser("Camille Le Goff", "Réso"), List.of(), Map.of(first(), comment));
  }

  private static String first() {
    return Personas.sheet(Personas.association()).cards().findFirst().orElseThrow().id();
  }

  private static Sheet nothing() {
    var sheet = Personas.sheet(Personas.association());
    return new Sheet(
        sheet.title(),
        sheet.date(),
        sheet.dateWords(),
        sheet.knowledge(),
        null,
        "Aucune offre.",
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        sheet.preparation(),
        null,
        null);
  }
}
