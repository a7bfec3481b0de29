package fr.orientess.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** For those who asked their system for less motion nothing moves. */
@BrowserTest
class ReducedMotionIT {

  /** Remembers everything that moves for longer than an eye could notice. */
  private static final String WATCH =
      """
      window.moved = [];
      for (const type of ['transitionrun', 'animationstart']) {
        addEventListener(type, (event) => {
          for (const each of event.target.getAnimations({ subtree: true })) {
            if (each.effect.getComputedTiming().duration > 1) {
              moved.push(event.target.className + ' ' + (each.transitionProperty ?? each.animationName));
            }
          }
        }, { capture: true });
      }
      """;

  private String site;
  private Visit visit;
  private Page page;

  @BeforeEach
  void open(@LocalServerPort int port) {
    site = "http://localhost:" + port;
    visit = TestBrowser.visit(site + "/aide");
    page = visit.page();
    page.addInitScript(WATCH);
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void nothingMovesOnTheWayToTheResults() {
    prefer(ReducedMotion.REDUCE);
    visit.go(site + "/");
    page.locator("#outlet .button").first().hover();
    assertThat(moved()).isEmpty();

    visit.go(site + "/questionnaire/stade");
    page.locator("#outlet .choice").first().hover();
    page.locator("#outlet .choice").last().click();
    page.locator("#outlet .question-why summary").first().click();
    assertThat(page.locator("#outlet .question-why[open]")).hasCount(1);
    assertThat(moved()).isEmpty();

    visit.go(site + "/resultats?stade=idee&territoire=R53");
    page.locator("#outlet [data-question]").first().click();
    assertThat(page.locator("dialog[open]")).isVisible();
    assertThat(moved()).isEmpty();
  }

  @Test
  void othersSeeThatAButtonAnswers() {
    prefer(ReducedMotion.NO_PREFERENCE);
    visit.go(site + "/");

    page.locator("#outlet .button").first().hover();

    page.waitForFunction("() => moved.length > 0");
  }

  private void prefer(ReducedMotion motion) {
    page.emulateMedia(new EmulateMediaOptions().setReducedMotion(motion));
  }

  private List<?> moved() {
    return (List<?>) page.evaluate("moved");
  }
}
