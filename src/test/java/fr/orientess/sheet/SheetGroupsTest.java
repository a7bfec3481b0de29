package fr.orientess.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.SampleKnowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetGroupsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

  @Test
  void needsOfTheSameNameLoseNoOffer() {
    var knowledge =
        SampleKnowledge.folder()
            .replacing("data/questionnaire.json", "Un réseau", "De l’aide")
            .replacing("data/questionnaire.json", "Un financement", "De l’aide")
            .knowledge();
    var answers =
        Map.of("stade", "creation", "forme", "association", "besoins", "financement,reseau");
    var link = new SheetLink(DAY, knowledge.version(), List.of(), answers);

    var sheet = new SheetWriter(knowledge).write(link, Wishes.NONE, "https://site.example");

    assertThat(sheet.groups().stream().filter(group -> group.title().equals("De l’aide")))
        .hasSize(2);
    assertThat(sheet.cards().map(SheetCard::id)).contains("pret", "club");
  }
}
