package fr.orientess.ui.results;

import static fr.orientess.ui.results.Neighbourhood.page;
import static fr.orientess.ui.results.Neighbourhood.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.ui.markup.Markup;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkupTest {

  private static final String RENNES = "stade=idee&forme=association&lieu=C35238";

  @Test
  void whatStandsInTheDirectoryIsAlwaysText() {
    var page = read(page("besoins=reseau,conseil"));

    assertThat(page.select("script, img, b, i, iframe")).isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(page.select("#offre-malice .offer-name").text())
        .isEqualTo("<img src=x onerror=alert(1)>");
  }

  @Test
  void linksLeadNowhereButToPagesEMailAndTelephone() {
    var page = read(page("besoins=reseau,conseil,financement"));

    assertThat(page.select("a[href]"))
        .isNotEmpty()
        .allSatisfy(
            link -> assertThat(link.attr("href")).matches("(/|#|https?://|mailto:|tel:).*"));
    assertThat(page.select("a[href^=http]"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("noopener noreferrer"));
  }

  @Test
  void whoHasNotAnsweredAnythingIsNotToldWhereToBegin() {
    var knowledge =
        Neighbourhood.folder()
            .with(
                "rules/guidance/pas.dslr",
                """
                rule "À défaut"
                when
                  une offre est recommandée
                then
                  à défaut d'autre premier pas : cette offre, parce que « Elle vous convient. »
                end
                """)
            .knowledge();

    assertThat(read(page(knowledge, RENNES)).select("#premiers-pas")).hasSize(1);
    assertThat(read(page(knowledge, "")).select("#premiers-pas")).isEmpty();
  }

  @Test
  void whatTheKnowledgeSaysIsReadAloudInFrench() {
    var card = read(page(RENNES + "&besoins=reseau,conseil")).select("#offre-incubateur");

    assertThat(card.select("[lang=fr]").eachText())
        .contains("Incubateur rennais", "CRESS", "Incube à Rennes.", "Il faut un collectif.");
    assertThat(card.select(".offer-keep [lang], .tag [lang]")).isEmpty();
  }

  @Test
  void whatIsKeptIsNamedWithItsProvider() {
    var card = read(page(RENNES + "&besoins=reseau,conseil")).select("#offre-incubateur");

    assertThat(card.select(".offer-keep").text()).isEqualTo("Garder Incubateur rennais, CRESS");
  }

  @Test
  void aCardSaysAllThatIsKnown() {
    var card = read(page(RENNES + "&besoins=reseau,conseil")).select("#offre-incubateur");

    assertThat(plain(card.text()))
        .contains(
            "Correspond à vos réponses",
            "Près de chez vous : Rennes Métropole",
            "Information ancienne (2019)",
            "Incubateur rennais",
            "CRESS",
            "Incube à Rennes.",
            "Répond aussi à : Du conseil",
            "Échéance Se termine dans 12 jours (24 juin 2026)",
            "Forme Incubation",
            "À vérifier auprès de la structure Il faut un collectif.",
            "cress.bzh contact@cress.bzh 02 99 00 00 00");
  }

  @Test
  void headingsNameSectionsAndCardsWithoutGaps() {
    var page = read(page(RENNES + "&besoins=reseau,conseil"));

    assertThat(page.select("section, article[aria-labelledby]"))
        .allSatisfy(
            part -> assertThat(page.getElementById(part.attr("aria-labelledby"))).isNotNull());
    var levels =
        page.select("h1, h2, h3, h4").stream().map(h -> h.tagName().charAt(1) - '0').toList();
    assertThat(levels.getFirst()).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void idsAreUnique() {
    var page = read(page(RENNES + "&besoins=reseau,conseil,financement"));

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsShownOfWhatThereIsNot() {
    var page = page("stade=idee&forme=scop&lieu=C35238&besoins=conseil");

    assertThat(Markup.html(new HeadMarkup(page).steps())).isEmpty();
    assertThat(Markup.html(new BeyondMarkup(page).openings())).isEmpty();
  }

  @Test
  void aPageWithoutOffersSaysWhomToAskAndWhatWouldWidenTheSearch() {
    var somewhere = read(page("stade=idee&lieu=C35238&besoins="));
    assertThat(somewhere.select("h1").text()).isEqualTo("Aucune offre pour l’instant");
    assertThat(somewhere.select("article.offer")).isEmpty();
    assertThat(somewhere.select("[aria-labelledby=elargir] a")).isNotEmpty();
    assertThat(somewhere.select("[aria-labelledby=doute]").text())
        .contains("Chambre régionale de Bretagne", "02 99 00 00 00");

    var nowhere = read(page("besoins="));
    assertThat(nowhere.select("[aria-labelledby=doute] a").attr("href"))
        .isEqualTo("/questionnaire/lieu?besoins=");
  }

  @Test
  void aQuestionIsAskedWithWhatWasAnswered() {
    var page = page("besoins=conseil,reseau");
    var question = page.question("besoins").orElseThrow();

    var form =
        Jsoup.parseBodyFragment(
            Markup.html(
                new DialogMarkup(question, page.state().interview(), Neighbourhood.FRENCH)
                    .form(null)));

    assertThat(form.select("input[checked]").eachAttr("value"))
        .isEqualTo(List.of("conseil", "reseau"));
    assertThat(form.select("button[type=submit]")).hasSize(2);
  }

  private static Element read(ResultsPage page) {
    var head = new HeadMarkup(page);
    var aside = new AsideMarkup(page);
    var beyond = new BeyondMarkup(page);
    var html = new StringBuilder();
    Stream.of(
            head.head(),
            head.steps(),
            aside.refine(),
            aside.filters(),
            beyond.widen(),
            beyond.openings(),
            beyond.welcome())
        .map(Markup::html)
        .forEach(html::append);
    var offers = new OffersMarkup(page);
    append(html, offers.head());
    for (var group : page.groups()) {
      append(html, offers.heading(group));
      append(html, offers.cards(group), offers.more(group));
    }
    return Jsoup.parseBodyFragment(html.toString()).body();
  }

  private static void append(StringBuilder html, Element... elements) {
    Stream.of(elements).map(Markup::html).forEach(html::append);
  }
}
