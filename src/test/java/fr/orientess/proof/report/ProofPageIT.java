package fr.orientess.proof.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.proof.KnowledgeProof;
import fr.orientess.ui.TestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report about the project's own knowledge, in a browser. */
class ProofPageIT {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

  private static final String COLOURS_OF_THE_MAP =
      "new Set([...document.querySelectorAll('.grid > div')]"
          + ".map(tile => getComputedStyle(tile).backgroundColor)).size";

  @TempDir Path temporary;

  @Test
  void everybodyCanReadTheReportOnAnyScreen() throws IOException {
    var proof = KnowledgeProof.of(UsableKnowledge.in(Path.of("."), DAY), DAY, _ -> {});
    var file = Files.writeString(temporary.resolve("rapport.html"), ProofHtml.of(proof));

    try (var visit = TestBrowser.visit(file.toUri().toString())) {
      visit.screenshots("preuve");
      assertThat(visit.page().evaluate(COLOURS_OF_THE_MAP)).isEqualTo(ColourClasses.MOST);
      assertThat(firstPageOf(visit.page().pdf()))
          .contains(
              "Couverture", "Échelle\u202F: 0 %", "Par besoin et par étape", "Aucun de ces choix");
      assertThat(visit.accessibilityProblems()).isEmpty();
      visit.page().setViewportSize(360, 800);
      assertThat(visit.accessibilityProblems()).isEmpty();
      assertThat(visit.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
      visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(
              visit.page().evaluate("getComputedStyle(document.documentElement).backgroundColor"))
          .isEqualTo("rgb(22, 23, 27)");
      assertThat(visit.accessibilityProblems()).isEmpty();
      assertThat(visit.problems()).isEmpty();
    }
  }

  private static String firstPageOf(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var pages = new PDFTextStripper();
      pages.setEndPage(1);
      return pages.getText(document);
    }
  }
}
