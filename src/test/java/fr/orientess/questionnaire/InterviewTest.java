package fr.orientess.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import org.junit.jupiter.api.Test;

class InterviewTest {

  private final Questionnaire questionnaire = KnowledgeFolder.minimal().knowledge().questionnaire();
  private final Question stage = questionnaire.question("stade").orElseThrow();
  private final Question form = questionnaire.question("forme").orElseThrow();
  private final Answer idea = new Answer.Choice(stage.options().getFirst());
  private final Answer association = new Answer.Choice(form.options().getFirst());

  @Test
  void whatWasSaidLaterHoldsAndTheRestStays() {
    var earlier = Interview.start(questionnaire).answer(stage, idea).answer(form, association);
    var later = Interview.start(questionnaire).doNotKnow(stage);

    var updated = earlier.updatedBy(later);

    assertThat(updated.unsure()).containsExactly(stage);
    assertThat(updated.answers().to(stage)).isNull();
    assertThat(updated.answers().to(form)).isEqualTo(association);
    assertThat(later.updatedBy(earlier).answers().to(stage)).isEqualTo(idea);
  }

  @Test
  void nothingSaidLaterChangesNothing() {
    var earlier = Interview.start(questionnaire).answer(stage, idea).doNotKnow(form);

    assertThat(earlier.updatedBy(Interview.start(questionnaire))).isEqualTo(earlier);
  }
}
