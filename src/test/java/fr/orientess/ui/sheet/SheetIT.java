package fr.orientess.ui.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.Publication;
import fr.orientess.publication.Publications;
import fr.orientess.sheet.PdfFile;
import fr.orientess.sheet.SheetLink;
import fr.orientess.sheet.SheetWriter;
import fr.orientess.sheet.Wishes;
import fr.orientess.ui.BrokenWords;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a sheet on the knowledge of the project. */
@BrowserTest
class SheetIT {

  private static final String RENNES =
      "stade=consolidation&forme=association&territoire=C35238&besoins=modele-economique";
  private static final Map<String, String> ANSWERS =
      Map.of(
          "stade", "consolidation",
          "forme", "association",
          "territoire", "C35238",
          "besoins", "modele-economique");

  @Autowired private PublishedKnowledge published;
  @Autowired private Publications publications;
  private String server;
  private Visit visit;
  private Page page;

  @BeforeEach
  void find(@LocalServerPort int port) {
    server = "http://localhost:" + port;
  }

  @AfterEach
  void close() {
    visit.close();
  }

  private void open(String address) {
    visit = TestBrowser.visit(server + address);
    page = visit.page();
    assertThat(page.locator("#outlet h1")).isVisible();
  }

  @Test
  void fromTheResultsToThePdf() throws IOException {
    open("/resultats?" + RENNES);
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Fiche à imprimer")).click();

    assertThat(page.locator("h1")).containsText("Votre fiche d’orientation");
    assertThat(page).hasURL(Pattern.compile(".*/fiche\\?_date=.*&_version=.*&_controle=.*"));
    assertThat(page.locator(".sheet .permalink")).hasText(page.url());
    var text = PdfFile.squeezed(PdfFile.text(download("pdf")));
    assertThat(text).contains("Fiched’orientation", page.url());
    assertThat(text).contains(PdfFile.squeezed(names().first().textContent()));
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void afterADownloadThePageIsLoadedAgainAndNotTheFile() throws IOException {
    open("/fiche?" + RENNES);
    download("csv");
    var asked = new ArrayList<String>();
    page.onRequest(request -> asked.add(request.url()));
    var address = page.url();

    visit.reload();

    assertThat(page).hasURL(address);
    assertThat(asked).noneMatch(each -> each.contains("/fiche/document/"));
  }

  @Test
  void anAdviserChoosesOrdersAndCommentsWithTheKeyboard() throws IOException {
    open("/fiche?" + RENNES);
    var second = names().nth(1).textContent();
    page.locator(".sheet-panel summary").press("Enter");
    page.getByLabel("Votre nom").fill("Camille Le Goff");
    var down = page.locator("[data-sheet-down]").first();
    down.press("Enter");
    assertThat(page.locator("[data-sheet-down]").nth(1)).isFocused();
    page.locator(".sheet-offer input").last().press("Space");
    var comment = page.locator("[data-sheet-comment]").first();
    comment.press("Enter");
    page.keyboard().type("Dites que vous venez de ma part. שלום");

    assertThat(page.locator(".sheet .comment")).containsText("Dites que vous venez de ma part.");
    assertThat(names().first()).hasText(second);
    assertThat(page.locator(".sheet .established")).containsText("avec Camille Le Goff");
    var pdf = PdfFile.flowing(download("pdf"));
    assertThat(pdf).contains("1. " + second.strip(), "Dites que vous venez", "Camille Le Goff");
    assertThat(page.locator("[data-sheet-document=csv]").getAttribute("href"))
        .contains("_offres=")
        .doesNotContain("Camille", "Dites");
    var another = visit.anotherTab(server + "/fiche?" + RENNES);
    assertThat(another.locator("#outlet [name=_nom]")).hasValue("Camille Le Goff");
    assertThat(visit.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "413, trop longs pour une seule fiche",
    "410, ne sont plus conservées ici",
    "503, Beaucoup de fiches s’impriment",
    "500, Vérifiez votre connexion"
  })
  void aSheetThatCannotBePreparedSaysWhy(int status, String said) {
    open("/fiche?" + RENNES);
    page.route(
        "**/fiche/document/**",
        route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
    page.locator(".sheet-panel summary").click();
    page.getByLabel("Votre nom").fill("Camille");

    assertThat(page.locator(".sheet-feedback")).containsText(said);
    assertThat(page.getByLabel("Votre nom")).hasValue("Camille");
  }

  @Test
  void whereNothingIsChosenNothingIsTakenAlong() {
    open("/fiche?" + RENNES);
    page.locator(".sheet-panel summary").click();
    page.locator("[data-sheet-none]").click();
    var feedback = page.locator(".sheet-feedback");
    assertThat(feedback).containsText("au moins une offre");
    var explanation = feedback.textContent();
    for (var button : List.of("document=pdf", "print", "copy")) {
      page.evaluate("document.querySelector('.sheet-feedback').textContent = ''");
      page.locator("[data-sheet-" + button + "]").click();
      assertThat(feedback).hasText(explanation);
    }
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void theAddressFollowsTheChoiceEvenInABrowserWithSpoiltStorage() {
    open("/fiche?" + RENNES);
    var second = names().nth(1).textContent();
    page.evaluate("localStorage.setItem('orientess.conseil', '{')");
    visit.reload();
    page.locator(".sheet-panel summary").click();
    page.locator("[data-sheet-down]").first().click();

    assertThat(page).hasURL(Pattern.compile(".*&_offres=.*"));
    visit.reload();
    assertThat(names().first()).hasText(second);
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void anOldSheetSaysWhatHasChangedAndCanBePrintedAsItWas() throws IOException {
    var old = old();
    open(new SheetLink(LocalDate.of(2026, 6, 12), old, List.of(), ANSWERS).address());

    var news = page.locator(".sheet-news");
    assertThat(news).containsText("Ce qui a changé depuis le 12 juin 2026");
    assertThat(news).containsText("Nouveau nom", new ContainsTextOptions().setTimeout(60_000));
    for (int width : new int[] {360, 1280}) {
      page.setViewportSize(width, 800);
      assertThat(visit.accessibilityProblems()).isEmpty();
    }
    visit.screenshots("sheet-old");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("telle qu’elle était")).click();
    assertThat(news).containsText("Fiche du 12 juin 2026, telle qu’elle était");
    assertThat(PdfFile.flowing(download("pdf"))).contains("Ancien nom", "12 juin 2026");
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void aDamagedLinkLeadsOn() {
    open("/fiche?_date=2026-11-24&_version=0123456789ab&_controle=000&" + RENNES);

    assertThat(page.locator("h1")).containsText("incomplet");
    assertThat(visit.accessibilityProblems()).isEmpty();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Voir les offres")).click();
    page.waitForURL(Pattern.compile(".*/resultats\\?stade=.*"));
    assertThat(page.locator("h1")).containsText("pour vous");
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void thePageIsAccessibleAndNeverScrollsSideways() {
    open("/fiche?" + RENNES);
    page.locator(".sheet-panel summary").click();
    page.locator("[data-sheet-comment]").first().click();
    for (int width : new int[] {320, 360, 1280}) {
      page.setViewportSize(width, 800);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      assertThat(visit.accessibilityProblems()).isEmpty();
      if (width >= 360) {
        assertThat(BrokenWords.in(page, ".glance :is(th, .number, .sure, .unsure)", ".provider"))
            .isEmpty();
      }
    }
    visit.screenshots("sheet");
  }

  @Test
  void largeLettersFit() {
    open("/fiche?" + RENNES);
    page.locator(".sheet-panel summary").click();
    page.locator("[data-sheet-comment]").first().click();
    page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { font-size: 200% }"));
    for (int width : new int[] {360, 1280}) {
      page.setViewportSize(width, 800);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }

  @Test
  void onPaperThereIsNothingButTheSheet() {
    open("/fiche?" + RENNES);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".sheet")).isVisible();
    assertThat(page.locator(".sheet-aside, .site-header, .site-footer, #outlet h1").first())
        .isHidden();
    assertThat(page.locator("button:visible")).hasCount(0);
  }

  private Locator names() {
    return page.locator(".sheet .card-name > span:last-child");
  }

  private byte[] download(String extension) throws IOException {
    var download =
        page.waitForDownload(() -> page.locator("[data-sheet-document=" + extension + "]").click());
    assertThat(download.suggestedFilename()).endsWith("." + extension);
    return Files.readAllBytes(download.path());
  }

  /** Keeps a version of the knowledge in which the first offer of the sheet has another name. */
  private String old() {
    var files = new TreeMap<>(KnowledgeFiles.read(Path.of(".")).contents());
    var offer =
        published.current().directory().offers().stream()
            .filter(each -> each.id().equals(first()))
            .findFirst()
            .orElseThrow();
    var offers = new String(files.get("data/offers.json"), StandardCharsets.UTF_8);
    files.put(
        "data/offers.json",
        offers
            .replace("\"" + offer.name() + "\"", "\"Ancien nom\"")
            .getBytes(StandardCharsets.UTF_8));
    var old = KnowledgeFiles.of(files);
    publications.add(new Publication(old.version(), Instant.EPOCH, null, null), old);
    return old.version();
  }

  /** The id of the first offer of the sheet. */
  private String first() {
    var knowledge = published.current();
    var link = new SheetLink(LocalDate.of(2026, 6, 12), knowledge.version(), List.of(), ANSWERS);
    return new SheetWriter(knowledge)
        .write(link, Wishes.NONE, "")
        .cards()
        .findFirst()
        .orElseThrow()
        .id();
  }
}
