package fr.orientess.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Vaadin's components under our bundle and our content security policy. */
@BrowserTest
class ComponentsIT {

  private Visit visit;
  private Page page;

  @BeforeEach
  void open(@LocalServerPort int port) {
    visit = TestBrowser.visit("http://localhost:" + port + "/essai");
    page = visit.page();
    assertThat(page.locator("vaadin-grid")).isVisible();
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @Test
  void componentsWorkWithoutInlineScriptsOrEval() {
    var place = page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Commune"));
    place.fill("Red");
    page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Redon")).click();
    page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Date")).click();
    page.keyboard().press("Escape");
    page.getByText("Saluer").click();

    assertThat(page.getByText("Bonjour Redon")).isVisible();
    assertThat(page.getByText("Voir Fonds")).isVisible();
    visit.screenshots("components");
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void theBundleHoldsEveryComponentThatTheShellNames() {
    var tags =
        Stream.of(Shell.class.getAnnotationsByType(Uses.class))
            .map(uses -> uses.value().getAnnotation(Tag.class).value());
    assertThat(tags).isNotEmpty().allSatisfy(this::isKnownToTheBrowser);
  }

  private void isKnownToTheBrowser(String tag) {
    assertThat(page.evaluate("tag => customElements.get(tag) !== undefined", tag)).isEqualTo(true);
  }

  @Test
  void injectedScriptsDoNotRun() {
    page.evaluate(
        """
        () => {
          const script = document.createElement('script');
          script.textContent = 'window.injected = true';
          document.body.append(script);
          const image = document.createElement('img');
          image.setAttribute('onerror', 'window.injected = true');
          image.src = 'data:,';
          document.body.append(image);
        }
        """);
    page.waitForTimeout(200);
    assertThat(page.evaluate("() => window.injected === undefined")).isEqualTo(true);
    assertThat(visit.problems()).hasSize(2);
  }
}
