package fr.orientess.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.catalogue.WordIndex.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordIndexTest {

  private static final List<String> NAMES =
      List.of(
          "Prêt d’honneur solidaire",
          "France Active Bretagne",
          "France Active",
          "Incubateur de coopératives",
          "Réseau des tiers-lieux",
          "Appel à projets : l’économie de proximité",
          "Œuvre commune");

  private static WordIndex<String> index() {
    return new WordIndex<>(NAMES, name -> List.of(new Text(name, 1)));
  }

  private static List<String> find(String typed) {
    return index().find(typed).things();
  }

  @ParameterizedTest
  @CsvSource({
    "pret, Prêt d’honneur solidaire",
    "PRÊT HONNEUR, Prêt d’honneur solidaire",
    "tiers lieu, Réseau des tiers-lieux",
    "tiers-lieux, Réseau des tiers-lieux",
    "l'economie, Appel à projets : l’économie de proximité",
    "oeuvre, Œuvre commune"
  })
  void accentsCaseHyphensAndPluralsDoNotMatter(String typed, String name) {
    assertThat(find(typed)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"incubatuer", "incubateru", "incubeteur", "icubateur", "incubbateurs"})
  void typingErrorsAreForgiven(String typed) {
    assertThat(find(typed)).containsExactly("Incubateur de coopératives");
  }

  @Test
  void aTypingErrorIsForgivenBeforeTheWordIsComplete() {
    assertThat(find("copérat")).containsExactly("Incubateur de coopératives");
  }

  @Test
  void aShortWordHasToBeSpeltRight() {
    assertThat(find("prt")).isEmpty();
    assertThat(find("xyzzy")).isEmpty();
  }

  @Test
  void whatIsSpeltRightIsNotTakenForAnError() {
    assertThat(find("projet")).containsExactly("Appel à projets : l’économie de proximité");
  }

  @Test
  void aWordIsFoundByItsBeginning() {
    assertThat(find("inc")).containsExactly("Incubateur de coopératives");
    assertThat(find("coop")).containsExactly("Incubateur de coopératives");
  }

  @Test
  void theNameThatSaysNothingElseComesFirst() {
    assertThat(find("france active")).containsExactly("France Active", "France Active Bretagne");
    assertThat(find("active bretagne")).containsExactly("France Active Bretagne");
  }

  @Test
  void aRareWordCountsMoreThanOneThatManyHave() {
    assertThat(find("france incubateur active"))
        .as("nothing has all three words")
        .containsExactly("France Active", "France Active Bretagne");
    assertThat(index().find("france incubateur active").isWhole()).isFalse();
    assertThat(find("france honneur").getFirst()).isEqualTo("Prêt d’honneur solidaire");
  }

  @Test
  void littleWordsDoNotCount() {
    assertThat(find("un prêt pour les solidaires")).containsExactly("Prêt d’honneur solidaire");
    assertThat(index().find("un prêt pour les solidaires").isWhole()).isTrue();
  }

  @Test
  void withoutAWordEverythingIsFoundInItsOrder() {
    assertThat(find("  -' ")).isEqualTo(NAMES);
  }

  @Test
  void aWordTellsMoreInATextThatWeighsMore() {
    var index =
        new WordIndex<>(
            List.of("aside", "name"),
            thing -> List.of(new Text("fonds", thing.equals("name") ? 4 : 1)));

    assertThat(index.find("fonds").things()).containsExactly("name", "aside");
  }

  @Test
  void noInputIsTooLong() {
    assertThat(find("prêt ".repeat(10_000))).containsExactly("Prêt d’honneur solidaire");
    assertThat(find("a".repeat(100_000))).isEmpty();
  }
}
