package fr.orientess.rules;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.questionnaire.AnswersReader;
import fr.orientess.questionnaire.AnswersResult;
import fr.orientess.questionnaire.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A structure could change its legal form and its approval, but neither its stage nor its place.
 */
class NearMissesTest {

  private static final Map<String, Object> RENNES_ASSOCIATION =
      Map.of("stade", "idee", "forme", "association", "lieu", "C35238", "agrement", false);

  private static KnowledgeFolder folder(String... rows) {
    return KnowledgeFolder.minimal()
        .withOffers(offer("a"), offer("b"), offer("c"))
        .with(
            "rules/tables/base.csv",
            "regle;offre;priorite;stade;forme;lieu;effectif_min;agrement;debut;fin\n"
                + String.join("\n", rows)
                + "\n");
  }

  private static String offer(String id) {
    return "{\"id\": \"%1$s\", \"provider\": \"banque\", \"name\": \"%1$s\", \"rubric\": \"reseau\"}"
        .formatted(id);
  }

  private static List<NearMiss> misses(KnowledgeFolder folder, Map<String, Object> answers) {
    var knowledge = folder.knowledge();
    var rules = knowledge.orienter().rules();
    var reader = new AnswersReader(knowledge.questionnaire(), knowledge.territories());
    return switch (reader.read(answers)) {
      case AnswersResult.Accepted(var accepted) -> {
        var situation = new Situation(accepted, TODAY);
        var verdicts = rules.verdicts();
        rules.judge(situation, verdicts);
        yield rules.nearMisses(situation, verdicts);
      }
      case AnswersResult.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  /** Row, question of the answer that refuses it, and the verdict without it. */
  private static List<String> missed(KnowledgeFolder folder, Map<String, Object> answers) {
    return misses(folder, answers).stream()
        .map(m -> m.row().id() + " " + m.refused().question().id() + " " + m.verdict().id())
        .toList();
  }

  private static List<String> missed(String... rows) {
    return missed(folder(rows), RENNES_ASSOCIATION);
  }

  @Test
  void anAnswerThatNobodyComesBackToIsNotProposed() {
    var folder =
        folder("un;a;;;rien;;;;;", "deux;b;;;rien|scop;;;;;", "trois;c;;;!association|!scop;;;;;")
            .replacing(
                "data/questionnaire.json",
                "{\"id\": \"scop\", \"label\": \"Scop\"}",
                "{\"id\": \"scop\", \"label\": \"Scop\"},"
                    + " {\"id\": \"rien\", \"label\": \"Rien\", \"initial\": true}");

    assertThat(misses(folder, RENNES_ASSOCIATION))
        .extracting(miss -> miss.row().id(), NearMissesTest::proposed)
        .containsExactlyInAnyOrder(
            tuple("un", List.of()), tuple("deux", List.of("scop")), tuple("trois", List.of()));
  }

  private static List<String> proposed(NearMiss miss) {
    return miss.proposal().stream()
        .flatMap(condition -> ((Condition.AnyOf) condition).options().stream())
        .map(Option::id)
        .toList();
  }

  @Test
  void anOfferRefusedByOneChangeableAnswerIsNearlyEligible() {
    assertThat(missed("un;a;;idee;scop;D35;;;;")).containsExactly("un forme eligible");
    assertThat(missed("un;a;;idee;!association;;;;;")).containsExactly("un forme eligible");
    assertThat(missed("un;a;;;;;;oui;;")).containsExactly("un agrement eligible");
  }

  @Test
  void anOfferRefusedByItsStageOrItsPlaceIsOutOfReach() {
    assertThat(missed("un;a;;creation;;;;;;")).isEmpty();
    assertThat(missed("un;a;;;;D29;;;;")).isEmpty();
  }

  @Test
  void anOfferRefusedTwiceIsOutOfReach() {
    assertThat(missed("un;a;;;scop;;;oui;;")).isEmpty();
    assertThat(missed("un;a;;creation;scop;;;;;")).isEmpty();
    assertThat(missed("un;a;;;scop;D29;;;;")).isEmpty();
  }

  @Test
  void whatIsOpenBesidesMakesItToConfirm() {
    assertThat(missed("un;a;;;scop;;10;;;")).containsExactly("un forme to-confirm");
    assertThat(missed("un;a;;?;scop;;;;;")).containsExactly("un forme to-confirm");
  }

  @Test
  void anOpenQuestionRefusesNothing() {
    assertThat(missed(folder("un;a;;;scop;;;oui;;"), Map.of("forme", "association")))
        .containsExactly("un forme to-confirm");
  }

  @Test
  void anOfferThatIsRecommendedOtherwiseIsNotMissed() {
    assertThat(missed("un;a;;;scop;;;;;", "deux;a;;;association;;;;;")).isEmpty();
    assertThat(missed("un;a;;;scop;;;;;", "deux;a;;;association;;5;;;")).isEmpty();
  }

  @Test
  void aRowThatDoesNotHoldTodayIsNoHelp() {
    assertThat(missed("un;a;;;scop;;;;2026-06-13;")).isEmpty();
    assertThat(missed("un;a;;;scop;;;;;2026-06-11")).isEmpty();
    assertThat(missed("un;a;;;scop;;;;2026-06-12;2026-06-12")).containsExactly("un forme eligible");
  }

  @Test
  void ofSeveralRowsTheOneWithLeastLeftOpenCounts() {
    assertThat(missed("un;a;90;;scop;;10;;;", "deux;a;10;;scop;;;;;"))
        .containsExactly("deux forme eligible");
    assertThat(missed("deux;a;10;;scop;;;;;", "un;a;90;;scop;;10;;;"))
        .containsExactly("deux forme eligible");
  }

  @Test
  void thenTheOneOfHigherPriorityThenTheOneOfSmallerId() {
    assertThat(missed("un;a;10;;scop;;;;;", "deux;a;20;;;;;oui;;"))
        .containsExactly("deux agrement eligible");
    assertThat(missed("un;a;20;;scop;;;;;", "deux;a;10;;;;;oui;;"))
        .containsExactly("un forme eligible");
    assertThat(missed("un;a;10;;scop;;;;;", "deux;a;10;;;;;oui;;"))
        .containsExactly("deux agrement eligible");
    assertThat(missed("deux;a;10;;;;;oui;;", "un;a;10;;scop;;;;;"))
        .containsExactly("deux agrement eligible");
  }

  @Test
  void eligibleOffersComeFirstThenByPriorityThenById() {
    assertThat(missed("un;a;90;;scop;;10;;;", "deux;b;10;;scop;;;;;", "trois;c;20;;scop;;;;;"))
        .containsExactly("trois forme eligible", "deux forme eligible", "un forme to-confirm");
    assertThat(missed("un;c;;;scop;;;;;", "deux;b;;;scop;;;;;", "trois;a;;;scop;;;;;"))
        .containsExactly("trois forme eligible", "deux forme eligible", "un forme eligible");
    assertThat(
            missed(
                "un;c;50;;scop;;;;;",
                "deux;b;60;;scop;;;;;",
                "trois;c;50;;scop;;10;;;",
                "quatre;a;40;;scop;;;;;"))
        .containsExactly("deux forme eligible", "un forme eligible", "quatre forme eligible");
  }

  @Test
  void aNumberOrAPlaceThatCanBeChangedIsAMissToo() {
    var questions = "data/questionnaire.json";
    var staff =
        folder("un;a;;;;;10;;;", "deux;b;;creation;;;10;;;")
            .replacing(questions, "\"unit\"", "\"changeable\": true, \"unit\"");
    var place =
        folder("un;a;;;;D29;;;;", "deux;b;;creation;;D29;;;;", "trois;c;;;scop;D29;;;;")
            .replacing(questions, "\"place\"", "\"place\", \"changeable\": true");
    Map<String, Object> small = Map.of("stade", "idee", "effectif", 9);

    assertThat(missed(staff, small)).containsExactly("un effectif eligible");
    assertThat(missed(place, RENNES_ASSOCIATION)).containsExactly("un lieu eligible");
  }

  @Test
  void missesAreFoundHoweverManyRowsComeBefore() {
    var many =
        IntStream.range(0, 150)
            .mapToObj(i -> "r%d;a;;creation;;;;;;".formatted(i))
            .collect(Collectors.joining("\n"));
    assertThat(missed(many, "un;b;;;scop;R53;;;;", "deux;c;;;scop;R53;;;;2026-12-31"))
        .containsExactly("un forme eligible", "deux forme eligible");
  }
}
