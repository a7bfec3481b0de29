package fr.orientess.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.orientess.sheet.PdfFile;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class ComparisonIT {

  private static final String ANSWERS =
      "stade=creation&forme=association&territoire=C35238&besoins=structurer-projet";

  @LocalServerPort int port;

  @Test
  void anAnswerIsChangedAndTakenBack() {
    try (var visit = visit("/resultats?" + ANSWERS)) {
      var page = visit.page();
      link(page, "Comparer avec une autre situation").click();
      page.waitForURL("**/comparaison?" + ANSWERS);

      changing(page, "forme").press("Enter");
      page.getByRole(AriaRole.DIALOG).getByText("Scic").first().click();
      page.getByRole(AriaRole.DIALOG)
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Valider"))
          .click();
      page.waitForURL("**/comparaison?" + ANSWERS + "&avec.forme=scic");
      page.locator("#resultat:focus").waitFor();

      assertThat(page.locator("#resultat").textContent()).contains("offre");
      assertThat(page.locator("article.compared").count()).isPositive();
      link(page, "Remettre").click();
      page.waitForURL("**/comparaison?" + ANSWERS);
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void itIsPrintedAtAClick() {
    try (var visit = visit("/comparaison?" + ANSWERS)) {
      var page = visit.page();
      page.evaluate("window.print = () => { window.isPrinted = true; }");
      page.locator("[data-results-print]").click();

      assertThat(page.evaluate("window.isPrinted")).isEqualTo(true);
    }
  }

  @Test
  void everybodyCanReadIt() {
    for (var change : new String[] {"", "&avec.forme=scic"}) {
      try (var visit = visit("/comparaison?" + ANSWERS + change)) {
        for (int width : new int[] {360, 1280}) {
          visit.page().setViewportSize(width, 800);
          assertThat(visit.accessibilityProblems()).isEmpty();
          assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
              .isEqualTo(width);
        }
        assertThat(visit.problems()).isEmpty();
      }
    }
  }

  @Test
  void thePdfIsThere() throws Exception {
    try (var visit = visit("/comparaison?" + ANSWERS + "&avec.forme=scic")) {
      var address = link(visit.page(), "Télécharger en PDF").getAttribute("href");
      var request = HttpRequest.newBuilder(URI.create(site() + address)).build();
      var pdf = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

      assertThat(pdf.headers().firstValue("content-disposition").orElse(""))
          .startsWith("attachment; filename=\"comparaison-");
      assertThat(PdfFile.squeezed(PdfFile.text(pdf.body())))
          .contains("Deuxsituationscomparées", "avec.forme=scic");
    }
  }

  private static Locator changing(Page page, String question) {
    return page.locator("button[data-question=" + question + "]");
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  private Visit visit(String address) {
    return TestBrowser.visit(site() + address);
  }

  private String site() {
    return "http://localhost:" + port;
  }
}
