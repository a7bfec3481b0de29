package fr.orientess.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.publication.EarlierKnowledge;
import fr.orientess.publication.KeptPublications;
import fr.orientess.publication.Publication;
import fr.orientess.sheet.SheetLink;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@SpringBootTest(
    properties = {
      "orientess.knowledge=" + SheetViewTest.KNOWLEDGE,
      "orientess.site.address=https://orientess.example/",
      "spring.datasource.url=jdbc:h2:mem:sheet-view"
    })
class SheetViewTest extends SpringBrowserlessTest {

  /** The day on which the pages are opened. */
  @TestConfiguration
  static class Then {
    @Bean
    @Primary
    Clock then() {
      var zone = ZoneId.of("Europe/Paris");
      return Clock.fixed(TODAY.atStartOfDay(zone).toInstant(), zone);
    }

    @Bean
    @Primary
    KeptPublications kept() {
      return new KeptPublications();
    }
  }

  static final String KNOWLEDGE = "target/sheet-knowledge";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 12);
  private static final KnowledgeFolder FOLDER = KnowledgeFolder.minimal();
  private static final KnowledgeBase NOW = FOLDER.knowledge();
  private static final Map<String, String> ANSWERS = answers();

  static {
    FOLDER.writeTo(Path.of(KNOWLEDGE));
  }

  @Autowired private KeptPublications publications;
  @Autowired private EarlierKnowledge earlier;

  private static Map<String, String> answers() {
    var answers = new LinkedHashMap<String, String>();
    answers.put("stade", "idee");
    answers.put("forme", "association");
    answers.put("lieu", "C35238");
    return answers;
  }

  private Element open(String address) {
    var location = new Location(address.replaceFirst("^/", ""));
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    return html((Component) getCurrentView());
  }

  private static Element html(Component component) {
    var html = new StringBuilder();
    append(component, html);
    return Jsoup.parseBodyFragment(html.toString()).body();
  }

  private static void append(Component component, StringBuilder html) {
    if (!component.isVisible()) {
      return;
    }
    var own = component.getElement().getProperty("innerHTML");
    html.append(component instanceof H1 title ? "<h1>" + title.getText() + "</h1>" : "");
    html.append(own == null ? "" : own);
    component.getChildren().forEach(child -> append(child, html));
  }

  @Test
  void answersAloneShowTheSheetOfTodayWithItsPermanentLink() {
    var page = open("fiche?stade=idee&forme=association&lieu=C35238");

    var link = new SheetLink(TODAY, NOW.version(), List.of(), ANSWERS);
    assertThat(page.select("h1").text()).isEqualTo("Votre fiche d’orientation");
    assertThat(page.select(".permalink").text())
        .isEqualTo("https://orientess.example" + link.address());
    assertThat(page.select("[data-sheet-document=pdf]").attr("href"))
        .isEqualTo("/fiche/document/pdf?" + link.query());
    assertThat(page.select(".card-name")).hasSize(2);
    assertThat(page.select(".sheet-news")).isEmpty();
  }

  @Test
  void withoutAMailServerNobodyHearsOfEmail() {
    var page = open("fiche?stade=idee");

    assertThat(page.select("[data-sheet-copy]")).hasSize(1);
    assertThat(page.select("[data-sheet-send], dialog")).isEmpty();
  }

  @Test
  void aPermanentLinkOfTodayIsJustTheSheet() {
    var link = new SheetLink(TODAY, NOW.version(), List.of("pret"), ANSWERS);
    var page = open(link.address());

    assertThat(page.select(".sheet-news")).isEmpty();
    assertThat(page.select(".card-name > span:last-child").eachText())
        .containsExactly("Prêt solidaire");
    assertThat(page.select(".sheet-offer").eachAttr("data-offer"))
        .containsExactly("pret", "accueil");
    assertThat(page.select(".sheet-offer input[checked]")).hasSize(1);
  }

  @Test
  void theWayBackToTheResultsKeepsTheOffersChosen() {
    var link = new SheetLink(TODAY, NOW.version(), List.of("pret", "accueil"), ANSWERS);

    assertThat(open(link.address()).select("a[href^=/resultats]").attr("href"))
        .isEqualTo("/resultats?forme=association&lieu=C35238&stade=idee&offres=pret,accueil");
  }

  @Test
  void aLinkOfAnotherDaySaysThatNothingHasChanged() {
    var page = open(new SheetLink(JUNE, NOW.version(), List.of(), ANSWERS).address());

    assertThat(page.select(".sheet-news h2").text())
        .isEqualTo("Rien n’a changé depuis le 12 juin 2026");
    assertThat(page.select(".established").text()).contains("24 novembre 2026");
  }

  @Test
  void aLinkOfOtherRulesSaysWhatHasChangedAndLeadsToTheSheetAsItWas() {
    var old = old("Premier accueil", "Porte ouverte");
    var link = new SheetLink(JUNE, old, List.of(), ANSWERS);
    var page = open(link.address());

    assertThat(page.select(".sheet-news").text())
        .contains("Ce qui a changé depuis le 12 juin 2026")
        .contains("Une offre convient toujours, mais a changé")
        .contains("Nouveau nom\u202f: « Premier accueil », au lieu de « Porte ouverte ».");

    var original = open(page.select(".sheet-news a").attr("href"));
    assertThat(original.select(".sheet-news h2").text())
        .isEqualTo("Fiche du 12 juin 2026, telle qu’elle était");
    assertThat(original.select(".card-name").text()).contains("Porte ouverte");
    assertThat(original.select(".permalink").text()).endsWith(link.address());
  }

  @Test
  void rulesThatAreNotKeptAreNoDeadEnd() {
    var page = open(new SheetLink(JUNE, "0123456789ab", List.of(), ANSWERS).address());

    assertThat(page.select(".sheet-news").text()).contains("ne sont pas conservées ici");
    assertThat(page.select(".card-name")).hasSize(2);
  }

  @Test
  void aSheetThatCannotBeHadAsItWasGivesWayToTheOneOfToday() {
    var link = new SheetLink(JUNE, "0123456789ab", List.of(), ANSWERS);
    var page = open(NewsMarkup.original(link));

    assertThat(page.select(".sheet-news").text()).contains("ne sont pas conservées ici");
    assertThat(page.select(".established").text()).contains("24 novembre 2026");
  }

  @Test
  void whereTooManyOldSheetsAreOpenOneIsAskedToTryAgain() {
    publications.hold();
    var waiting =
        IntStream.range(0, 4)
            .mapToObj(number -> keep("Premier accueil", "Accueil " + number))
            .map(earlier::find)
            .toList();
    var link = new SheetLink(JUNE, keep("Premier accueil", "Un de trop"), List.of(), ANSWERS);

    for (var address : List.of(link.address(), NewsMarkup.original(link))) {
      var page = open(address);
      assertThat(page.select(".sheet-news").text()).contains("Réessayez dans un instant");
      assertThat(page.select(".sheet-news a").attr("href")).isEqualTo(link.address());
      assertThat(page.select(".card-name")).hasSize(2);
    }
    publications.release();
    assertThat(waiting).allSatisfy(each -> assertThat(each.join()).isPresent());
  }

  @Test
  void aDamagedLinkIsExplainedAndKeepsWhatCanBeRead() {
    var query = new SheetLink(TODAY, NOW.version(), List.of(), ANSWERS).query();
    var page = open("fiche?" + query.substring(0, query.length() - 3));

    assertThat(page.select("h1").text()).isEqualTo("Ce lien vers une fiche est incomplet");
    assertThat(page.select("a.button").attr("href"))
        .isEqualTo("/resultats?forme=association&lieu=C35238");
    assertThat(page.select(".sheet-card, .sheet-panel")).isEmpty();
  }

  @Test
  void datesForTheCalendarAreOfferedWhereThereAreAny() {
    var dated = open("fiche?stade=idee&forme=association");
    var undated = open("fiche?stade=idee&forme=scop&lieu=C35238");

    assertThat(dated.select("[data-sheet-document=ics]")).hasSize(1);
    assertThat(undated.select("[data-sheet-document=ics]")).isEmpty();
  }

  @Test
  void whatIsNoAnswerIsHarmless() {
    var page = open("fiche?stade=%3Cscript%3E&_offres=%22onload%3D&lieu=X&effectif=1e999");

    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("h1").text()).isNotEmpty();
  }

  /** Keeps a version in which an offer was called otherwise, and loads it. */
  private String old(String name, String earlierName) {
    var version = keep(name, earlierName);
    assertThat(earlier.find(version).join()).isPresent();
    return version;
  }

  private String keep(String name, String earlierName) {
    var files = FOLDER.replacing("data/offers.json", name, earlierName).files();
    publications.add(new Publication(files.version(), Instant.EPOCH, null, null), files);
    return files.version();
  }
}
