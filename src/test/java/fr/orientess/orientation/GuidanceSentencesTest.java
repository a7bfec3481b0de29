package fr.orientess.orientation;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.questionnaire.AnswersReader;
import fr.orientess.questionnaire.AnswersResult;
import fr.orientess.rules.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every sentence that a guidance rule may begin with: on whom it holds, and of which offer it
 * speaks. Each sentence is a rule of its own, named by the sentence; the rules that hold give a
 * reason to an offer that is recommended to everybody and, for the sake of "no offer is eligible",
 * certain for nobody.
 */
class GuidanceSentencesTest {

  private static final List<String> ABOUT_THE_VISITOR =
      List.of(
          "la réponse à stade est idee|creation",
          "la réponse à stade n'est pas idee|creation",
          "la réponse à besoins comprend conseil",
          "la réponse à besoins ne comprend pas conseil",
          "la réponse à agrement est oui",
          "la réponse à agrement est non",
          "la réponse à effectif vaut au moins 10",
          "la réponse à effectif vaut au plus 10",
          "la question stade est sans réponse",
          "le territoire est dans D35|D75",
          "le territoire est hors de D35|D75",
          "l'offre pret est recommandée",
          "l'offre pret est éligible",
          "l'offre pret n'est pas recommandée",
          "aucune offre n'est éligible",
          "aucune offre locale ou régionale n'est éligible",
          "aucune offre éligible ne répond au besoin conseil",
          "aucune structure de type chambre n'intervient sur le territoire",
          "aucune offre recommandée ne propose atelier",
          "aucune offre recommandée ne décline l'offre pret",
          "aucune offre recommandée n'est portée par une structure de type chambre");

  private static final List<String> ABOUT_AN_OFFER =
      List.of(
          "une offre est recommandée",
          "une offre recommandée se termine dans moins de 30 jours",
          "une offre recommandée est portée par une structure de type chambre",
          "une offre recommandée propose atelier",
          "une offre recommandée décline l'offre pret",
          "une offre recommandée répond au besoin conseil");

  private static final KnowledgeBase KNOWLEDGE =
      KnowledgeFolder.minimal()
          .withProviders(
              "{\"id\": \"cress\", \"name\": \"Chambre\", \"kind\": \"chambre\", \"coverage\":"
                  + " [\"R53\"]}",
              "{\"id\": \"banque\", \"name\": \"Banque\", \"coverage\": [\"FR\"]}")
          .withOffers(
              offer("pret", "banque", ""),
              offer("accueil", "cress", ""),
              offer("atelier-rennes", "banque", ", \"formats\": [\"reunion\", \"atelier\"]"),
              offer("atelier-paris", "banque", ", \"formats\": [\"atelier\"]"),
              offer("pret-breton", "banque", ", \"programme\": \"pret\""),
              offer("conseil", "banque", ""),
              offer("temoin", "banque", ""))
          .with(
              "rules/tables/base.csv",
              """
              regle;offre;stade;forme;lieu;besoins;effectif_min;agrement;fin
              p;pret;idee;;;financement;;oui;
              a;accueil;developpement;;D29;reseau;;;
              ar;atelier-rennes;;;D35;reseau;;;2026-07-11
              ap;atelier-paris;;scop;;reseau;;;2026-07-12
              pb;pret-breton;creation;;R53;reseau;;;
              c;conseil;creation;;R11;conseil;100;;
              t;temoin;;?;;?;;;
              """)
          .with("rules/guidance/phrases.dslr", guidance())
          .knowledge();

  private static String offer(String id, String provider, String more) {
    return "{\"id\": \"%s\", \"provider\": \"%s\", \"name\": \"%s\", \"rubric\": \"reseau\"%s}"
        .formatted(id, provider, id, more);
  }

  private static String guidance() {
    return rules(ABOUT_THE_VISITOR, "ajouter à l'offre temoin la raison « Elle vaut. »")
        + rules(ABOUT_AN_OFFER, "ajouter à cette offre la raison « C'est elle. »");
  }

  private static String rules(List<String> sentences, String consequence) {
    return sentences.stream()
        .map(
            sentence -> "rule \"%s\"\nwhen\n%1$s\nthen\n%s\nend\n".formatted(sentence, consequence))
        .collect(Collectors.joining());
  }

  /** The offers that the rule of that sentence spoke of. */
  private static List<String> spokenOf(String sentence, Map<String, Object> answers) {
    assertThat(KNOWLEDGE.guidance()).anyMatch(rule -> rule.name().equals(sentence));
    var reader = new AnswersReader(KNOWLEDGE.questionnaire(), KNOWLEDGE.territories());
    return switch (reader.read(answers)) {
      case AnswersResult.Accepted(var accepted) ->
          KNOWLEDGE.orienter().guidanceIn(new Situation(accepted, TODAY)).stream()
              .filter(act -> act.rule().name().equals(sentence))
              .map(GuidanceAct::offer)
              .toList();
      case AnswersResult.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  private static boolean holds(String sentence, Object... answers) {
    return !spokenOf(sentence, answers(answers)).isEmpty();
  }

  private static List<String> offers(String sentence, Object... answers) {
    return spokenOf(sentence, answers(answers));
  }

  /** Question, answer, question, answer… */
  private static Map<String, Object> answers(Object... answers) {
    var map = new HashMap<String, Object>();
    for (int i = 0; i < answers.length; i += 2) {
      map.put((String) answers[i], answers[i + 1]);
    }
    return map;
  }

  @Test
  void anAnswerIsOneOfTheOptionsOrAnotherAndNeitherWhenItIsOpen() {
    var is = "la réponse à stade est idee|creation";
    var isNot = "la réponse à stade n'est pas idee|creation";

    assertThat(holds(is, "stade", "creation")).isTrue();
    assertThat(holds(isNot, "stade", "creation")).isFalse();
    assertThat(holds(is, "stade", "developpement")).isFalse();
    assertThat(holds(isNot, "stade", "developpement")).isTrue();
    assertThat(holds(is)).isFalse();
    assertThat(holds(isNot)).isFalse();
  }

  @Test
  void severalAnswersIncludeAnOptionWhenOneOfThemIsIt() {
    var includes = "la réponse à besoins comprend conseil";
    var doesNot = "la réponse à besoins ne comprend pas conseil";

    assertThat(holds(includes, "besoins", List.of("reseau", "conseil"))).isTrue();
    assertThat(holds(doesNot, "besoins", List.of("reseau", "conseil"))).isFalse();
    assertThat(holds(includes, "besoins", List.of("reseau"))).isFalse();
    assertThat(holds(doesNot, "besoins", List.of("reseau"))).isTrue();
  }

  @Test
  void yesAndNoAreOptionsToo() {
    assertThat(holds("la réponse à agrement est oui", "agrement", true)).isTrue();
    assertThat(holds("la réponse à agrement est non", "agrement", true)).isFalse();
    assertThat(holds("la réponse à agrement est oui", "agrement", false)).isFalse();
    assertThat(holds("la réponse à agrement est non", "agrement", false)).isTrue();
  }

  @Test
  void aNumberIsComparedIncludingTheBoundAndOnlyWhenItIsKnown() {
    var atLeast = "la réponse à effectif vaut au moins 10";
    var atMost = "la réponse à effectif vaut au plus 10";

    assertThat(holds(atLeast, "effectif", 10)).isTrue();
    assertThat(holds(atLeast, "effectif", 9)).isFalse();
    assertThat(holds(atMost, "effectif", 10)).isTrue();
    assertThat(holds(atMost, "effectif", 11)).isFalse();
    assertThat(holds(atLeast)).isFalse();
    assertThat(holds(atMost)).isFalse();
  }

  @Test
  void aQuestionIsOpenUntilItIsAnswered() {
    assertThat(holds("la question stade est sans réponse")).isTrue();
    assertThat(holds("la question stade est sans réponse", "stade", "idee")).isFalse();
  }

  @Test
  void aTerritoryIsInsideOrOutsideAndNeitherWhenItIsPartlyInOrOpen() {
    var inside = "le territoire est dans D35|D75";
    var outside = "le territoire est hors de D35|D75";

    assertThat(holds(inside, "lieu", "C35238")).isTrue();
    assertThat(holds(outside, "lieu", "C35238")).isFalse();
    assertThat(holds(inside, "lieu", "D29")).isFalse();
    assertThat(holds(outside, "lieu", "D29")).isTrue();
    assertThat(holds(inside, "lieu", "R53")).isFalse();
    assertThat(holds(outside, "lieu", "R53")).isFalse();
    assertThat(holds(inside)).isFalse();
    assertThat(holds(outside)).isFalse();
  }

  @Test
  void anOfferIsRecommendedUnlessItIsRefusedAndEligibleWhenNothingIsOpen() {
    var recommended = "l'offre pret est recommandée";
    var refused = "l'offre pret n'est pas recommandée";
    var eligible = "l'offre pret est éligible";
    Object[] refusing = {"stade", "creation"};
    Object[] leavingOpen = {"stade", "idee", "besoins", List.of("financement")};
    Object[] fitting = {"stade", "idee", "besoins", List.of("financement"), "agrement", true};

    assertThat(holds(recommended, refusing)).isFalse();
    assertThat(holds(refused, refusing)).isTrue();
    assertThat(holds(eligible, refusing)).isFalse();
    assertThat(holds(recommended, leavingOpen)).isTrue();
    assertThat(holds(refused, leavingOpen)).isFalse();
    assertThat(holds(eligible, leavingOpen)).isFalse();
    assertThat(holds(recommended, fitting)).isTrue();
    assertThat(holds(eligible, fitting)).isTrue();
  }

  @Test
  void nothingIsEligibleAsLongAsEverythingIsToConfirm() {
    var nothing = "aucune offre n'est éligible";
    var nothingNearby = "aucune offre locale ou régionale n'est éligible";
    Object[] national = {"stade", "idee", "besoins", List.of("financement"), "agrement", true};
    Object[] local = {"lieu", "C35238", "besoins", List.of("reseau")};
    Object[] regional = {"stade", "creation", "lieu", "R53", "besoins", List.of("reseau")};

    assertThat(holds(nothing)).isTrue();
    assertThat(holds(nothingNearby)).isTrue();
    assertThat(holds(nothing, national)).isFalse();
    assertThat(holds(nothingNearby, national)).isTrue();
    assertThat(holds(nothing, local)).isFalse();
    assertThat(holds(nothingNearby, local)).isFalse();
    assertThat(holds(nothingNearby, regional)).isFalse();
  }

  @Test
  void aNeedIsUnmetWhenItWasAnsweredAndNoEligibleOfferMeetsIt() {
    var unmet = "aucune offre éligible ne répond au besoin conseil";
    Object[] open = {"besoins", List.of("conseil"), "lieu", "R11", "stade", "creation"};
    Object[] met = {
      "besoins", List.of("conseil"), "lieu", "R11", "stade", "creation", "effectif", 100
    };

    assertThat(holds(unmet)).isFalse();
    assertThat(holds(unmet, "besoins", List.of("reseau"))).isFalse();
    assertThat(holds(unmet, "besoins", List.of("conseil"))).isTrue();
    assertThat(holds(unmet, open)).as("the number of employees is still open").isTrue();
    assertThat(holds(unmet, met)).isFalse();
  }

  @Test
  void aKindOfProviderIsMissingOnlyWhereATerritoryIsKnown() {
    var missing = "aucune structure de type chambre n'intervient sur le territoire";

    assertThat(holds(missing)).isFalse();
    assertThat(holds(missing, "lieu", "C29019")).isFalse();
    assertThat(holds(missing, "lieu", "C75056")).isTrue();
  }

  @Test
  void theBestOfferWithAFormatIsTheFirstEligibleElseTheFirstToConfirm() {
    var best = "une offre recommandée propose atelier";
    var none = "aucune offre recommandée ne propose atelier";

    assertThat(offers(best)).containsExactly("atelier-rennes");
    assertThat(holds(none)).isFalse();
    assertThat(offers(best, "forme", "scop", "besoins", List.of("reseau"), "lieu", "R53"))
        .as("eligible, though the other would be nearer")
        .containsExactly("atelier-paris");
    assertThat(offers(best, "lieu", "D75")).containsExactly("atelier-paris");
    assertThat(offers(best, "lieu", "D75", "forme", "association")).isEmpty();
    assertThat(holds(none, "lieu", "D75", "forme", "association")).isTrue();
  }

  @Test
  void theBestOfferOfAllIsTheFirstEligibleElseTheFirstToConfirm() {
    var best = "une offre est recommandée";
    var answers =
        new Object[] {
          "stade", "idee", "agrement", true, "lieu", "C35238", "besoins", List.of("financement")
        };

    assertThat(offers(best, answers)).containsExactly("pret");
    assertThat(offers(best, "stade", "creation", "lieu", "R53", "besoins", List.of("reseau")))
        .as("eligible, though another would be nearer")
        .containsExactly("pret-breton");
    assertThat(offers(best, "lieu", "R53")).containsExactly("accueil");
  }

  @Test
  void aVersionOfAnOfferIsFoundByItsProgramme() {
    var version = "une offre recommandée décline l'offre pret";
    var none = "aucune offre recommandée ne décline l'offre pret";

    assertThat(offers(version, "stade", "creation")).containsExactly("pret-breton");
    assertThat(holds(none, "stade", "creation")).isFalse();
    assertThat(offers(version, "stade", "idee")).isEmpty();
    assertThat(holds(none, "stade", "idee")).isTrue();
  }

  @Test
  void anOfferIsFoundByTheKindOfItsProvider() {
    var run = "une offre recommandée est portée par une structure de type chambre";
    var none = "aucune offre recommandée n'est portée par une structure de type chambre";

    assertThat(offers(run, "stade", "developpement")).containsExactly("accueil");
    assertThat(holds(none, "stade", "developpement")).isFalse();
    assertThat(offers(run, "stade", "idee")).isEmpty();
    assertThat(holds(none, "stade", "idee")).isTrue();
  }

  @Test
  void anOfferAnswersANeedWhenTheVisitorNamedItAndTheRowDoes() {
    var answering = "une offre recommandée répond au besoin conseil";

    assertThat(offers(answering, "besoins", List.of("conseil"))).containsExactly("conseil");
    assertThat(offers(answering, "besoins", List.of("financement"))).isEmpty();
    assertThat(offers(answering)).isEmpty();
  }

  @Test
  void anOfferClosesSoonWhenItsLastDayIsFewerDaysAway() {
    assertThat(offers("une offre recommandée se termine dans moins de 30 jours"))
        .containsExactly("atelier-rennes");
    assertThat(offers("une offre recommandée se termine dans moins de 30 jours", "lieu", "D29"))
        .isEmpty();
  }
}
