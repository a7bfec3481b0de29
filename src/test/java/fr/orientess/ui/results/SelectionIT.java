package fr.orientess.ui.results;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.orientess.report.Fault;
import fr.orientess.report.Reports;
import fr.orientess.ui.BrokenWords;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What visitors do with the offers they found: keep, compare, report an error. */
@BrowserTest
class SelectionIT {

  private static final String RENNES =
      "stade=consolidation&forme=association&territoire=C35238&besoins=modele-economique";

  private String server;
  private Visit visit;
  private Page page;

  @BeforeEach
  void open(@LocalServerPort int port) {
    server = "http://localhost:" + port;
    visit = TestBrowser.visit(server + "/resultats?" + RENNES);
    page = visit.page();
    assertThat(box(0)).isVisible();
  }

  @AfterEach
  void close() {
    assertThat(visit.problems()).isEmpty();
    visit.close();
  }

  private Locator box(int number) {
    return page.locator("#outlet .offer-keep input").nth(number);
  }

  private String keep(int... numbers) {
    var query = RENNES + "&offres=";
    for (int number : numbers) {
      box(number).check();
      query += (query.endsWith("=") ? "" : ",") + box(number).getAttribute("value");
      assertThat(page).hasURL(server + "/resultats?" + query);
    }
    return query;
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private void isAccessibleOnAnyScreen(String name) {
    for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(visit.accessibilityProblems()).isEmpty();
    }
    page.setViewportSize(320, 640);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    visit.screenshots(name);
  }

  @Test
  void whatIsKeptStaysThroughFiltersRefreshAndBack() {
    var query = keep(1, 0);
    assertThat(box(0)).isFocused();
    assertThat(page.locator(".kept")).containsText("2 offres gardées");

    page.locator(".results-filters summary").click();
    page.getByLabel("Près de chez moi ou dans ma région").check();
    assertThat(page)
        .hasURL(server + "/resultats?" + query.replace("&offres", "&proche=oui&offres"));
    page.goBack();
    assertThat(page).hasURL(server + "/resultats?" + query);
    visit.reload();
    assertThat(box(0)).isChecked();
    assertThat(box(1)).isChecked();
    assertThat(box(2)).not().isChecked();
    assertThat(page.locator(".results-notes .note")).hasCount(0);
    page.goBack();
    assertThat(page).hasURL("about:blank");
  }

  @Test
  void theSelectionCanBeEmptiedAndHadBackByTheKeyboard() {
    var query = keep(0);
    assertThat(page.locator(".kept")).containsText("Gardez-en une deuxième");
    isAccessibleOnAnyScreen("results-kept");

    button("Tout retirer").press("Enter");
    assertThat(page).hasURL(server + "/resultats?" + RENNES);
    assertThat(box(0)).not().isChecked();
    assertThat(button("Annuler")).isFocused();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(server + "/resultats?" + query);
    assertThat(box(0)).isChecked();
    assertThat(button("Tout retirer")).isFocused();
  }

  @Test
  void keptOffersAreComparedSideBySide() {
    var query = keep(0, 1, 2);
    link("Comparer").click();

    assertThat(page.locator("#outlet h1")).hasText("Comparer 3 offres");
    assertThat(page.locator("#outlet h1")).isFocused();
    assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(3);
    assertThat(page.getByRole(AriaRole.ROWHEADER).first()).hasText("Structure");
    isAccessibleOnAnyScreen("comparison");
    for (int width : new int[] {320, 360}) {
      page.setViewportSize(width, 800);
      assertThat(BrokenWords.in(page, ".comparison-table :is(th, td)", ".offer-contacts"))
          .isEmpty();
    }
    page.evaluate("window.print = () => { window.isPrinted = true; }");
    button("Imprimer ce tableau").click();
    assertThat(page.evaluate("window.isPrinted")).isEqualTo(true);

    page.locator(".comparison-remove").first().press("Enter");
    assertThat(page.locator("#outlet h1")).hasText("Comparer 2 offres");
    assertThat(page.locator("#outlet h1")).isFocused();
    assertThat(page).hasURL(server + "/comparer?" + query.replaceFirst("offres=[^,]+,", "offres="));
    page.goBack();
    assertThat(page.locator("#outlet h1")).hasText("Comparer 3 offres");
    assertThat(page.locator("#outlet h1")).isFocused();
    page.goForward();
    assertThat(page.locator("#outlet h1")).hasText("Comparer 2 offres");
    visit.reload();
    assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
    link("Retour aux résultats").click();
    assertThat(box(0)).not().isChecked();
    assertThat(box(1)).isChecked();
  }

  @Test
  void everySheetOfAPrintedComparisonNamesTheOffers() throws IOException {
    keep(0, 1);
    var name = page.locator("#outlet .offer-name").first().textContent();
    link("Comparer").click();
    assertThat(page.locator("#outlet h1")).hasText("Comparer 2 offres");

    // A small sheet, so that there are several.
    var pdf = page.pdf(new Page.PdfOptions().setFormat("A5").setLandscape(true));

    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper();
      text.setStartPage(2);
      text.setEndPage(2);
      assertThat(text.getText(document).replaceAll("\\s+", " ")).contains(name);
    }
  }

  @Test
  void aSelectionLeadsToItsSheet() {
    keep(1, 0);

    assertThat(link("Faire une fiche de la sélection"))
        .hasAttribute(
            "href",
            "/fiche?_offres="
                + box(1).getAttribute("value")
                + ","
                + box(0).getAttribute("value")
                + "&"
                + RENNES);
  }

  @Test
  void anErrorCanBeReportedOnThePageOfAnOfferToo() {
    page.locator(".offer-name a").first().click();
    page.locator("#sources ~ p .report-opener").click();

    assertThat(page.locator("dialog[open] .report-offer"))
        .hasText(page.locator("#outlet h1").textContent());
    assertThat(visit.accessibilityProblems()).isEmpty();
  }

  @Test
  void anErrorIsReportedByTheKeyboardAndKept(@Autowired Reports reports) {
    int before = reports.count();
    page.locator(".offer-more summary").first().press("Enter");
    var opener = page.locator(".report-opener").first();
    opener.press("Enter");
    var dialog = page.locator("dialog[open]");
    assertThat(dialog).containsText("Signaler une erreur");

    button("Envoyer").press("Enter");
    assertThat(dialog.getByRole(AriaRole.ALERT)).hasText("Choisissez ce qui ne va pas.");
    var first = dialog.getByRole(AriaRole.RADIO).first();
    assertThat(first).isFocused();
    isAccessibleOnAnyScreen("report");
    first.press("ArrowUp");
    button("Envoyer").press("Enter");
    var text = dialog.getByRole(AriaRole.TEXTBOX);
    assertThat(text).isFocused();
    text.fill("Ce n’est plus gratuit.");
    button("Envoyer").press("Enter");

    assertThat(dialog.locator("h2")).isFocused();
    assertThat(dialog).containsText("Merci");
    isAccessibleOnAnyScreen("report-thanks");
    button("Fermer").press("Enter");
    assertThat(opener).isFocused();
    assertThat(reports.count()).isEqualTo(before + 1);
    assertThat(reports.all().getFirst().fault()).isEqualTo(Fault.OTHER);
    assertThat(reports.all().getFirst().text()).isEqualTo("Ce n’est plus gratuit.");
  }
}
