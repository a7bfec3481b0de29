package fr.orientess.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.sheet.Sheet.Preparation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the last page of a sheet says to have at hand. */
class PreparationWriterTest {

  private static final String HEADING = "regle;offre;stade;effectif_min;agrement;fin\n";

  private static List<Preparation> preparation(String rows) {
    var knowledge =
        KnowledgeFolder.minimal()
            .withOffers(
                offer("accueil", "Premier accueil"), offer("pret", "Prêt"), offer("don", "Don"))
            .with("rules/tables/base.csv", HEADING + rows)
            .knowledge();
    var link =
        new SheetLink(
            KnowledgeFolder.TODAY, knowledge.version(), List.of(), Map.of("stade", "idee"));
    return new SheetWriter(knowledge)
        .write(link, Wishes.NONE, "https://site.example")
        .preparation();
  }

  private static String offer(String id, String name) {
    return """
    {"id": "%s", "provider": "cress", "name": "%s", "rubric": "financement"}\
    """
        .formatted(id, name);
  }

  @Test
  void questionsThatAreOpenAreAskedOnceWhateverTheNumberOfOffers() {
    assertThat(preparation("a;accueil;idee;2;?;\nb;pret;idee;3;oui;\n"))
        .filteredOn(each -> each.text().startsWith("les réponses qui manquent"))
        .singleElement()
        .extracting(Preparation::items)
        .isEqualTo(List.of("effectif", "agrement"));
  }

  @Test
  void datesToKeepComeInTheirOrder() {
    var rows = "a;accueil;idee;;;2026-12-31\nb;pret;idee;;;2026-07-01\nc;don;idee;;;2026-12-31\n";

    assertThat(preparation(rows))
        .filteredOn(each -> each.text().startsWith("les dates à tenir"))
        .singleElement()
        .extracting(Preparation::items)
        .isEqualTo(
            List.of(
                "1er juillet 2026\u202f: Prêt",
                "31 décembre 2026\u202f: Don",
                "31 décembre 2026\u202f: Premier accueil"));
  }

  @Test
  void withoutEitherOnlyWhatEverybodyNeedsIsSaid() {
    assertThat(preparation("a;accueil;idee;;;\n"))
        .hasSize(4)
        .allSatisfy(each -> assertThat(each.items()).isEmpty());
  }
}
