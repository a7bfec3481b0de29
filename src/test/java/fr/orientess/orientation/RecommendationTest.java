package fr.orientess.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.Situation;
import org.junit.jupiter.api.Test;

class RecommendationTest {

  /** What nobody states no answer settles either. */
  @Test
  void anAnswerDecidesWhatIsOpenButForWhatNobodyStates() {
    var knowledge =
        KnowledgeFolder.minimal()
            .with(
                "rules/tables/base.csv",
                "regle;offre;stade;effectif_min;agrement\nun;pret;idee;2;?\n")
            .knowledge();
    var nobody = new Situation(Answers.none(knowledge.questionnaire()), KnowledgeFolder.TODAY);

    var recommendation = knowledge.orienter().orient(nobody).recommendations().getFirst();

    assertThat(recommendation.toConfirm())
        .extracting(Question::id)
        .containsExactly("stade", "effectif", "agrement");
    assertThat(recommendation.toBeAnswered())
        .extracting(Condition::question)
        .extracting(Question::id)
        .containsExactly("stade", "effectif");
  }
}
