package fr.orientess.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.report.Fault;
import fr.orientess.report.Report;
import fr.orientess.report.Reports;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** In the frame of a page, as the browser tells the server of clicks and forms. */
@SpringBootTest(properties = "orientess.knowledge=" + ReportDialogTest.KNOWLEDGE)
class ReportDialogTest extends SpringBrowserlessTest {

  static final String KNOWLEDGE = "target/report-knowledge";

  static {
    KnowledgeFolder.minimal().writeTo(Path.of(KNOWLEDGE));
  }

  private static Instant now = Instant.parse("2026-06-12T07:30:00Z");

  /** Every test has an hour of its own. */
  @TestConfiguration
  static class Hours {
    @Bean
    @Primary
    Clock hours() {
      return ((InstantSource) () -> now).withZone(ZoneId.of("Europe/Paris"));
    }
  }

  @Autowired private Reports reports;
  @Autowired private PublishedKnowledge published;

  private ReportDialog dialog;
  private int before;

  @BeforeEach
  void open() {
    now = now.plus(Duration.ofHours(1));
    before = reports.count();
    UI.getCurrent().navigate("aide");
    var frame = (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
    dialog = find(frame);
  }

  private static ReportDialog find(Component component) {
    return component instanceof ReportDialog found
        ? found
        : component
            .getChildren()
            .map(ReportDialogTest::find)
            .filter(found -> found != null)
            .findFirst()
            .orElse(null);
  }

  private List<Report> kept() {
    return reports.all().subList(0, reports.count() - before);
  }

  private String offer() {
    return published.current().directory().offers().getFirst().id();
  }

  private void press(String offer) {
    var main =
        dialog
            .getParent()
            .orElseThrow()
            .getChildren()
            .filter(each -> each.getElement().getTag().equals("main"))
            .findFirst()
            .orElseThrow();
    fire(
        main,
        "click",
        Map.of(
            "!!event.target.closest('[data-report]')",
            true,
            "event.target.closest('[data-report]').dataset.report",
            offer));
  }

  private void submit(String fault, String text, String trap) {
    fire(
        dialog,
        "submit",
        Map.of(
            "new FormData(event.target).get('fault') || ''", fault,
            "new FormData(event.target).get('text') || ''", text,
            "new FormData(event.target).get('site') || ''", trap));
  }

  private static void fire(Component component, String event, Map<String, Object> data) {
    var element = component.getElement();
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, event, JsonMapper.shared().valueToTree(data)));
  }

  private Element html() {
    return Jsoup.parseBodyFragment(dialog.getElement().getProperty("innerHTML", "")).body();
  }

  @Test
  void aReportIsKeptAndThankedFor() {
    press(offer());
    assertThat(html().select("input[type=radio]")).hasSize(Fault.values().length);

    submit("contact", "  Le numéro sonne dans le vide.\u0000 ", "");

    assertThat(html().select("h2").text()).startsWith("Merci");
    assertThat(kept()).hasSize(1);
    var report = kept().getFirst();
    assertThat(report.offer()).isEqualTo(offer());
    assertThat(report.fault()).isEqualTo(Fault.CONTACT);
    assertThat(report.text()).isEqualTo("Le numéro sonne dans le vide.");
    assertThat(report.knowledge()).isEqualTo(published.current().version());
  }

  @Test
  void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
    press(offer());

    submit("", "Mon texte", "");
    var set = html().selectFirst("fieldset[aria-invalid=true]");
    assertThat(set).isNotNull();
    assertThat(html().getElementById(set.attr("aria-describedby")).text())
        .isEqualTo("Choisissez ce qui ne va pas.");
    assertThat(html().select("textarea").text()).isEqualTo("Mon texte");

    submit("autre", " ", "");
    var area = html().selectFirst("textarea[aria-invalid=true]");
    assertThat(area).isNotNull();
    assertThat(area.attr("aria-describedby")).contains(html().select(".field-error").attr("id"));
    assertThat(html().select("input[checked]").attr("value")).isEqualTo("autre");

    submit("autre", "a".repeat(Report.LONGEST_TEXT + 1), "");
    assertThat(html().select(".field-error").text()).contains("trop long");
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatSomebodyWritesStaysText() {
    press(offer());

    submit("autre-chose", "</textarea><script>alert(1)</script>", "");

    assertThat(html().select("script")).isEmpty();
    assertThat(html().select("textarea").text()).contains("<script>");
  }

  @Test
  void programsThatFillInEveryFieldAreThankedInVain() {
    press(offer());

    submit("contact", "Buy now", "https://example.com");

    assertThat(html().select("h2").text()).startsWith("Merci");
    assertThat(kept()).isEmpty();
  }

  @Test
  void anOfferThatDoesNotExistOpensNothing() {
    press("licorne");
    submit("contact", "", "");

    assertThat(html().children()).isEmpty();
    assertThat(kept()).isEmpty();
  }

  @Test
  void whoSendsTooManyIsToldAndKeepsTheText() {
    for (int i = 0; i < 10; i++) {
      press(offer());
      submit("contact", "Numéro " + i, "");
    }
    press(offer());

    submit("contact", "Encore un", "");

    assertThat(html().select("[role=alert]").text()).contains("attendre une heure");
    assertThat(html().select("textarea").text()).isEqualTo("Encore un");
    assertThat(kept()).hasSize(10);
  }
}
