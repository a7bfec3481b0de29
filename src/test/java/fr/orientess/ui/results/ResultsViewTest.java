package fr.orientess.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "orientess.knowledge=" + ResultsViewTest.KNOWLEDGE)
class ResultsViewTest extends SpringBrowserlessTest {

  /** The day on which the offers of the neighbourhood hold. */
  @TestConfiguration
  static class Then {
    @Bean
    @Primary
    Clock then() {
      var zone = ZoneId.of("Europe/Paris");
      return Clock.fixed(Neighbourhood.TODAY.atStartOfDay(zone).toInstant(), zone);
    }
  }

  static final String KNOWLEDGE = "target/results-knowledge";

  private static final String START =
      "resultats?stade=idee&forme=association&lieu=C35238&besoins=reseau,conseil";

  static {
    Neighbourhood.folder().writeTo(Path.of(KNOWLEDGE));
  }

  private ResultsView open(String address) {
    var location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    return (ResultsView) getCurrentView();
  }

  @Test
  void showsWhatFitsUnderItsHeadings() {
    var page = html(open(START));

    assertThat(page.select("h1").text()).isEqualTo("4 offres pour vous");
    assertThat(page.select("h3").eachText()).contains("Un réseau 2 offres", "Du conseil 2 offres");
    assertThat(page.select("article.offer")).hasSize(4);
  }

  @Test
  void aFilterIsInTheAddressAndNarrowsTheList() {
    var view = open(START);

    fire(
        find(view, FilterPanel.class),
        "change",
        Map.of(
            "event.target.name", "rubrique",
            "event.target.value", "reseau",
            "event.target.checked", true));

    assertThat(address()).contains("rubrique=reseau");
    assertThat(html(view).select("article.offer").eachAttr("id")).containsExactly("offre-malice");
    assertThat(html(view).select("h1").text()).isEqualTo("4 offres pour vous");
  }

  @Test
  void aFilterThatDoesNotExistChangesNothing() {
    var view = open(START);

    fire(
        find(view, FilterPanel.class),
        "change",
        Map.of(
            "event.target.name", "rubrique",
            "event.target.value", "\"><script>",
            "event.target.checked", true));

    assertThat(html(view).select("article.offer")).hasSize(4);
    assertThat(address()).doesNotContain("script");
  }

  @Test
  void anOfferIsKeptWithoutChangingTheCardsAroundIt() {
    var view = open(START);
    var before = html(find(view, OffersPanel.class)).select("article.offer").outerHtml();

    keep(view, "malice", true);
    keep(view, "accueil", true);
    assertThat(html(view).select(".kept").text()).contains("2 offres gardées");
    assertThat(html(view).select("a[href^=/comparer]").attr("href"))
        .endsWith("&offres=malice,accueil");
    assertThat(html(find(view, OffersPanel.class)).select("article.offer").outerHtml())
        .isEqualTo(before);
    keep(view, "malice", false);

    assertThat(html(view).select(".results-view").first().attr("href")).endsWith("&offres=accueil");
    assertThat(html(view).select("a[href^=/comparer]")).isEmpty();
  }

  @Test
  void whatIsKeptCanBeComparedUnderItsOwnAddress() {
    UI.getCurrent()
        .navigate("comparer", new Location(START + "&offres=malice,accueil").getQueryParameters());

    var view = (SideBySideView) getCurrentView();
    assertThat(html(view).select("h1").text()).isEqualTo("Comparer 2 offres");
    assertThat(html(view).select(".comparison-name").eachText())
        .containsExactly("<img src=x onerror=alert(1)>", "Premier accueil");
  }

  @Test
  void aQuestionIsAskedAndAnsweredInPlace() {
    var view = open("resultats?forme=association&besoins=financement");

    click(view, "effectif", "");
    var dialog = find(view, AnswerDialog.class);
    assertThat(html(dialog).select("h2").text()).isEqualTo("effectif");
    submit(dialog, "beaucoup", "");
    assertThat(html(dialog).select("[role=alert]").text()).contains("Écrivez un nombre");
    submit(dialog, "40", "");

    assertThat(address()).contains("effectif=40");
    assertThat(find(view, AnswerDialog.class)).isNull();
    assertThat(html(view).select("#offre-petit")).isEmpty();
  }

  @Test
  void anAnswerGivenWithTheClickCountsAtOnce() {
    var view = open("resultats?forme=association&besoins=financement");

    click(view, "agrement", "oui");

    assertThat(address()).contains("agrement=oui");
    assertThat(html(view).select("#offre-agree .tag-good")).isNotEmpty();
  }

  @Test
  void anAddressMadeOfNonsenseShowsAPage() {
    var view =
        open("resultats?stade=%3Cscript%3E&besoins=,,&vue=x&rubrique=%00&tout=..&effectif=1e999");

    assertThat(html(view).select("h1").text()).contains("offres pour vous");
    assertThat(html(view).select("script")).isEmpty();
  }

  private static void click(ResultsView view, String question, String answer) {
    fire(
        view,
        "click",
        Map.of(
            "!!event.target.closest('button[data-question]')",
            true,
            "event.target.closest('button').dataset.question",
            question,
            "event.target.closest('button').dataset.answer || ''",
            answer,
            "(event.target.closest('article') || {}).id || ''",
            "offre-agree"));
  }

  private static void keep(ResultsView view, String offer, boolean on) {
    fire(
        find(view, OffersPanel.class),
        "change",
        Map.of(
            "event.target.name === 'offres'", true,
            "event.target.value", offer,
            "event.target.checked", on));
  }

  private static void submit(AnswerDialog dialog, String written, String button) {
    fire(
        dialog,
        "submit",
        Map.of(
            "new FormData(event.target).getAll('answer').join(',')", written,
            "event.submitter ? event.submitter.value : ''", button));
  }

  private static void fire(Component component, String event, Map<String, Object> data) {
    var element = component.getElement();
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, event, JsonMapper.shared().valueToTree(data)));
  }

  private static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  private static <T extends Component> T find(Component root, Class<T> type) {
    if (type.isInstance(root)) {
      return type.cast(root);
    }
    return root.getChildren()
        .map(child -> find(child, type))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  private static Element html(Component component) {
    var html = new StringBuilder();
    append(component, html);
    return Jsoup.parseBodyFragment(html.toString()).body();
  }

  private static void append(Component component, StringBuilder html) {
    var own = component.getElement().getProperty("innerHTML");
    html.append(own == null ? "" : own);
    component.getChildren().forEach(child -> append(child, html));
  }
}
