package fr.orientess.proof.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.rules.guidance.GuidanceRule;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidanceProofTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);
  private static final long MANY = 1_000_000;

  @TempDir Path folder;

  private KnowledgeBase knowledge(String guidance) {
    var sample = SampleKnowledge.folder().with("rules/guidance/pas.dslr", guidance);
    return UsableKnowledge.in(sample.writeTo(folder), DAY);
  }

  private static String rule(String name, String conditions, String action) {
    return "rule \"%s\"\nwhen\n%s\nthen\n%s, parce que « Parce que. »\nend\n"
        .formatted(name, conditions, action);
  }

  private static final String NEVER =
      rule(
          "Jamais",
          "la réponse à stade est idee\nla réponse à stade est creation",
          "premier pas : l'offre guide");

  @Test
  void aRuleThatNeedsTwoFollowUpsAndAPlaceIsNotIdle() {
    var both =
        rule(
            "Deux à la fois",
            "la réponse à effectif vaut au moins 10\n"
                + "la réponse à agrement est oui\n"
                + "le territoire est dans D35",
            "premier pas : l'offre guide");

    var proof = GuidanceProof.of(knowledge(both + NEVER), DAY, MANY);

    assertThat(proof.idle()).extracting(GuidanceRule::name).containsExactly("Jamais");
    assertThat(proof.isBounded()).isFalse();
  }

  @Test
  void whatCannotBeTriedOutAsAWholeIsNotCalledIdle() {
    var proof = GuidanceProof.of(knowledge(NEVER), DAY, 5);

    assertThat(proof.situations()).isEqualTo(5);
    assertThat(proof.isBounded()).isTrue();
    assertThat(proof.idle()).isEmpty();
  }

  @Test
  void theExampleOfAContradictionIsTheFirstSituationWhateverThreadFindsIt() {
    var torn =
        rule("Avance", "la réponse à stade est creation", "avancer l'offre guide de 5 points")
            + rule(
                "Recule", "la réponse à stade est creation", "reculer l'offre guide de 5 points");
    var knowledge = knowledge(torn);

    var found = GuidanceProof.of(knowledge, DAY, MANY).contradictions().getFirst();

    var space = GuidanceSpace.of(knowledge);
    long first = found.number();
    assertThat(space.answers(first)).isEqualTo(found.example().answers());
    assertThat(first).isLessThan(found.count());
    for (long number = 0; number < first; number++) {
      assertThat(space.answers(number).asMap().values().toString()).doesNotContain("creation");
    }
  }
}
