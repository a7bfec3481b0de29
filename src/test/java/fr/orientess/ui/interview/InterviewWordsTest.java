package fr.orientess.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.questionnaire.Question;
import fr.orientess.ui.place.PlaceWords;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InterviewWordsTest {

  private final KnowledgeBase knowledge =
      KnowledgeFolder.minimal()
          .with(
              "rules/tables/base.csv",
              """
              regle;offre;stade;lieu;effectif_min;agrement
              un;accueil;idee;C35238;;oui
              deux;pret;;;10;oui
              """)
          .knowledge();
  private final Texts texts = new Texts(Locale.FRENCH);

  private OpenInterview open(Map<String, String> answers) {
    var parameters = new TreeMap<String, List<String>>();
    answers.forEach((question, answer) -> parameters.put(question, List.of(answer)));
    return OpenInterview.read(knowledge, KnowledgeFolder.TODAY, parameters);
  }

  private InterviewWords words(Map<String, String> answers) {
    return new InterviewWords(open(answers), texts);
  }

  private Question question(String id) {
    return knowledge.questionnaire().question(id).orElseThrow();
  }

  private String place(String code) {
    return new PlaceWords(knowledge.territories(), texts)
        .name(knowledge.territories().territory(code).orElseThrow());
  }

  @Test
  void coreQuestionsAreCountedAndOthersAreOptional() {
    assertThat(words(Map.of()).progress(question("lieu"))).isEqualTo("Question 3 sur 4");
    assertThat(words(Map.of()).progress(question("agrement"))).isEqualTo("Question facultative");
  }

  @Test
  void aFollowUpSaysWhatItIsGoodForAndWhatMayFollow() {
    var words = words(Map.of("stade", "idee", "lieu", "C35238"));

    assertThat(words.purpose(question("agrement")))
        .isEqualTo("Votre réponse peut préciser 2 offres.");
    assertThat(words.purpose(question("effectif")))
        .isEqualTo("Votre réponse peut préciser une offre.");
    assertThat(words.others(question("agrement")))
        .isEqualTo("Une autre question facultative peut suivre.");
    assertThat(words(Map.of("agrement", "non")).purpose(question("effectif")))
        .startsWith("Cette question ne change plus rien");
    assertThat(words(Map.of("agrement", "non")).others(question("effectif"))).isEmpty();
  }

  @Test
  void theOffersThatAreLeftAreCountedInGoodFrench() {
    assertThat(words(Map.of()).count()).isEqualTo("2 offres restent possibles.");
    assertThat(words(Map.of("stade", "creation")).count()).isEqualTo("1 offre reste possible.");
    assertThat(words(Map.of("agrement", "oui", "effectif", "12")).count())
        .isEqualTo("2 offres restent possibles, dont 1 sûre.");
    assertThat(words(Map.of("agrement", "non")).count())
        .isEqualTo("Aucune offre ne correspond à ces réponses.");
  }

  @Test
  void answersAreSaidInWords() {
    var words =
        words(
            Map.of(
                "stade",
                "idee",
                "forme",
                "?",
                "besoins",
                "",
                "effectif",
                "12.5",
                "lieu",
                "C35288"));

    assertThat(words.answer(question("stade"))).isEqualTo("Une idée");
    assertThat(words.answer(question("forme"))).isEqualTo("Je ne sais pas");
    assertThat(words.answer(question("besoins"))).isNotBlank();
    assertThat(words.answer(question("effectif"))).isEqualTo("12,5 salariés");
    assertThat(words.answer(question("lieu"))).isEqualTo("Saint-Malo (Ille-et-Vilaine)");
    assertThat(words.answer(question("agrement"))).isEqualTo("Pas encore de réponse");
  }

  @Test
  void placesAreToldApart() {
    assertThat(place("C35238")).isEqualTo("Rennes (Ille-et-Vilaine)");
    assertThat(place("C75056")).isEqualTo("Paris");
    assertThat(place("E243500139")).isEqualTo("Rennes Métropole (intercommunalité)");
    assertThat(place("R53")).isEqualTo("Bretagne (région)");
    assertThat(place("D35")).isEqualTo("Ille-et-Vilaine (département)");
    assertThat(place("FR")).isEqualTo("France (pays)");
  }

  @Test
  void aWidePlaceMayBeNarrowed() {
    assertThat(words(Map.of("lieu", "R53", "stade", "idee")).narrowing(question("lieu")))
        .contains("Un lieu plus précis peut préciser une offre.");
    assertThat(words(Map.of("lieu", "C35238")).narrowing(question("lieu"))).isEmpty();
  }

  @Test
  void addressesLeadOnAndKeepTheAnswers() {
    assertThat(open(Map.of("stade", "idee")).next()).isEqualTo("questionnaire/forme?stade=idee");
    var done = Map.of("stade", "?", "forme", "?", "lieu", "?", "besoins", "", "agrement", "non");
    assertThat(open(done).next())
        .isEqualTo(
            "questionnaire/recapitulatif?stade=%3F&forme=%3F&lieu=%3F&besoins=&agrement=non");
    assertThat(open(Map.of("stade", "licorne")).followed().ignored()).containsExactly("stade");
  }
}
