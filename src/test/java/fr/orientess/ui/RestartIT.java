package fr.orientess.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.orientess.OrientessApplication;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A server that is stopped and started anew while people are at work, as an update does it. */
class RestartIT {

  private static final String FIRST = "/questionnaire/stade?stade=creation";
  private static final String SECOND = "/questionnaire/forme?stade=creation&forme=scic";
  private static final String THIRD = "/questionnaire/territoire?stade=creation&forme=scic";
  private static final String RESULTS = "/resultats?stade=creation&besoins=reseau-pairs";

  private int port;
  private ConfigurableApplicationContext server;

  @BeforeEach
  void start() throws IOException {
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    server = run();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ConfigurableApplicationContext run() {
    return SpringApplication.run(OrientessApplication.class, "--server.port=" + port);
  }

  @Test
  void allGoOnWhereTheyWereAndNothingIsLost() {
    try (var asked = TestBrowser.visit(address("/questionnaire"));
        var told = TestBrowser.visit(address(RESULTS));
        var waiting = TestBrowser.visit(address("/questionnaire"))) {
      option(asked.page(), "creation").click();
      assertThat(asked.page()).hasURL(address(FIRST));
      button(asked.page()).click();
      option(asked.page(), "scic").click();
      assertThat(asked.page()).hasURL(address(SECOND));

      var box = told.page().locator("#outlet .offer-keep input").first();
      box.check();
      var kept = "&offres=" + box.getAttribute("value");
      assertThat(told.page()).hasURL(address(RESULTS + kept));

      option(waiting.page(), "creation").click();
      assertThat(waiting.page()).hasURL(address(FIRST));
      server.close();
      button(waiting.page()).click();
      assertThat(waiting.page().getByText("rien n’est perdu")).isVisible();

      loadsAgain(waiting.page(), () -> server = run());
      assertThat(chosen(waiting.page())).hasValue("creation");
      button(waiting.page()).click();
      assertThat(waiting.page().locator("#outlet h1"))
          .hasText("Votre structure existe-t-elle déjà, et sous quelle forme ?");

      loadsAgain(asked.page(), button(asked.page())::click);
      assertThat(chosen(asked.page())).hasValue("scic");
      button(asked.page()).click();
      assertThat(asked.page()).hasURL(address(THIRD));

      loadsAgain(told.page(), told.page().getByRole(AriaRole.LINK, named("par rubrique"))::click);
      assertThat(told.page()).hasURL(address(RESULTS + "&vue=rubrique" + kept));
      assertThat(told.page().locator("#outlet .offer-keep input:checked")).hasCount(1);

      for (var visit : new Visit[] {asked, told, waiting}) {
        assertThat(visit.page().locator(".v-system-error")).hasCount(0);
        assertThat(visit.problems()).noneMatch(problem -> problem.startsWith("JavaScript"));
      }
    }
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** The new server does not know the page, which therefore loads again from its address. */
  private static void loadsAgain(Page page, Runnable action) {
    page.evaluate("window.isOld = true");
    action.run();
    page.waitForFunction("() => !window.isOld");
  }

  private static Locator option(Page page, String id) {
    return page.locator("#outlet .choice:has(input[value='" + id + "'])");
  }

  private static Locator chosen(Page page) {
    return page.locator("#outlet .choice input:checked");
  }

  private static Locator button(Page page) {
    return page.getByRole(AriaRole.BUTTON, named("Continuer"));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
