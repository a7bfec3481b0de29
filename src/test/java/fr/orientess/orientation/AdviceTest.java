package fr.orientess.orientation;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.orientess.directory.Offer;
import fr.orientess.finding.Location;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.questionnaire.AnswersReader;
import fr.orientess.questionnaire.AnswersResult;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.guidance.GuidanceRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What rules may do to recommendations, said in any order. */
class AdviceTest {

  private static final int FIRST = 0;
  private static final int SECOND = 1;

  private final KnowledgeBase knowledge =
      KnowledgeFolder.minimal()
          .with(
              "rules/tables/base.csv",
              """
              regle;offre;priorite;besoins;a_verifier
              a;accueil;60;conseil;
              p;pret;50;financement;Une garantie est demandée.
              """)
          .knowledge();
  private final Surroundings surroundings =
      new Surroundings(knowledge.questionnaire(), knowledge.directory(), knowledge.territories());
  private final Advice advice =
      new Advice(List.of(rule("Première"), rule("Seconde")), surroundings);
  private final RuleBase rules = knowledge.orienter().rules();
  private final Reasoning reasoning =
      new Reasoning(rules, new RowTraits(rules), surroundings, new Wording(), advice);

  private static GuidanceRule rule(String name) {
    var texts = List.of(name + " raison.", name + " autre raison.");
    return new GuidanceRule(
        name, Location.of("conseils.dslr"), List.of(), List.of(), List.of(), texts, Set.of());
  }

  private Visitor visitor() {
    var reader = new AnswersReader(knowledge.questionnaire(), knowledge.territories());
    return switch (reader.read(Map.of("besoins", List.of("conseil", "financement")))) {
      case AnswersResult.Accepted(var answers) -> reasoning.judge(new Situation(answers, TODAY));
      case AnswersResult.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  private Orientation advised(Consumer<Visitor> rules) {
    var visitor = visitor();
    rules.accept(visitor);
    reasoning.conclude(visitor);
    return reasoning.orientation(visitor);
  }

  private static Draft draft(Visitor visitor, String offer) {
    return visitor.drafts().stream()
        .filter(draft -> draft.offer().id().equals(offer))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> offers(Orientation orientation) {
    return orientation.recommendations().stream().map(r -> r.offer().id()).toList();
  }

  private static Recommendation of(Orientation orientation, String offer) {
    return orientation.recommendations().stream()
        .filter(recommendation -> recommendation.offer().id().equals(offer))
        .findFirst()
        .orElseThrow();
  }

  /** What guidance added to the row's own reason. */
  private static List<String> addedReasons(Orientation orientation, String offer) {
    var reasons = of(orientation, offer).reasons();
    return reasons.subList(1, reasons.size());
  }

  @Test
  void withoutAdviceThePriorityOfTheRowDecides() {
    var orientation = advised(_ -> {});

    assertThat(offers(orientation)).containsExactly("accueil", "pret");
    assertThat(of(orientation, "accueil").priority()).isEqualTo(60);
    assertThat(addedReasons(orientation, "accueil")).isEmpty();
    assertThat(of(orientation, "accueil").toCheck()).isEmpty();
    assertThat(of(orientation, "pret").toCheck()).containsExactly("Une garantie est demandée.");
  }

  @Test
  void manyGreatMovesEndAtTheBoundsWhicheverWayTheyGo() {
    int most = 999_999_999;
    var orientation =
        advised(
            _ -> {
              for (int i = 0; i < 3; i++) {
                advice.by(FIRST).move("pret", most, 1);
                advice.by(SECOND).move("accueil", -most, 1);
              }
            });

    assertThat(of(orientation, "pret").priority()).isEqualTo(100);
    assertThat(of(orientation, "accueil").priority()).isZero();
  }

  @Test
  void anOfferThatIsMovedForwardOvertakesWithItsReason() {
    var orientation = advised(_ -> advice.by(FIRST).move("pret", 20, 1));

    assertThat(offers(orientation)).containsExactly("pret", "accueil");
    assertThat(of(orientation, "pret").priority()).isEqualTo(70);
    assertThat(addedReasons(orientation, "pret")).containsExactly("Première autre raison.");
    assertThat(addedReasons(orientation, "accueil")).isEmpty();
  }

  @Test
  void theOfferSpokenOfIsMovedBack() {
    var orientation = advised(visitor -> advice.by(FIRST).move(draft(visitor, "accueil"), -20, 0));

    assertThat(offers(orientation)).containsExactly("pret", "accueil");
    assertThat(of(orientation, "accueil").priority()).isEqualTo(40);
    assertThat(addedReasons(orientation, "accueil")).containsExactly("Première raison.");
  }

  @Test
  void allOffersThatMeetANeedAreMovedAndNoOther() {
    var orientation = advised(_ -> advice.by(SECOND).moveAllFor("financement", 15, 0));

    assertThat(of(orientation, "pret").priority()).isEqualTo(65);
    assertThat(addedReasons(orientation, "pret")).containsExactly("Seconde raison.");
    assertThat(of(orientation, "accueil").priority()).isEqualTo(60);
  }

  @Test
  void thePriorityStaysBetweenNoneAndAHundred() {
    assertThat(of(advised(_ -> advice.by(FIRST).move("pret", 90, 0)), "pret").priority())
        .isEqualTo(100);
    advice.clear();
    assertThat(of(advised(_ -> advice.by(FIRST).move("pret", -90, 0)), "pret").priority()).isZero();
  }

  @Test
  void reasonsAndWarningsAreAddedInTheOrderOfTheRulesWhicheverFiredFirst() {
    var orientation =
        advised(
            visitor -> {
              advice.by(SECOND).addReason("pret", 0);
              advice.by(SECOND).warn(draft(visitor, "pret"), 1);
              advice.by(FIRST).addReason(draft(visitor, "pret"), 0);
              advice.by(FIRST).warn("pret", 1);
            });

    assertThat(addedReasons(orientation, "pret"))
        .containsExactly("Première raison.", "Seconde raison.");
    assertThat(of(orientation, "pret").toCheck())
        .containsExactly(
            "Une garantie est demandée.", "Première autre raison.", "Seconde autre raison.");
    assertThat(of(orientation, "accueil").toCheck()).isEmpty();
  }

  @Test
  void whatIsSetAsideComesLastAndSaysWhy() {
    var byName = advised(_ -> advice.by(FIRST).setAside("accueil", 0));
    advice.clear();
    var spokenOf = advised(visitor -> advice.by(FIRST).setAside(draft(visitor, "accueil"), 0));

    for (var orientation : List.of(byName, spokenOf)) {
      assertThat(offers(orientation)).containsExactly("pret", "accueil");
      assertThat(of(orientation, "accueil").isSetAside()).isTrue();
      assertThat(of(orientation, "pret").isSetAside()).isFalse();
      assertThat(addedReasons(orientation, "accueil")).containsExactly("Première raison.");
    }
  }

  @Test
  void firstStepsFollowTheRulesThenTheRankAndNameATargetOnce() {
    var orientation =
        advised(
            visitor -> {
              advice.by(SECOND).beginWithProvider("banque", 0);
              advice.by(FIRST).beginWith(draft(visitor, "pret"), 0);
              advice.by(FIRST).beginWith(draft(visitor, "accueil"), 0);
              advice.by(SECOND).beginWithOffer("pret", 0);
            });

    assertThat(orientation.firstSteps())
        .extracting(step -> id(step.offer()), step -> step.provider().id(), FirstStep::reason)
        .containsExactly(
            tuple("accueil", "cress", "Première raison."),
            tuple("pret", "banque", "Première raison."),
            tuple("", "banque", "Seconde raison."));
    assertThat(orientation.firstSteps())
        .extracting(FirstStep::guidance)
        .containsExactly("Première", "Première", "Seconde");
  }

  private static String id(@Nullable Offer offer) {
    return offer == null ? "" : offer.id();
  }

  @Test
  void aProviderNamedTwiceIsOneFirstStepForTheFirstReason() {
    var orientation =
        advised(
            _ -> {
              advice.by(FIRST).beginWithProvider("cress", 0);
              advice.by(SECOND).beginWith(knowledge.directory().provider("cress").orElseThrow(), 0);
              advice.by(SECOND).beginWithOffer("accueil", 0);
            });

    assertThat(orientation.firstSteps())
        .extracting(FirstStep::reason)
        .containsExactly("Première raison.", "Seconde raison.");
  }

  @Test
  void aLastResortIsAFirstStepWhereThereIsNoOther() {
    var alone = advised(visitor -> advice.by(SECOND).beginOtherwiseWith(draft(visitor, "pret"), 0));

    assertThat(alone.firstSteps()).extracting(step -> id(step.offer())).containsExactly("pret");
    assertThat(advice.acts(visitor().drafts())).extracting(GuidanceAct::offer).contains("pret");

    var besideAnother = advised(_ -> advice.by(FIRST).beginWithOffer("accueil", 0));

    assertThat(besideAnother.firstSteps())
        .extracting(step -> id(step.offer()))
        .containsExactly("accueil");
    assertThat(advice.acts(visitor().drafts()))
        .extracting(GuidanceAct::offer)
        .containsExactly("accueil");
  }

  @Test
  void whatWasSaidInOneSituationIsForgottenInTheNext() {
    advised(
        visitor -> {
          advice.by(FIRST).move("pret", 20, 0);
          advice.by(FIRST).beginWith(draft(visitor, "pret"), 0);
        });
    advice.clear();
    var next = advised(_ -> {});

    assertThat(offers(next)).containsExactly("accueil", "pret");
    assertThat(next.firstSteps()).isEmpty();
  }

  @Test
  void everyActIsNamedByItsRuleItsEffectAndItsOffer() {
    var visitor = visitor();
    advice.by(FIRST).beginWithProvider("cress", 0);
    advice.by(FIRST).beginWithOffer("pret", 0);
    advice.by(FIRST).move("pret", 1, 0);
    advice.by(FIRST).move("pret", -1, 0);
    advice.by(SECOND).addReason("accueil", 0);
    advice.by(SECOND).warn("accueil", 0);
    advice.by(SECOND).setAside("accueil", 0);
    advice.by(SECOND).setAside("inconnue", 0);

    assertThat(advice.acts(visitor.drafts()))
        .extracting(act -> act.rule().name(), GuidanceAct::effect, GuidanceAct::offer)
        .containsExactly(
            tuple("Première", GuidanceAct.Effect.BEGIN, ""),
            tuple("Première", GuidanceAct.Effect.BEGIN, "pret"),
            tuple("Première", GuidanceAct.Effect.FORWARD, "pret"),
            tuple("Première", GuidanceAct.Effect.BACK, "pret"),
            tuple("Seconde", GuidanceAct.Effect.REASON, "accueil"),
            tuple("Seconde", GuidanceAct.Effect.WARNING, "accueil"),
            tuple("Seconde", GuidanceAct.Effect.SET_ASIDE, "accueil"));
  }

  @Test
  void twoRulesContradictEachOtherWhenTheyWantOppositeThingsOfTheSameOffer() {
    var forward = act("Une", GuidanceAct.Effect.FORWARD, "pret");

    assertThat(forward.contradicts(act("Deux", GuidanceAct.Effect.BACK, "pret"))).isTrue();
    assertThat(act("Deux", GuidanceAct.Effect.BACK, "pret").contradicts(forward)).isTrue();
    assertThat(forward.contradicts(act("Deux", GuidanceAct.Effect.SET_ASIDE, "pret"))).isTrue();
    assertThat(
            act("Une", GuidanceAct.Effect.BEGIN, "pret")
                .contradicts(act("Deux", GuidanceAct.Effect.SET_ASIDE, "pret")))
        .isTrue();
    assertThat(forward.contradicts(act("Deux", GuidanceAct.Effect.BACK, "accueil"))).isFalse();
    assertThat(forward.contradicts(act("Une", GuidanceAct.Effect.BACK, "pret"))).isFalse();
    assertThat(forward.contradicts(act("Deux", GuidanceAct.Effect.WARNING, "pret"))).isFalse();
    assertThat(
            act("Une", GuidanceAct.Effect.BEGIN, "")
                .contradicts(act("Deux", GuidanceAct.Effect.SET_ASIDE, "")))
        .as("first steps that name a provider only")
        .isFalse();
  }

  private static GuidanceAct act(String rule, GuidanceAct.Effect effect, String offer) {
    return new GuidanceAct(rule(rule), effect, offer);
  }
}
