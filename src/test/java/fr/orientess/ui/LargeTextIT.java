package fr.orientess.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Readers who want text of twice the size see all of it, and scroll in one direction only. */
@BrowserTest
class LargeTextIT {

  private static final int[] WIDTHS = {360, 1280};

  /**
   * Elements that stick out of the page, or hold more than they show; not those hidden on purpose.
   */
  private static final String CUT_OFF =
      """
      () => [...document.querySelectorAll('#outlet *')]
        .filter((each) => each.checkVisibility() && each.clientWidth > 1 && each.clientHeight > 1)
        .filter((each) => !each.closest('svg'))
        .filter((each) => {
          const box = each.getBoundingClientRect();
          const style = getComputedStyle(each);
          const wide = style.overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
          const high = style.overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1;
          return wide || high || box.left < -1 || box.right > innerWidth + 1;
        })
        .map((each) => each.tagName + '.' + each.className + ': ' + each.textContent.slice(0, 60))
      """;

  private Visit visit;

  @AfterEach
  void close() {
    visit.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/questionnaire/stade",
        "/questionnaire/territoire?stade=idee",
        "/questionnaire/besoins?stade=idee",
        "/questionnaire/salaries?stade=idee",
        "/questionnaire/recapitulatif?stade=creation&forme=scic&territoire=C35288",
        "/resultats?stade=creation&forme=scic&territoire=C35288&besoins=statuts-juridique"
      })
  void nothingIsCutOff(String address, @LocalServerPort int port) {
    visit = TestBrowser.visit("http://localhost:" + port + address);
    var page = visit.page();
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(":root { font-size: 200% }"));

    for (var width : WIDTHS) {
      page.setViewportSize(width, 800);
      assertThat(page.locator("#outlet h1")).isVisible();
      assertThat((List<?>) page.evaluate(CUT_OFF)).as("at %d", width).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }
}
