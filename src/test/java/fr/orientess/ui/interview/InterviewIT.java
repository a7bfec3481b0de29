package fr.orientess.ui.interview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The questionnaire of this project, filled in as visitors do it. */
@BrowserTest
class InterviewIT {

  private static final String CORE =
      "stade=creation&forme=scic&territoire=C35288&besoins=structurer-projet,financement-amorcage";

  /** As somebody does who is quicker than the page. */
  private static final String BACK_AGAIN_BEFORE_THE_ADDRESS_IS_WRITTEN =
      """
      () => {
        const later = window.setTimeout;
        window.setTimeout = (task, ...rest) => {
          if (!String(task).includes('replaceState')) return later(task, ...rest);
          window.setTimeout = later;
          addEventListener('popstate', () => later(task), { once: true });
          history.back();
        };
      }
      """;

  @LocalServerPort private int port;
  private Visit visit;
  private Page page;

  @BeforeEach
  void open() {
    visit = TestBrowser.visit("http://localhost:" + port + "/questionnaire");
    page = visit.page();
    assertThat(heading()).hasText("Où en est votre projet ?");
    ready();
  }

  @AfterEach
  void close() {
    visit.close();
  }

  private void go(String address) {
    visit.go("http://localhost:" + port + "/questionnaire/" + address);
    assertThat(heading()).isVisible();
    ready();
  }

  /** Flow moves the page once when it first connects, which would take the focus from a field. */
  private void ready() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private Locator heading() {
    return page.locator("#outlet h1");
  }

  private Locator option(String id) {
    return page.locator("#outlet .choice:has(input[value='" + id + "'])");
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }

  private void goOn(String nextQuestion) {
    button("Continuer").click();
    assertThat(heading()).hasText(nextQuestion);
    assertThat(heading()).isFocused();
  }

  private void address(String end) {
    assertThat(page).hasURL("http://localhost:" + port + "/questionnaire/" + end);
  }

  /** Key by key, as people do. */
  private void type(String name) {
    place().pressSequentially(name, new Locator.PressSequentiallyOptions().setDelay(80));
  }

  private Locator place() {
    return page.getByRole(AriaRole.COMBOBOX);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void aWholeJourneyFromTheFirstQuestionToTheSummary(int width) {
    page.setViewportSize(width, 740);
    option("creation").click();
    address("stade?stade=creation");
    goOn("Votre structure existe-t-elle déjà, et sous quelle forme ?");
    option("scic").click();
    goOn("Où se situe votre projet ?");
    type("st malo");
    page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("35400")).click();
    assertThat(page.getByText("Lieu choisi : Saint-Malo (Ille-et-Vilaine)")).isVisible();
    goOn("De quoi avez-vous besoin aujourd’hui ?");
    option("structurer-projet").click();
    option("financement-amorcage").click();
    assertThat(page.getByText("2 sur 5 choisis")).isVisible();
    address("besoins?" + CORE);
    button("Continuer").click();
    assertThat(page.locator(".wizard-progress")).hasText("Question facultative");
    while (page.locator(".wizard-progress").count() > 0) {
      var asked = heading().textContent();
      button("Je ne sais pas").click();
      assertThat(heading()).not().hasText(asked);
    }
    assertThat(heading()).hasText("Vos réponses");
    assertThat(page.locator(".summary-answers")).containsText("Saint-Malo (Ille-et-Vilaine)");
    assertThat(link("Voir mes résultats")).isVisible();
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void backForwardAndRefreshLoseNothing() {
    option("creation").click();
    goOn("Votre structure existe-t-elle déjà, et sous quelle forme ?");
    option("scic").click();
    goOn("Où se situe votre projet ?");
    address("territoire?stade=creation&forme=scic");

    page.goBack();
    address("forme?stade=creation&forme=scic");
    assertThat(option("scic").locator("input")).isChecked();
    page.goBack();
    assertThat(option("creation").locator("input")).isChecked();
    option("idee").click();
    address("stade?stade=idee&forme=scic");
    page.goForward();
    address("forme?stade=idee&forme=scic");
    visit.reload();
    assertThat(option("scic").locator("input")).isChecked();
    link("Retour").click();
    assertThat(option("idee").locator("input")).isChecked();
    goOn("Où se situe votre projet ?");
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void twoStepsBackAtOnceKeepTheWayForward() {
    option("creation").click();
    goOn("Votre structure existe-t-elle déjà, et sous quelle forme ?");
    option("scic").click();
    goOn("Où se situe votre projet ?");

    page.evaluate(BACK_AGAIN_BEFORE_THE_ADDRESS_IS_WRITTEN);
    page.goBack();

    assertThat(option("creation").locator("input")).isChecked();
    address("stade?stade=creation&forme=scic");
    page.goForward();
    assertThat(option("scic").locator("input")).isChecked();
    address("forme?stade=creation&forme=scic");
    page.goForward();
    assertThat(heading()).hasText("Où se situe votre projet ?");
    address("territoire?stade=creation&forme=scic");
  }

  @Test
  void keysAloneSuffice() {
    page.locator("#outlet input[type=radio]").first().focus();
    page.keyboard().press("Space");
    page.keyboard().press("ArrowDown");
    address("stade?stade=faisabilite");
    page.keyboard().press("Enter");
    assertThat(heading()).isFocused();
    assertThat(heading()).hasText("Votre structure existe-t-elle déjà, et sous quelle forme ?");
    button("Je ne sais pas").focus();
    page.keyboard().press("Enter");
    assertThat(heading()).hasText("Où se situe votre projet ?");
    place().focus();
    page.keyboard().type("35400");
    assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Saint-Malo");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    address("territoire?stade=faisabilite&forme=%3F&territoire=C35288");
    button("Continuer").focus();
    page.keyboard().press("Enter");
    assertThat(heading()).hasText("De quoi avez-vous besoin aujourd’hui ?");
    assertThat(heading()).isFocused();
  }

  @Test
  void aDoubleClickOnACardGoesOn() {
    option("idee").dblclick();

    assertThat(heading()).hasText("Votre structure existe-t-elle déjà, et sous quelle forme ?");
  }

  @Test
  void aLostSessionIsNobodysLoss() {
    option("creation").click();
    address("stade?stade=creation");
    page.context()
        .addCookies(
            List.of(new Cookie("JSESSIONID", "gone").setUrl("http://localhost:" + port + "/")));
    carriesOn();
  }

  @Test
  void aLostCookieIsNobodysLoss() {
    option("creation").click();
    address("stade?stade=creation");
    page.context().clearCookies();
    carriesOn();
  }

  private void carriesOn() {
    page.waitForRequest(Request::isNavigationRequest, button("Continuer")::click);
    ready();
    assertThat(option("creation").locator("input")).isChecked();
    goOn("Votre structure existe-t-elle déjà, et sous quelle forme ?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "choice|stade",
        "groups|forme?stade=creation&forme=scic",
        "place|territoire?stade=creation&territoire=R53",
        "choices|besoins?besoins=structurer-projet,financement-amorcage",
        "number|budget?stade=creation&budget=%3F",
        "boolean|collectif?stade=creation",
        "summary|recapitulatif?stade=creation&besoins=",
        "unknown|licorne?stade=creation",
        "misunderstood|stade?stade=licorne",
      })
  void everyPageIsAccessibleAndFitsANarrowScreen(String name, String address) {
    go(address);
    assertThat(visit.accessibilityProblems()).isEmpty();
    page.setViewportSize(320, 640);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= 320")).isEqualTo(true);
    visit.screenshots("interview-" + name);
  }

  @Test
  void problemsAreSaidAndAccessible() {
    button("Continuer").click();
    assertThat(page.locator("#question-error")).containsText("Choisissez une réponse");
    assertThat(page.locator("#outlet input[type=radio]").first()).isFocused();
    assertThat(visit.accessibilityProblems()).isEmpty();

    go("budget");
    page.getByRole(AriaRole.TEXTBOX).fill("beaucoup");
    page.keyboard().press("Enter");
    assertThat(page.locator("#question-error")).containsText("pas compris ce nombre");
    assertThat(page.getByRole(AriaRole.TEXTBOX)).isFocused();
    assertThat(visit.accessibilityProblems()).isEmpty();
  }

  @Test
  void aProblemAndItsFieldAreSeenAboveTheFootOfAPhone() {
    page.setViewportSize(360, 640);
    go("budget?" + CORE);
    page.getByRole(AriaRole.TEXTBOX).fill("beaucoup");
    page.keyboard().press("Enter");
    assertThat(page.locator("#question-error")).containsText("pas compris ce nombre");

    page.waitForFunction(
        """
        () => {
          const foot = document.querySelector('.wizard-foot').getBoundingClientRect();
          return ['#question-error', '#outlet input']
              .map(each => document.querySelector(each).getBoundingClientRect())
              .every(box => box.top >= 0 && box.bottom <= foot.top);
        }
        """);
  }

  @Test
  void suggestionsAreAccessibleAndToldApart() {
    go("territoire");
    type("Saint-Denis");
    assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();

    assertThat(page.getByRole(AriaRole.OPTION).allInnerTexts())
        .anyMatch(text -> text.contains("Seine-Saint-Denis"))
        .anyMatch(text -> text.contains("La Réunion"));
    assertThat(visit.accessibilityProblems()).isEmpty();
  }

  @Test
  void noMoreThanAllowedCanBeChosenAndTheOrderCanBeChanged() {
    go("secteurs?" + CORE + "&secteurs=energie,mobilite");
    option("batiment").click();
    assertThat(page.locator(".choices-counter")).containsText("retirez-en un");
    assertThat(option("numerique").locator("input")).isDisabled();
    button("Monter « Mobilité »").click();
    assertThat(page.locator(".chosen li").first()).containsText("Mobilité");
    assertThat(button("Descendre « Mobilité »")).isFocused();
    address("secteurs?" + CORE + "&secteurs=mobilite,energie,batiment");
    button("Retirer « Énergie »").click();
    assertThat(option("energie").locator("input")).not().isChecked();
    assertThat(option("numerique").locator("input")).isEnabled();
    page.getByLabel("Chercher dans la liste").fill("velo");
    assertThat(option("energie")).isHidden();
    assertThat(option("mobilite")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stade?stade=%3Cscript%3Ealert(1)%3C/script%3E",
        "stade?stade=licorne&territoire=C99999&besoins=a,b,c",
        "budget?budget=1e999",
        "%3Cscript%3Ealert(1)",
      })
  void badAddressesDoNoHarm(String address) {
    page.onDialog(dialog -> fail("A script ran: " + dialog.message()));
    go(address);

    assertThat(page.locator("#outlet script")).hasCount(0);
    assertThat(visit.problems()).noneMatch(problem -> problem.startsWith("JavaScript"));
  }

  @Test
  void everythingCanBeErasedAndFoundAgain() {
    go("forme?stade=creation&forme=scic");
    button("Tout effacer").click();
    address("stade");
    assertThat(heading()).isFocused();
    link("Annuler et les retrouver").click();
    address("forme?stade=creation&forme=scic");
    assertThat(option("scic").locator("input")).isChecked();
  }
}
