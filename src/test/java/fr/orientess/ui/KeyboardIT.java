package fr.orientess.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Somebody without a mouse, from the first page to a sheet and back, on a desk and in a window
 * enlarged four times. Nothing gets the focus but by the keyboard, and what has it can be seen.
 */
@BrowserTest
class KeyboardIT {

  /** More stops than any page has before what is looked for. */
  private static final int MOST_STOPS = 150;

  /** Empty, or what is wrong with the place where the keyboard is. */
  private static final String UNSEEN =
      """
      () => {
        const focused = document.activeElement;
        const shown = focused.closest('.choice, .offer-keep, vaadin-combo-box') ?? focused;
        const box = shown.getBoundingClientRect();
        const isOutlined = (each) =>
            getComputedStyle(each).outlineStyle !== 'none' || each.matches('[focus-ring]');
        const name = `${focused.tagName}.${focused.className} ${focused.textContent.slice(0, 40)}`;
        if (!isOutlined(focused) && !isOutlined(shown)) return `no ring: ${name}`;
        const middle = document.elementFromPoint(
            Math.max(box.left, 0) + 2, Math.max(box.top, 0) + Math.min(box.height, innerHeight) / 2);
        const isCovered = middle && !shown.contains(middle) && !middle.contains(shown);
        if (box.bottom <= 0 || box.top >= innerHeight || isCovered) return `hidden: ${name}`;
        return '';
      }
      """;

  private static final Pattern OFFERS = Pattern.compile("\\d+ offres pour vous");

  private Visit visit;
  private Page page;

  @AfterEach
  void close() {
    visit.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, 800", "320, 256"})
  void fromTheFirstPageToASheetAndBack(int width, int height, @LocalServerPort int port) {
    visit = TestBrowser.visit("http://localhost:" + port + "/");
    page = visit.page();
    page.setViewportSize(width, height);

    enter("Commencer");
    arrivesAt("Où en est votre projet ?");
    tabTo(page.locator("#outlet input[value=idee]"));
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#outlet input[value=creation]")).isChecked();
    press("Continuer");
    arrivesAt("Votre structure existe-t-elle déjà, et sous quelle forme ?");
    press("Je ne sais pas");
    arrivesAt("Où se situe votre projet ?");
    tabTo(page.getByRole(AriaRole.COMBOBOX));
    page.keyboard().type("35400");
    assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Saint-Malo");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Lieu choisi")).containsText("Saint-Malo");
    press("Continuer");
    arrivesAt("De quoi avez-vous besoin aujourd’hui ?");
    choose("structurer-projet");
    choose("financement-amorcage");
    press("Monter « Financer le démarrage »");
    assertThat(page.locator(".chosen li").first()).containsText("Financer le démarrage");
    press("Continuer");
    assertThat(page.locator("#outlet h1")).isFocused();
    enter("Voir mes résultats");
    arrivesAt(OFFERS);

    anAnswerGivenInPlaceLeadsBackToItsOffer();
    aFilterKeepsTheFocus();
    whatIsKeptGoesOnASheet();

    enter("Revenir aux offres");
    arrivesAt(OFFERS);
    tabTo(page.locator("#outlet .offer-name a").first());
    page.keyboard().press("Enter");
    assertThat(page.locator("#outlet .entry-head h1")).isFocused();
    enter("Vérifier si cela me convient");
    assertThat(page.locator("#outlet h1")).isFocused();
    assertThat(visit.problems()).isEmpty();
  }

  private void anAnswerGivenInPlaceLeadsBackToItsOffer() {
    var asked = page.locator("#outlet .offer button[data-question]:not([data-answer])").first();
    var card = asked.evaluate("each => each.closest('article').id");
    tabTo(asked);
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open]")).isVisible();
    page.keyboard().press("Escape");
    assertThat(asked).isFocused();
    page.keyboard().press("Enter");
    tabTo(page.locator("dialog[open] button").getByText("Je ne sais pas"));
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(page.locator("#" + card + "-nom")).isFocused();
  }

  private void aFilterKeepsTheFocus() {
    page.locator("#outlet h1").focus();
    tabTo(page.locator("#outlet .results-filters summary"));
    page.keyboard().press("Enter");
    var box = page.locator("#outlet .results-filters input").first();
    tabTo(box);
    page.keyboard().press("Space");
    assertThat(page.locator("#outlet .results-status")).containsText("sur");
    assertThat(box).isFocused();
    page.keyboard().press("Space");
    assertThat(page.locator("#outlet .results-filtered")).hasCount(0);
    assertThat(box).isFocused();
  }

  private void whatIsKeptGoesOnASheet() {
    tabTo(page.locator("#outlet .offer-keep input").first());
    page.keyboard().press("Space");
    assertThat(page.locator("#outlet .kept")).containsText("Une offre gardée");
    tabTo(page.locator("#outlet .kept a").getByText("Faire une fiche"));
    page.keyboard().press("Enter");
    arrivesAt("Votre fiche d’orientation");
    tabTo(page.locator("#outlet .sheet-panel summary"));
  }

  private void enter(String link) {
    tabTo(page.getByRole(AriaRole.LINK, named(link)).first());
    page.keyboard().press("Enter");
  }

  private void press(String button) {
    tabTo(page.getByRole(AriaRole.BUTTON, named(button)).first());
    page.keyboard().press("Enter");
  }

  private void choose(String option) {
    var box = page.locator("#outlet input[value='" + option + "']");
    tabTo(box);
    page.keyboard().press("Space");
    assertThat(box).isChecked();
  }

  private void arrivesAt(String heading) {
    assertThat(page.locator("#outlet h1")).hasText(heading);
    assertThat(page.locator("#outlet h1")).isFocused();
  }

  private void arrivesAt(Pattern heading) {
    assertThat(page.locator("#outlet h1")).hasText(heading);
    assertThat(page.locator("#outlet h1")).isFocused();
  }

  /** Goes from stop to stop, each of which can be seen, until the keyboard is there. */
  private void tabTo(Locator wanted) {
    assertThat(wanted).isVisible();
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("document.activeElement !== document.body")) {
        assertThat(page.evaluate(UNSEEN)).isEqualTo("");
      }
      if ((boolean) wanted.evaluate("each => each === document.activeElement")) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + wanted);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
