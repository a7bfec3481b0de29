package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.FirstStep;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Situation;
import java.util.List;

/** The guidance rules of the row sets as a programmer would write them down in Java. */
final class PlainGuidance {

  private final Question stage;
  private final Question needs;
  private final String firstStage;
  private final String firstNeed;
  private final List<String> later;
  private final List<String> first;
  private final FirstStep begin;

  PlainGuidance(KnowledgeBase knowledge) {
    stage = knowledge.questionnaire().inRole(Role.STAGE).orElseThrow();
    needs = knowledge.questionnaire().inRole(Role.NEEDS).orElseThrow();
    firstStage = stage.options().getFirst().id();
    firstNeed = needs.options().getFirst().id();
    later = knowledge.guidance().get(0).texts();
    first = knowledge.guidance().get(1).texts();
    var offer = knowledge.directory().offer("o0").orElseThrow();
    begin =
        new FirstStep(
            offer,
            knowledge.directory().providerOf(offer),
            later.get(0),
            knowledge.guidance().get(0).name());
  }

  void speak(Situation situation, List<PlainRecommendation> found) {
    boolean isFirstStage = isFirstStage(situation);
    boolean namesFirstNeed =
        ((Answer.Choices) situation.to(needs))
            .options().stream().anyMatch(option -> option.id().equals(firstNeed));
    for (var recommendation : found) {
      if (isFirstStage && recommendation.meets(firstNeed)) {
        recommendation.move(-20, later.get(1));
      }
      if (namesFirstNeed && recommendation.meets(firstNeed)) {
        recommendation.move(10, first.get(0));
      }
      if (namesFirstNeed && recommendation.row.row.offer().id().equals("o1")) {
        recommendation.warn(first.get(1));
      }
    }
  }

  private boolean isFirstStage(Situation situation) {
    return ((Answer.Choice) situation.to(stage)).option().id().equals(firstStage);
  }

  List<FirstStep> firstSteps(Situation situation) {
    return isFirstStage(situation) ? List.of(begin) : List.of();
  }
}
