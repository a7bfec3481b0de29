package fr.orientess.orientation;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.AnswersReader;
import fr.orientess.questionnaire.AnswersResult;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrienterTest {

  private static final String HEADING =
      "regle;offre;priorite;stade;forme;lieu;besoins;effectif_min;motif;a_verifier;fin\n";

  private static KnowledgeBase knowledge(String... rows) {
    return KnowledgeFolder.minimal()
        .with("rules/tables/base.csv", HEADING + String.join("\n", rows) + "\n")
        .knowledge();
  }

  private static KnowledgeBase knowledgeWithGuidance(String guidance, String... rows) {
    return KnowledgeFolder.minimal()
        .with("rules/tables/base.csv", HEADING + String.join("\n", rows) + "\n")
        .with("rules/guidance/conseils.dslr", guidance)
        .knowledge();
  }

  private static Orientation orient(KnowledgeBase knowledge, Map<String, Object> answers) {
    var reader = new AnswersReader(knowledge.questionnaire(), knowledge.territories());
    return switch (reader.read(answers)) {
      case AnswersResult.Accepted(var accepted) ->
          knowledge.orienter().orient(new Situation(accepted, TODAY));
      case AnswersResult.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  private static String rule(String name, String condition, String consequence) {
    return "rule \"%s\"\nwhen\n%s\nthen\n%s\nend\n".formatted(name, condition, consequence);
  }

  private static List<String> offers(Orientation orientation) {
    return orientation.recommendations().stream().map(r -> r.offer().id()).toList();
  }

  @Test
  void nearComesBeforeFarAndEligibleBeforeToConfirm() {
    var knowledge =
        knowledge(
            "local;pret;10;;;C35238;;;;;",
            "national;accueil;90;;;;;;;;",
            "regional;accueil;90;idee;;R53;;;;;");

    var undecided = orient(knowledge, Map.of("lieu", "C35238"));
    var elsewhere = orient(knowledge, Map.of("lieu", "C75056"));

    assertThat(offers(undecided)).containsExactly("pret", "accueil");
    assertThat(undecided.recommendations().getFirst().level()).isEqualTo(Level.LOCAL);
    assertThat(undecided.recommendations().getLast().row().id()).isEqualTo("national");
    assertThat(offers(elsewhere)).containsExactly("accueil");
  }

  @Test
  void theLevelIsThatOfTheSmallestListedTerritoryThatMeetsTheAnswer() {
    var knowledge = knowledge("une;accueil;;;;FR|R53|D35|C29019;;;;;", "deux;pret;;;;R53|R11;;;;;");

    assertThat(levels(knowledge, "C35238")).containsExactly(Level.LOCAL, Level.REGIONAL);
    assertThat(levels(knowledge, "C75101")).containsExactly(Level.REGIONAL, Level.NATIONAL);
    assertThat(levels(knowledge, "R53")).containsExactly(Level.LOCAL, Level.REGIONAL);
  }

  @Test
  void thePlaceCellCountsWhateverPartItsQuestionPlays() {
    var folder =
        KnowledgeFolder.minimal()
            .withQuestions(
                "{'id': 'lieu', 'type': 'place'}".replace('\'', '"'),
                "{'id': 'terrain', 'type': 'place'}".replace('\'', '"'))
            .with(
                "rules/tables/base.csv",
                "regle;offre;lieu;terrain\nune;accueil;R53;D35\ndeux;pret;;C35238\n");
    var withRole =
        folder.replacing(
            "data/questionnaire.json",
            "\"id\": \"terrain\"",
            "\"role\": \"territory\", \"id\": \"terrain\"");

    var place = Map.<String, Object>of("lieu", "C35238", "terrain", "C35238");
    assertThat(orient(folder.knowledge(), place).recommendations())
        .extracting(r -> r.offer().id(), Recommendation::level)
        .containsExactly(tuple("pret", Level.LOCAL), tuple("accueil", Level.REGIONAL));
    assertThat(orient(withRole.knowledge(), place).recommendations())
        .extracting(Recommendation::level)
        .containsExactly(Level.LOCAL, Level.LOCAL);
  }

  @Test
  void whatIsStillToAskDependsOnWhichPlaceIsWide() {
    var knowledge =
        KnowledgeFolder.minimal()
            .withQuestions(
                "{'id': 'lieu', 'type': 'place'}".replace('\'', '"'),
                "{'id': 'terrain', 'type': 'place'}".replace('\'', '"'))
            .with(
                "rules/tables/base.csv",
                "regle;offre;lieu;terrain\nune;pret;D35;\ndeux;pret;D35|D75;D35\n")
            .knowledge();

    assertThat(nextQuestions(orient(knowledge, Map.of("lieu", "R53")))).containsExactly("lieu");
    assertThat(nextQuestions(orient(knowledge, Map.of("terrain", "R53"))))
        .containsExactly("lieu", "terrain");
  }

  private static List<String> nextQuestions(Orientation orientation) {
    return orientation.nextQuestions().stream().map(next -> next.question().id()).toList();
  }

  private static List<Level> levels(KnowledgeBase knowledge, String place) {
    return orient(knowledge, Map.of("lieu", place)).recommendations().stream()
        .map(Recommendation::level)
        .toList();
  }

  @Test
  void aReasonIsTheMotifOrElseASentenceMadeFromTheConditions() {
    var knowledge =
        knowledge(
            "une;accueil;;idee;;;;;Elle reçoit tout le monde.;;", "deux;pret;;idee;;R53;;1;;;");

    var orientation = orient(knowledge, Map.of("stade", "idee", "lieu", "D35", "effectif", 3));

    assertThat(reasons(orientation, "accueil")).containsExactly("Elle reçoit tout le monde.");
    assertThat(reasons(orientation, "pret"))
        .singleElement()
        .asString()
        .contains("« Où en êtes-vous ? » : Une idée", "« lieu » : Bretagne", "au moins 1");
  }

  @Test
  void aSentenceIsMadeEvenWhereNoConditionIsKnown() {
    var knowledge = knowledge("une;accueil;;;;;;;;;", "deux;pret;;?;;;;;;;");

    var orientation = orient(knowledge, Map.of());

    assertThat(reasons(orientation, "accueil"))
        .containsExactly("Ouvert à toutes les structures, sans condition connue.");
    assertThat(reasons(orientation, "pret"))
        .containsExactly(
            "Rien de connu n’exclut votre structure, mais des conditions restent à vérifier.");
  }

  private static List<String> reasons(Orientation orientation, String offer) {
    return recommendation(orientation, offer).reasons();
  }

  private static Recommendation recommendation(Orientation orientation, String offer) {
    return orientation.recommendations().stream()
        .filter(recommendation -> recommendation.offer().id().equals(offer))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNotKnownIsToConfirmAndWhatNobodyKnowsIsToCheck() {
    var knowledge = knowledge("une;accueil;;idee;?;R53;;1;;Sur dossier.;2026-07-01");

    var recommendation =
        recommendation(
            orient(knowledge, Map.of("stade", "idee", "forme", "scop", "lieu", "FR")), "accueil");

    assertThat(recommendation.verdict()).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(recommendation.toConfirm())
        .extracting(question -> question.id())
        .containsExactly("forme", "lieu", "effectif");
    assertThat(recommendation.toCheck()).hasSize(2).last().isEqualTo("Sur dossier.");
    assertThat(recommendation.toCheck().getFirst()).contains("formes juridiques");
    assertThat(recommendation.deadline()).hasToString("2026-07-01");
  }

  @Test
  void theNeedsAreThoseAnsweredThatTheRowNames() {
    var knowledge = knowledge("une;accueil;;;;;conseil|financement;;;;", "deux;pret;;;;;;;;;");

    var orientation = orient(knowledge, Map.of("besoins", List.of("reseau", "conseil")));

    assertThat(needs(orientation, "accueil")).containsExactly("conseil");
    assertThat(needs(orientation, "pret")).containsExactly("reseau", "conseil");
  }

  private static List<String> needs(Orientation orientation, String offer) {
    return recommendation(orientation, offer).needs().stream().map(need -> need.id()).toList();
  }

  @Test
  void guidanceBeginsMovesRemarksAndSetsAside() {
    var guidance =
        rule(
                "Commencer",
                "la réponse à stade est idee",
                "premier pas : la structure cress, parce que « Elle oriente. »")
            + rule(
                "Avancer",
                "l'offre pret est éligible",
                "avancer l'offre pret de 30 points, parce que « Il presse. »\n"
                    + "avertir sur l'offre pret que « Il engage. »")
            + rule(
                "Écarter",
                "le territoire est dans D29",
                "écarter l'offre pret, parce que « Loin. »");
    var knowledge =
        knowledgeWithGuidance(guidance, "une;accueil;60;;;;;;;;", "deux;pret;50;;;;;;;;");

    var rennes = orient(knowledge, Map.of("stade", "idee", "lieu", "C35238"));
    var brest = orient(knowledge, Map.of("stade", "creation", "lieu", "C29019"));

    assertThat(offers(rennes)).containsExactly("pret", "accueil");
    assertThat(recommendation(rennes, "pret").priority()).isEqualTo(80);
    assertThat(reasons(rennes, "pret")).hasSize(2).last().isEqualTo("Il presse.");
    assertThat(recommendation(rennes, "pret").toCheck()).containsExactly("Il engage.");
    assertThat(rennes.firstSteps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.provider().id()).isEqualTo("cress");
              assertThat(step.offer()).isNull();
              assertThat(step.reason()).isEqualTo("Elle oriente.");
              assertThat(step.guidance()).isEqualTo("Commencer");
            });
    assertThat(offers(brest)).containsExactly("accueil", "pret");
    assertThat(recommendation(brest, "pret").isSetAside()).isTrue();
    assertThat(brest.firstSteps()).isEmpty();
  }

  @Test
  void firstStepsKeepTheOrderOfTheRulesNameATargetOnceAndAreThreeAtTheMost() {
    var guidance = new StringBuilder();
    var targets =
        List.of(
            "la structure banque",
            "l'offre pret",
            "la structure banque",
            "la structure cress",
            "l'offre accueil");
    for (int i = 0; i < targets.size(); i++) {
      guidance.append(
          rule(
              "Pas " + i,
              "la question stade est sans réponse",
              "premier pas : %s, parce que « Raison %d. »".formatted(targets.get(i), i)));
    }
    var knowledge =
        knowledgeWithGuidance(
            guidance.toString(), "une;accueil;;idee;;;;;;;", "deux;pret;;;;;;;;;");

    assertThat(orient(knowledge, Map.of()).firstSteps())
        .extracting(FirstStep::reason)
        .containsExactly("Raison 0.", "Raison 1.", "Raison 3.");
  }

  @Test
  void aDeadlineWithinThirtyDaysCountsFromTheDateAsked() {
    var guidance =
        rule(
            "Presser",
            "une offre recommandée se termine dans moins de 30 jours",
            "premier pas : cette offre, parce que « Elle se termine. »");
    var knowledge =
        knowledgeWithGuidance(
            guidance, "une;accueil;;;;;;;;;2026-07-11", "deux;pret;;;;;;;;;2026-07-12");

    assertThat(orient(knowledge, Map.of()).firstSteps())
        .extracting(step -> step.offer().id())
        .containsExactly("accueil");
  }

  @Test
  void theNearestProviderOfAKindIsTheOneWithTheSmallestArea() {
    var folder =
        KnowledgeFolder.minimal()
            .withProviders(
                "{\"id\": \"cress\", \"name\": \"Région\", \"kind\": \"chambre\", \"coverage\":"
                    + " [\"R53\"]}",
                "{\"id\": \"banque\", \"name\": \"France\", \"kind\": \"chambre\", \"coverage\":"
                    + " [\"FR\"]}")
            .with(
                "rules/guidance/a.dslr",
                rule(
                        "Proche",
                        "une structure de type chambre intervient sur le territoire",
                        "premier pas : cette structure, parce que « Elle est proche. »")
                    + rule(
                        "Aucune",
                        "aucune structure de type chambre n'intervient sur le territoire",
                        "premier pas : l'offre pret, parce que « Rien d'autre. »"));
    var knowledge = folder.knowledge();

    assertThat(firstProvider(knowledge, "C35238")).isEqualTo("cress");
    assertThat(firstProvider(knowledge, "C75056")).isEqualTo("banque");
    assertThat(orient(knowledge, Map.of()).firstSteps()).isEmpty();
  }

  private static String firstProvider(KnowledgeBase knowledge, String place) {
    var steps = orient(knowledge, Map.of("lieu", place)).firstSteps();
    assertThat(steps).hasSize(1);
    return steps.getFirst().provider().id();
  }

  @Test
  void theNearestProviderIsKnownOnceThePlaceIs() {
    var orienter =
        KnowledgeFolder.minimal()
            .withProviders(
                "{\"id\": \"banque\", \"name\": \"B\", \"kind\": \"chambre\", \"coverage\":"
                    + " [\"FR\"]}",
                "{\"id\": \"cress\", \"name\": \"C\", \"kind\": \"chambre\", \"coverage\":"
                    + " [\"R53\"]}",
                "{\"id\": \"autre\", \"name\": \"A\", \"kind\": \"chambre\"}")
            .knowledge()
            .orienter();
    var questionnaire = orienter.rules().questionnaire();
    var place = questionnaire.question("lieu").orElseThrow();
    var nowhere = Answers.none(questionnaire);
    var rennes = orienter.rules().territories().territory("C35238").orElseThrow();
    var somewhere = nowhere.with(place, new Answer.Place(rennes));

    assertThat(orienter.nearestProvider("chambre", new Situation(nowhere, TODAY))).isEmpty();
    assertThat(orienter.nearestProvider("chambre", new Situation(somewhere, TODAY)))
        .hasValueSatisfying(provider -> assertThat(provider.id()).isEqualTo("cress"));
    assertThat(orienter.nearestProvider("reseau", new Situation(somewhere, TODAY))).isEmpty();
  }

  @Test
  void theOutlineNamesOffersAndFirstStepsInTheOrderOfTheOrientation() {
    var knowledge =
        knowledgeWithGuidance(
            rule(
                "Commencer",
                "la question stade est sans réponse",
                "premier pas : l'offre pret, parce que « Vite. »\n"
                    + "premier pas : la structure cress, parce que « Elle oriente. »"),
            "une;pret;50;;;;;;;;",
            "deux;accueil;50;;;;;;;;");

    var outline =
        knowledge.orienter().outline(new Situation(Answers.none(knowledge.questionnaire()), TODAY));

    assertThat(outline.offers())
        .as("of the same priority, by id")
        .containsExactly("accueil", "pret");
    assertThat(outline.firstSteps()).containsExactly("pret", "cress");
  }

  @Test
  void whatIsEligibleComesBeforeWhatIsToConfirmOfTheSameLevel() {
    var knowledge = knowledge("une;accueil;90;idee;;R53;;;;;", "deux;pret;10;;;R53;;;;;");

    var orientation = orient(knowledge, Map.of("lieu", "C35238"));

    assertThat(offers(orientation)).containsExactly("pret", "accueil");
    assertThat(orientation.recommendations())
        .extracting(recommendation -> recommendation.level().id())
        .containsOnly("regional");
  }

  @Test
  void manyThreadsAtOnceGetTheSameOrientationAsOneAfterTheOther() throws Exception {
    var guidance =
        rule(
            "Commencer",
            "la réponse à stade est idee",
            "premier pas : la structure cress, parce que « Elle oriente. »");
    var knowledge =
        knowledgeWithGuidance(guidance, "une;accueil;;idee;;R53;;;;;", "deux;pret;;;;;;;;;");
    List<Map<String, Object>> profiles =
        List.of(Map.of("stade", "idee", "lieu", "D35"), Map.of("stade", "creation"), Map.of());
    var expected = profiles.stream().map(profile -> orient(knowledge, profile)).toList();

    try (var threads = Executors.newFixedThreadPool(8)) {
      var tasks =
          IntStream.range(0, 600)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () ->
                          orient(knowledge, profiles.get(i % profiles.size()))
                              .equals(expected.get(i % profiles.size())))
              .toList();
      for (var future : threads.invokeAll(tasks)) {
        assertThat(future.get()).isTrue();
      }
    }
  }

  /**
   * Threads of shared pools have such a loader when the program runs from its jar. Drools looks for
   * its parts once: only the first session of a JVM can fail.
   */
  @Test
  void aThreadThatDoesNotSeeTheProgramCanStillPrepareAndUseIt() {
    var knowledge = knowledge("r1;accueil;50;;;;;;;;");
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      assertThat(knowledge.orienter().prepare().getKiePackages()).isNotEmpty();
      assertThat(offers(orient(knowledge, Map.of()))).containsExactly("accueil");
      assertThat(thread.getContextClassLoader()).isEqualTo(ClassLoader.getPlatformClassLoader());
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
