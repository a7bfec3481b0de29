package fr.orientess.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.orientess.knowledge.KnowledgeFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@SpringBootTest(properties = "orientess.knowledge=" + EntryViewsTest.KNOWLEDGE)
class EntryViewsTest extends SpringBrowserlessTest {

  /** The day on which the offers of the small directory hold. */
  @TestConfiguration
  static class Then {
    @Bean
    @Primary
    Clock then() {
      var zone = ZoneId.of("Europe/Paris");
      return Clock.fixed(KnowledgeFolder.TODAY.atStartOfDay(zone).toInstant(), zone);
    }
  }

  static final String KNOWLEDGE = "target/directory-knowledge";

  static {
    SmallDirectory.folder().writeTo(Path.of(KNOWLEDGE));
  }

  private Element open(String address) {
    UI.getCurrent().navigate(address);
    var view = (Component) getCurrentView();
    return Jsoup.parseBodyFragment(String.valueOf(view.getElement().getProperty("innerHTML")))
        .body();
  }

  @Test
  void anOfferHasAPageThatLeadsOn() {
    var page = open("offre/accueil");

    assertThat(page.select("h1").text()).isEqualTo("Premier accueil");
    assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Premier accueil (CRESS)");
    assertThat(page.select(".entry-head a").eachAttr("href"))
        .containsExactly("/annuaire", "/annuaire?rubrique=information", "/structure/cress");
    assertThat(page.select(".entry-next a").eachAttr("href"))
        .containsExactly(
            "/questionnaire/stade", "mailto:contact@cress.bzh", "https://cress.bzh/accueil");
    assertThat(page.select("[aria-labelledby=pour-qui] dt").eachText())
        .containsExactly(
            "Étape du projet", "Forme de la structure", "Territoire", "Répond à", "Dates");
    assertThat(page.select("[aria-labelledby=sources]").text())
        .contains("Déduit d’une description", "coût", "cress.bzh, février 2025");
    assertThat(page.select("[aria-labelledby=autres-offres] h3 a").eachAttr("href"))
        .containsExactly("/offre/prime", "/offre/fini");
  }

  @Test
  void anOfferWithoutRowsHasAPageToo() {
    assertThat(open("offre/sans-regle").select("h2").eachText())
        .doesNotContain("Pour qui ?")
        .contains("Sources");
  }

  @Test
  void aProviderHasAPageWithItsOffers() {
    var page = open("structure/cress");

    assertThat(page.select("h1").text()).isEqualTo("Chambre régionale de Bretagne");
    assertThat(page.select(".entry-offers h4 a").eachAttr("href"))
        .containsExactly("/offre/prime", "/offre/fini", "/offre/accueil");
    assertThat(page.select("[aria-labelledby=reseau] a").eachAttr("href"))
        .containsExactly("/structure/reseau");
    assertThat(page.select(".entry-next").text()).contains("1 rue du Port, Rennes");
    assertThat(open("structure/agglo").select(".entry-places li").eachText())
        .containsExactly("Rennes", "Bruz", "Brest");
  }

  @Test
  void anAddressThatIsNearlyRightLeadsToWhatWasMeant() {
    assertThat(open("offre/premier-acceuil").select("h3 a").eachAttr("href"))
        .containsExactly("/offre/accueil");
    assertThat(open("structure/cres").select("h3 a").eachAttr("href"))
        .containsExactly("/structure/cress");
    assertThat(open("structure/cres").select("h1").text()).contains("n’existe pas");
  }

  @Test
  void anAddressThatIsLikeNothingLeadsToTheDirectory() {
    var page = open("offre/xyzzy");

    assertThat(page.select("h2")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).containsExactly("/annuaire", "/");
  }
}
