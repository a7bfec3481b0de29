package fr.orientess.sheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.ComparisonJson;
import fr.orientess.sheet.PdfFile;
import fr.orientess.sheet.Personas;
import fr.orientess.sheet.form.ComparisonHtml;
import fr.orientess.sheet.form.ComparisonPdf;
import fr.orientess.wording.Texts;
import fr.orientess.wording.Typography;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** All forms of a comparison say the same. */
class ComparisonFormsTest {

  private static final Texts FRENCH = new Texts(Locale.FRENCH);
  private static final String LINK =
      "https://orientess.example/comparaison?stade=creation&avec.forme=scic";

  private static Comparison comparison(String change) {
    return comparison(change, FRENCH);
  }

  private static Comparison comparison(String change, Texts texts) {
    var first = Personas.interview(Personas.association());
    var second = change.isEmpty() ? first : first.updatedBy(Personas.interview(change));
    return new ComparisonWriter(Personas.KNOWLEDGE, texts).write(first, second, Personas.DAY, LINK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forme=scic", "salaries=0", "forme=scop&salaries=30&agrements=esus"})
  void everyFormHasEveryOfferUnderItsEffect(String change) throws Exception {
    var comparison = comparison(change);
    var html = Jsoup.parse(ComparisonHtml.write(comparison, FRENCH));
    var pdf = pdf(comparison);
    var json = json(comparison);
    for (var effect : Effect.values()) {
      var names = comparison.offers(effect).stream().map(ComparedOffer::name).toList();
      assertThat(json.get(effect.id()).valueStream().map(each -> each.get("name").stringValue()))
          .containsExactlyElementsOf(names);
      var section = html.select("section.effect-" + effect.id()).text();
      assertThat(names).map(Typography::of).allSatisfy(name -> assertThat(section).contains(name));
      assertThat(names)
          .map(Typography::of)
          .map(PdfFile::squeezed)
          .allSatisfy(name -> assertThat(pdf).contains(name));
    }
  }

  @Test
  void everyReasonIsOnPaper() throws Exception {
    var comparison = comparison("forme=scic");
    var pdf =
        pdf(comparison).replaceAll("Deuxsituationscomparées,OrientESS,21novembre2026\\d+/\\d+", "");

    assertThat(comparison.offers(Effect.OPENED)).isNotEmpty();
    assertThat(comparison.offers(Effect.OPENED))
        .allSatisfy(
            offer ->
                assertThat(pdf)
                    .contains(
                        offer.second().reasons().stream()
                            .map(Typography::of)
                            .map(PdfFile::squeezed)
                            .toList()));
  }

  @Test
  void keepsTheRulesOfArchivesAndOfAccessibility() throws Exception {
    for (var change : List.of("forme=scic", "")) {
      assertThat(PdfFile.faults(ComparisonPdf.write(comparison(change), FRENCH))).isEmpty();
    }
  }

  @Test
  void saysWhatItIsInItsLanguage() throws Exception {
    var english = new Texts(Locale.ENGLISH);
    try (var pdf =
        Loader.loadPDF(ComparisonPdf.write(comparison("forme=scic", english), english))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Two situations compared – 21 November 2026");
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
    }
    try (var pdf = Loader.loadPDF(ComparisonPdf.write(comparison("forme=scic"), FRENCH))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Deux situations comparées – 21 novembre 2026");
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("fr");
    }
  }

  private static String pdf(Comparison comparison) throws Exception {
    return PdfFile.squeezed(PdfFile.text(ComparisonPdf.write(comparison, FRENCH)));
  }

  private static tools.jackson.databind.JsonNode json(Comparison comparison) {
    var out = new ByteArrayOutputStream();
    ComparisonJson.write(comparison, out);
    return new JsonMapper().readTree(out.toByteArray());
  }
}
