package fr.orientess.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class LandingIT {

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
  void theFirstPageSaysWhatThisIs() {
    assertThat(heading()).hasText("OrientESS");
    assertThat(visit.page()).hasTitle("OrientESS");
    assertThat(visit.page().locator("html")).hasAttribute("lang", "fr");
    visit.screenshots("landing");
  }

  @Test
  void theFirstPageHasNeitherErrorsNorOutsideRequests() {
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void theFirstPageIsAccessible() {
    assertThat(visit.accessibilityProblems()).isEmpty();
  }

  private Locator heading() {
    return visit.page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
  }
}
