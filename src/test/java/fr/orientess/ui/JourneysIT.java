package fr.orientess.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Five people from the first question to the offers they keep, on the knowledge of the project. */
@BrowserTest
class JourneysIT {

  private static final int PHONE = 360;
  private static final int DESKTOP = 1280;
  private static final int NARROWEST = 320;

  private String server;
  private Visit visit;
  private Page page;

  @BeforeEach
  void open(@LocalServerPort int port) {
    server = "http://localhost:" + port;
    visit = TestBrowser.visit(server + "/questionnaire");
    page = visit.page();
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @ParameterizedTest
  @CsvSource({
    "360, idee, pas-encore, 97400, Saint-Denis, structurer-projet",
    "1280, faisabilite, pas-encore, 54000, Nancy, etude-besoin-faisabilite",
    "360, creation, scic, 35400, Saint-Malo, structurer-projet financement-amorcage",
    "1280, consolidation, association, 59000, Lille, difficultes tresorerie-banque",
    "360, changement-echelle, scop, 13001, Marseille, fonds-propres ressources-humaines",
  })
  void fromTheFirstQuestionToTheOffersThatAreKept(
      int width, String stage, String form, String postalCode, String commune, String needs) {
    page.setViewportSize(width, 740);
    choose(stage);
    goOn("Votre structure existe-t-elle déjà, et sous quelle forme ?");
    choose(form);
    goOn("Où se situe votre projet ?");
    page.getByRole(AriaRole.COMBOBOX)
        .pressSequentially(postalCode, new Locator.PressSequentiallyOptions().setDelay(60));
    page.getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(postalCode))
        .first()
        .click();
    assertThat(page.getByText("Lieu choisi")).containsText(commune);
    goOn("De quoi avez-vous besoin aujourd’hui ?");
    List.of(needs.split(" ")).forEach(this::choose);
    page.getByRole(AriaRole.BUTTON, named("Continuer")).click();
    page.getByRole(AriaRole.LINK, named("Voir mes résultats")).first().click();

    assertThat(page.locator("#outlet .results-situation")).containsText(commune);
    assertThat(offers().first().locator(".offer-reasons p").first()).not().isEmpty();
    assertThat(page.locator(".offer .tag-accent").getByText("chez vous").or(inTheRegion()).first())
        .isVisible();
    isSoundOnEveryScreen();

    keptOffersAreComparedAndStillKeptOnTheWayBack();
    assertThat(visit.problems()).isEmpty();
  }

  private Locator inTheRegion() {
    return page.locator(".offer .tag-accent").getByText("Dans votre région");
  }

  private void choose(String option) {
    page.locator("#outlet .choice:has(input[value='" + option + "'])").click();
    assertThat(page.locator("#outlet input[value='" + option + "']")).isChecked();
  }

  private void goOn(String nextQuestion) {
    page.getByRole(AriaRole.BUTTON, named("Continuer")).click();
    assertThat(page.locator("#outlet h1")).hasText(nextQuestion);
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }

  private Locator offers() {
    return page.locator("#outlet article.offer");
  }

  private void isSoundOnEveryScreen() {
    for (int width : new int[] {PHONE, DESKTOP}) {
      page.setViewportSize(width, 740);
      assertThat(visit.accessibilityProblems()).isEmpty();
    }
    page.setViewportSize(NARROWEST, 640);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROWEST);
  }

  private void keptOffersAreComparedAndStillKeptOnTheWayBack() {
    var boxes = page.locator("#outlet .offer-keep input");
    boxes.nth(0).check();
    boxes.nth(1).check();
    page.getByRole(AriaRole.LINK, named("Comparer")).click();
    assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
    page.goBack();
    assertThat(boxes.nth(0)).isChecked();
    assertThat(boxes.nth(1)).isChecked();
  }
}
