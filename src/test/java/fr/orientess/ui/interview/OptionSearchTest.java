package fr.orientess.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionSearchTest {

  private final Option money =
      new Option(0, "argent", "Financer le démarrage", "Le premier argent", "Trouver de l’argent");
  private final Option work = new Option(1, "oeuvre", "Main-d’œuvre", null, "Équipe");
  private final Option peers = new Option(2, "pairs", "Échanger", null, null);
  private final List<Option> all = List.of(money, work, peers);

  private List<Option> find(String typed) {
    return OptionSearch.find(typed, all);
  }

  @Test
  void accentsCaseAndOrderDoNotMatter() {
    assertThat(find("DEMARR")).containsExactly(money);
    assertThat(find("demarrage finan")).containsExactly(money);
    assertThat(find("main d oeuvre")).containsExactly(work);
  }

  @Test
  void helpAndHeadingAreSearchedToo() {
    assertThat(find("premier")).containsExactly(money);
    assertThat(find("equipe")).containsExactly(work);
  }

  @Test
  void allAreThereWithoutAWordAndNoneWithAStrangeOne() {
    assertThat(find(" ")).isEqualTo(all);
    assertThat(find("licorne")).isEmpty();
    assertThat(find("échanger licorne")).isEmpty();
  }

  @Test
  void optionsOfOneHeadingStandTogether() {
    var later = new Option(3, "salaires", "Salaires", null, "Équipe");

    assertThat(OptionGroup.of(List.of(work, peers, later)))
        .containsExactly(
            new OptionGroup("Équipe", List.of(work, later)), new OptionGroup("", List.of(peers)));
  }
}
