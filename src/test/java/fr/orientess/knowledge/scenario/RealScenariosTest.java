package fr.orientess.knowledge.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeLoader;
import fr.orientess.orientation.Orientation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Situation;
import fr.orientess.territory.Area;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of the project itself, against its own data and rules. */
class RealScenariosTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static KnowledgeBase knowledge;

  @BeforeAll
  static void load() {
    var loaded = KnowledgeLoader.load(KnowledgeFiles.read(Path.of("")), TODAY);
    knowledge = loaded.knowledge().orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> everyScenarioComesOutAsExpected() {
    var runner = new ScenarioRunner(knowledge);
    return knowledge.scenarios().stream()
        .map(
            scenario ->
                dynamicTest(
                    scenario.name(),
                    () ->
                        assertThat(runner.run(scenario, TODAY).failures())
                            .as(scenario.source().toString())
                            .isEmpty()));
  }

  @Test
  void everyScenarioExpectsSomething() {
    assertThat(knowledge.scenarios())
        .hasSizeGreaterThanOrEqualTo(45)
        .noneMatch(
            scenario ->
                scenario
                    .expected()
                    .equals(new Scenario.Expected(List.of(), List.of(), List.of(), List.of())));
  }

  @Test
  void namesAreUnique() {
    assertThat(knowledge.scenarios()).extracting(Scenario::name).doesNotHaveDuplicates();
  }

  @Test
  void thereAreScenariosInEveryRegion() {
    var regions =
        knowledge.territories().all().stream()
            .filter(territory -> territory.kind() == TerritoryKind.REGION)
            .filter(region -> region.code().matches("R\\d{2}|R978"))
            .toList();

    // Collectivities overseas have three digits: Saint-Martin has an offer of its own.
    assertThat(regions).hasSize(19).allMatch(RealScenariosTest::isCovered);
  }

  private static boolean isCovered(Territory region) {
    var area = new Area(List.of(region), List.of());
    return answers(Role.TERRITORY)
        .map(answer -> ((Answer.Place) answer).territory())
        .anyMatch(place -> knowledge.territories().relation(place, area) == Relation.INSIDE);
  }

  @Test
  void thereAreScenariosForEveryStageLegalFormAndNeed() {
    for (var role : List.of(Role.STAGE, Role.LEGAL_FORM, Role.NEEDS)) {
      var question = knowledge.questionnaire().inRole(role).orElseThrow();

      assertThat(answers(role).flatMap(RealScenariosTest::options).distinct())
          .as(question.label())
          .containsExactlyInAnyOrderElementsOf(question.options());
    }
  }

  @Test
  void whoeverIsRecommendedAnythingIsToldWhereToBegin() {
    var none = Answers.none(knowledge.questionnaire());
    var stage = knowledge.questionnaire().inRole(Role.STAGE).orElseThrow();
    var form = knowledge.questionnaire().inRole(Role.LEGAL_FORM).orElseThrow();
    var needs = knowledge.questionnaire().inRole(Role.NEEDS).orElseThrow();
    for (var atStage : stage.options()) {
      for (var inForm : form.options()) {
        for (var need : needs.options()) {
          var answers =
              none.with(stage, new Answer.Choice(atStage))
                  .with(form, new Answer.Choice(inForm))
                  .with(needs, new Answer.Choices(List.of(need)));
          var orientation = knowledge.orienter().orient(new Situation(answers, TODAY));
          if (!orientation.recommendations().isEmpty()) {
            assertThat(orientation.firstSteps())
                .as("%s, %s, %s", atStage.id(), inForm.id(), need.id())
                .hasSizeBetween(1, Orientation.MOST_FIRST_STEPS);
          }
        }
      }
    }
  }

  private static Stream<Option> options(Answer answer) {
    return switch (answer) {
      case Answer.Choice(var option) -> Stream.of(option);
      case Answer.Choices(var options) -> options.stream();
      default -> Stream.of();
    };
  }

  @Test
  void everyQuestionIsAnsweredInSomeScenarioAndOpenInAnother() {
    for (var question : knowledge.questionnaire().questions()) {
      assertThat(knowledge.scenarios())
          .extracting(scenario -> scenario.answers().to(question) != null)
          .as(question.label())
          .contains(true, false);
    }
  }

  private static Stream<Answer> answers(Role role) {
    var question = knowledge.questionnaire().inRole(role).orElseThrow();
    return knowledge.scenarios().stream()
        .flatMap(scenario -> Stream.ofNullable(scenario.answers().to(question)));
  }
}
