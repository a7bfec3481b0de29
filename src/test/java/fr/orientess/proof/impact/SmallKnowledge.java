package fr.orientess.proof.impact;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Provider;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orienter;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.SmallWorld;
import java.util.List;

/** A knowledge base of rows in a {@link SmallWorld}, about two offers of one provider. */
final class SmallKnowledge {

  private static final Provider PROVIDER =
      new Provider(
          "structure",
          "structure",
          null,
          null,
          null,
          List.of(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of());

  private static final Directory DIRECTORY =
      new Directory(List.of(PROVIDER), List.of(SmallWorld.offer(0), SmallWorld.offer(1)));

  private SmallKnowledge() {}

  static KnowledgeBase of(List<EligibilityRow> rows) {
    var rules = new RuleBase(SmallWorld.QUESTIONNAIRE, SmallWorld.TERRITORIES, rows, 2);
    return new KnowledgeBase(
        "version",
        SmallWorld.QUESTIONNAIRE,
        DIRECTORY,
        SmallWorld.TERRITORIES,
        rows,
        List.of(),
        List.of(),
        new Orienter(rules, DIRECTORY, List.of()));
  }
}
