package fr.orientess.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.orientess.knowledge.PublishedKnowledge;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class LandingIT {

  private static final int NARROWEST = 320;

  private Visit visit;

  @BeforeEach
  void open(@LocalServerPort int port) {
    visit = TestBrowser.visit("http://localhost:" + port + "/");
    assertThat(heading()).isVisible();
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void theFirstPageSaysWhatOneGetsAndLeadsToTheFirstQuestion(
      @Autowired PublishedKnowledge published) {
    var knowledge = published.current();
    assertThat(visit.page()).hasTitle("OrientESS");
    assertThat(visit.page().locator("html")).hasAttribute("lang", "fr");
    assertThat(visit.page().locator("#outlet main"))
        .containsText(String.valueOf(knowledge.directory().providers().size()));
    visit.screenshots("landing");

    visit.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Commencer")).click();

    var first = knowledge.questionnaire().questions().getFirst();
    visit.page().waitForURL(Pattern.compile("/questionnaire/" + first.id()));
    assertThat(visit.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"360,LIGHT", "1280,LIGHT", "360,DARK", "1280,DARK"})
  void theFirstPageIsAccessible(int width, ColorScheme scheme) {
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    visit.page().setViewportSize(width, 800);

    assertThat(visit.accessibilityProblems()).isEmpty();
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void nothingScrollsSidewaysOnTheNarrowestScreen() {
    visit.page().setViewportSize(NARROWEST, 800);

    assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(NARROWEST);
  }

  private Locator heading() {
    return visit
        .page()
        .locator("#outlet")
        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1));
  }
}
