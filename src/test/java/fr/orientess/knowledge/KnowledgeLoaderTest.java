package fr.orientess.knowledge;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnowledgeLoaderTest {

  @Test
  void aSoundFolderHasNoFindings() {
    assertThat(minimal().findings()).isEmpty();
  }

  @Test
  void questionsKeepTheirOrderRolesAndBounds() {
    var questionnaire = minimal().knowledge().questionnaire();

    assertThat(questionnaire.questions())
        .extracting(Question::id)
        .containsExactly("stade", "forme", "lieu", "besoins", "effectif", "agrement");
    assertThat(questionnaire.inRole(Role.NEEDS)).map(Question::id).contains("besoins");
    var workforce = questionnaire.question("effectif").orElseThrow();
    assertThat(workforce.min()).isZero();
    assertThat(workforce.max()).isEqualTo(500);
    assertThat(workforce.followUp()).isTrue();
    assertThat(workforce.label()).isEqualTo("effectif");
    assertThat(questionnaire.question("forme").orElseThrow().maxChoices()).isEqualTo(1);
    assertThat(questionnaire.question("besoins").orElseThrow().maxChoices()).isEqualTo(2);
  }

  @Test
  void aRowKnowsItsOfferConditionsAndTexts() {
    var row = row(minimal(), "pret-france");

    assertThat(row.offer().name()).isEqualTo("Prêt solidaire");
    assertThat(row.priority()).isEqualTo(50);
    assertThat(row.reason()).isNull();
    assertThat(row.toCheck()).isEqualTo("Une garantie est demandée.");
    assertThat(row.until()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(row.source()).hasToString("rules/tables/base.csv, ligne 3");
    assertThat(row.conditions())
        .extracting(condition -> condition.question().id())
        .containsExactly("forme", "besoins", "effectif", "agrement");
    assertThat(row.conditions().get(0))
        .isInstanceOfSatisfying(
            Condition.NoneOf.class,
            none -> assertThat(none.options()).extracting(Option::id).containsExactly("scop"));
    assertThat(row.conditions().get(2))
        .isInstanceOfSatisfying(
            Condition.Between.class,
            between -> {
              assertThat(between.min()).isEqualTo(1);
              assertThat(between.max()).isEqualTo(50);
            });
    assertThat(row.conditions().get(3))
        .isInstanceOfSatisfying(Condition.Is.class, is -> assertThat(is.value()).isFalse());
  }

  @Test
  void rowsThatMeanTheSameAreaShareIt() {
    var folder =
        minimal()
            .withTable(
                "b.csv",
                """
                regle;offre;lieu
                a;pret;R53|!D29
                b;pret;!d29 | r53
                """);

    var knowledge = folder.knowledge();
    var within = within(knowledge, "a");
    assertThat(within.area()).isSameAs(within(knowledge, "b").area());
    assertThat(within.whenOpen()).isEqualTo(Relation.PARTLY);
    assertThat(within.area().excluded()).extracting(Territory::code).containsExactly("D29");
  }

  private static Condition.Within within(KnowledgeBase knowledge, String row) {
    return (Condition.Within) row(knowledge, row).conditions().getFirst();
  }

  private static EligibilityRow row(KnowledgeFolder folder, String id) {
    return row(folder.knowledge(), id);
  }

  private static EligibilityRow row(KnowledgeBase knowledge, String id) {
    return knowledge.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theVersionDependsOnPathsAndBytesOnly() {
    var version = minimal().load().version();

    assertThat(version).matches("[0-9a-f]{64}").isEqualTo(minimal().load().version());
    assertThat(minimal().with("rules/LISEZMOI.md", "x").load().version()).isNotEqualTo(version);
  }
}
