package fr.orientess.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.sheet.form.SheetCsv;
import fr.orientess.sheet.form.SheetHtml;
import fr.orientess.wording.SafeLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The bank of these sheets has no contact of its own; its network, the chamber, has one. */
class SheetContactsTest {

  private static final String THROUGH_THE_NETWORK = "cress.example (réseau Chambre régionale)";

  private static final KnowledgeBase KNOWLEDGE =
      KnowledgeFolder.minimal()
          .replacing(
              "data/providers.json",
              "\"name\": \"Chambre régionale\"",
              "\"name\": \"Chambre régionale\", \"website\": \"https://www.cress.example/accueil\"")
          .with(
              "rules/guidance/pas.dslr",
              """
              rule "Commencer par la banque"
              when
                la réponse à stade est idee
              then
                premier pas : la structure banque, parce que « Elle prête. »
              end
              """)
          .knowledge();

  @Test
  void anOfferIsReachedThroughTheNetworkOfItsProvider() {
    assertThat(sheet().cards().filter(card -> card.id().equals("pret")))
        .singleElement()
        .extracting(SheetCard::contacts)
        .isEqualTo(List.of(new SafeLink("https://www.cress.example/accueil", THROUGH_THE_NETWORK)));
  }

  @Test
  void soIsAFirstStep() {
    assertThat(sheet().firstSteps())
        .singleElement()
        .satisfies(
            step ->
                assertThat(step.contacts())
                    .extracting(SafeLink::text)
                    .containsExactly(THROUGH_THE_NETWORK));
  }

  @Test
  void everyFormSaysWhoseContactItIs() {
    var html = Jsoup.parse(SheetHtml.write(sheet()));
    assertThat(html.select(".step-name ~ .contacts").text()).isEqualTo(THROUGH_THE_NETWORK);
    assertThat(html.select("#offre-2 .contacts").text()).isEqualTo(THROUGH_THE_NETWORK);

    assertThat(new String(SheetCsv.write(sheet()), StandardCharsets.UTF_8))
        .containsSubsequence(
            ";Premier accueil;",
            ";https://www.cress.example/accueil;",
            ";Prêt solidaire;",
            ";" + THROUGH_THE_NETWORK + ";");
  }

  private static Sheet sheet() {
    var answers = Map.of("stade", "idee", "lieu", "R53");
    var link = new SheetLink(KnowledgeFolder.TODAY, KNOWLEDGE.version(), List.of(), answers);
    return new SheetWriter(KNOWLEDGE).write(link, Wishes.NONE, "https://site.example");
  }
}
