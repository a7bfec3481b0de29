package fr.orientess.ui.results;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.orientess.ui.BrowserTest;
import fr.orientess.ui.TestBrowser;
import fr.orientess.ui.Visit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the results are passed on to others. */
@BrowserTest
class ResultsSharingIT {

  private static final String RENNES =
      "/resultats?stade=consolidation&forme=association&territoire=C35238&besoins=modele-economique";

  private String server;
  private Visit visit;
  private Page page;

  @BeforeEach
  void open(@LocalServerPort int port) {
    server = "http://localhost:" + port;
    visit = TestBrowser.visit(server + RENNES);
    page = visit.page();
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void theLinkCanBeCopiedOrReadWhereTheBrowserForbidsIt() {
    copy().click();

    var feedback = page.locator(".results-feedback");
    assertThat(feedback).not().isEmpty();
    if (feedback.locator("input").count() > 0) {
      assertThat(feedback.locator("input")).hasValue(server + RENNES);
    }
  }

  @Test
  void whatOtherSitesAddedToTheAddressIsNotPassedOn() {
    visit.go(server + RENNES + "&fbclid=x&source=lettre");
    page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
    copy().click();

    assertThat(page.locator(".results-feedback")).not().isEmpty();
    assertThat(page.evaluate("window.copied")).isEqualTo(server + RENNES);
  }

  @Test
  void theMailHasASubjectAndTheLinkToWhatIsUnderstood() {
    visit.go(server + RENNES + "&fbclid=x&source=lettre");
    page.evaluate(
        "addEventListener('click', (event) => event.preventDefault(), { capture: true })");
    mail().click();

    var address = mail().getAttribute("href");
    assertThat(address).matches("mailto:\\?subject=[\\w.~!'()*%-]+&body=[\\w.~!'()*%-]+");
    var fields = address.substring("mailto:?".length()).split("&");
    assertThat(decoded(fields[0])).isEqualTo("subject=Des offres pour notre projet");
    assertThat(decoded(fields[1]))
        .startsWith("body=Voici les accompagnements et les financements")
        .endsWith("\r\n\r\n" + server + RENNES);
  }

  private Locator copy() {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Copier le lien"));
  }

  private Locator mail() {
    return page.getByRole(
        AriaRole.LINK, new GetByRoleOptions().setName("Envoyer le lien par e-mail"));
  }

  private static String decoded(String field) {
    return URLDecoder.decode(field, StandardCharsets.UTF_8);
  }
}
