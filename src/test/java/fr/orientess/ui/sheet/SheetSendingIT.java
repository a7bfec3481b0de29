package fr.orientess.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** By keyboard, with a real mail server at the other end. */
@BrowserTest
@TestPropertySource(
    properties = {
      "spring.mail.host=127.0.0.1",
      "orientess.sending.from=fiches@orientess.example",
      "orientess.site.address=https://orientess.example"
    })
class SheetSendingIT {

  private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @LocalServerPort int port;

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry properties) {
    MAIL.start();
    properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
  }

  @Test
  void aSheetIsSentByKeyboardAfterALookAtIt() {
    try (var visit =
        TestBrowser.visit(
            "http://localhost:" + port + "/fiche?stade=idee&forme=association&territoire=R53")) {
      var page = visit.page();
      button(page, "Envoyer la fiche par e-mail").press("Enter");
      page.locator("#envoi-adresse:focus").waitFor();

      page.keyboard().type("camille@");
      page.keyboard().press("Enter");
      page.locator("[aria-invalid=true]:focus").waitFor();
      assertThat(page.locator("#envoi-erreur").textContent()).contains("pas complète");
      assertThat(page.locator("#envoi-adresse").getAttribute("aria-describedby"))
          .contains("envoi-erreur");
      everybodyCanRead(visit);

      page.keyboard().type("example.org");
      page.keyboard().press("Enter");
      page.locator("#envoi-titre:focus").waitFor();
      assertThat(page.locator("[data-sheet-sending]").innerText())
          .contains("camille@example.org", "fiche-orientation-", "Bonjour,");
      everybodyCanRead(visit);
      assertThat(MAIL.getReceivedMessages()).isEmpty();

      page.getByRole(AriaRole.DIALOG)
          .getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Envoyer").setExact(true))
          .press("Enter");
      page.getByText("La fiche est partie.").waitFor();
      assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
      page.keyboard().press("Enter");
      page.locator("[data-sheet-send]:focus").waitFor();
      assertThat(visit.problems())
          .allSatisfy(problem -> assertThat(problem).contains("status of 400"));
    }
  }

  /**
   * A modal dialog: while it is open, nothing behind it is there for the keyboard or read aloud.
   */
  @Test
  void escapeLeadsBackToTheButtonThatOpenedTheDialog() {
    try (var visit =
        TestBrowser.visit(
            "http://localhost:" + port + "/fiche?stade=idee&forme=association&territoire=R53")) {
      var page = visit.page();
      var opener = button(page, "Envoyer la fiche par e-mail");
      assertThat(opener.getAttribute("aria-haspopup")).isEqualTo("dialog");
      for (var key : List.of("Enter", "Space")) {
        opener.press(key);
        page.locator("#envoi-adresse:focus").waitFor();
        var dialog =
            page.getByRole(
                AriaRole.DIALOG,
                new Page.GetByRoleOptions().setName("Envoyer la fiche par e-mail").setExact(true));
        assertThat(dialog.locator(":focus").getAttribute("id")).isEqualTo("envoi-adresse");
        assertThat(dialog.getAttribute("aria-modal")).isEqualTo("true");
        for (int tab = 0; tab < 6; tab++) {
          page.keyboard().press("Tab");
          assertThat(page.locator("body :focus:not(dialog[open] *)").count()).isZero();
        }
        page.keyboard().press("Escape");
        page.locator("[data-sheet-send]:focus").waitFor();
        assertThat(dialog.isVisible()).isFalse();
      }
      assertThat(visit.problems()).isEmpty();
    }
  }

  private static void everybodyCanRead(Visit visit) {
    for (int width : new int[] {360, 1280}) {
      visit.page().setViewportSize(width, 800);
      assertThat(visit.accessibilityProblems()).isEmpty();
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
