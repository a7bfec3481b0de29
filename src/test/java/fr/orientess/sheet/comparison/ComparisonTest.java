package fr.orientess.sheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.rules.Situation;
import fr.orientess.sheet.Personas;
import fr.orientess.wording.Texts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  private static final Texts FRENCH = new Texts(Locale.FRENCH);

  @TempDir static Path folder;
  private static KnowledgeBase knowledge;

  @BeforeAll
  static void load() {
    SampleKnowledge.folder().writeTo(folder);
    knowledge = fr.orientess.knowledge.UsableKnowledge.in(folder, KnowledgeFolder.TODAY);
  }

  @Test
  void whatOpensSaysWhyAndWhatWasMissing() {
    var opened = compare("forme=scop&besoins=financement", "forme=association&besoins=financement");

    var loan = only(opened.offers(Effect.OPENED));
    assertThat(loan.id()).isEqualTo("pret");
    assertThat(loan.first().certainty()).isEqualTo("Pas ouverte");
    assertThat(loan.first().missing())
        .extracting(Standing.Asked::id, Standing.Asked::answer)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("forme", "Association"));
    assertThat(loan.second().reasons()).containsExactly("Un prêt sans garantie.");
    assertThat(loan.second().toConfirm())
        .extracting(Standing.Asked::id)
        .containsExactly("agrement");
  }

  @Test
  void whatClosesIsWhatOpensTheOtherWayRound() {
    var there = compare("forme=scop&besoins=financement", "forme=association&besoins=financement");
    var back = compare("forme=association&besoins=financement", "forme=scop&besoins=financement");

    assertThat(back.offers(Effect.CLOSED)).extracting(ComparedOffer::id).containsExactly("pret");
    assertThat(only(back.offers(Effect.CLOSED)).first())
        .isEqualTo(only(there.offers(Effect.OPENED)).second());
  }

  @Test
  void anAnswerMaySettleAnOfferOrUnsettleIt() {
    var open = "forme=association&besoins=financement";

    assertThat(compare(open, open + "&agrement=non").offers(Effect.SETTLED))
        .extracting(ComparedOffer::id)
        .containsExactly("pret");
    assertThat(compare(open + "&agrement=non", open).offers(Effect.UNSETTLED))
        .extracting(ComparedOffer::id)
        .containsExactly("pret");
  }

  @Test
  void differencesAreToldInWordsAndNameTheSides() {
    var comparison = compare("forme=association&effectif=0", "forme=scop&effectif=0");

    assertThat(comparison.differences())
        .containsExactly(new Comparison.Difference("forme", "forme", "Association", "Scop"));
    assertThat(comparison.first().name()).isEqualTo("Association");
    assertThat(comparison.second().name()).isEqualTo("Scop");
    assertThat(comparison.shared()).extracting("answer").containsExactly("0 salarié");
  }

  @Test
  void severalDifferencesLeaveTheSidesWithoutAName() {
    var comparison = compare("forme=association&effectif=0", "forme=scop&effectif=?");

    assertThat(comparison.differences()).extracting("first").contains("Association", "0 salarié");
    assertThat(comparison.differences()).extracting("second").contains("Scop", "Je ne sais pas");
    assertThat(comparison.first().name()).isEqualTo("Première situation");
  }

  @Test
  void notKnowingIsLikeNotHavingAnswered() {
    var comparison = compare("forme=?", "");

    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.lead()).startsWith("Les deux situations sont les mêmes");
  }

  /** On the real rules: every offer of either orientation stands there once, as it is there. */
  @Test
  void nothingIsLostAndNothingIsMadeUp() {
    for (var change : List.of("forme=scic", "salaries=0", "agrements=esus", "forme=?")) {
      var first = Personas.interview(Personas.association());
      var second = first.updatedBy(Personas.interview(change.replace("?", "%3F")));
      var comparison =
          new ComparisonWriter(Personas.KNOWLEDGE, FRENCH).write(first, second, Personas.DAY, null);

      assertThat(comparison.offers()).extracting(ComparedOffer::id).doesNotHaveDuplicates();
      assertThat(ids(comparison, true)).containsExactlyInAnyOrderElementsOf(offers(first));
      assertThat(ids(comparison, false)).containsExactlyElementsOf(offers(second));
      assertThat(comparison.offers())
          .flatExtracting(offer -> List.of(offer.first(), offer.second()))
          .allSatisfy(
              standing -> assertThat(standing.missing().isEmpty()).isEqualTo(standing.isOpen()));
    }
  }

  private static List<String> ids(Comparison comparison, boolean first) {
    return comparison.offers().stream()
        .filter(offer -> (first ? offer.first() : offer.second()).isOpen())
        .map(ComparedOffer::id)
        .toList();
  }

  private static List<String> offers(Interview interview) {
    var situation = new Situation(interview.answers(), Personas.DAY);
    return Personas.KNOWLEDGE.orienter().orient(situation).recommendations().stream()
        .map((Recommendation each) -> each.offer().id())
        .toList();
  }

  private static ComparedOffer only(List<ComparedOffer> offers) {
    assertThat(offers).hasSize(1);
    return offers.getFirst();
  }

  private static Comparison compare(String first, String second) {
    return new ComparisonWriter(knowledge, FRENCH)
        .write(interview(first), interview(second), KnowledgeFolder.TODAY, null);
  }

  private static Interview interview(String answers) {
    var parameters = new LinkedHashMap<String, List<String>>();
    Stream.of(answers.split("&", -1))
        .filter(answer -> !answer.isEmpty())
        .map(answer -> answer.split("=", 2))
        .forEach(parts -> parameters.put(parts[0], List.of(parts[1])));
    return new InterviewLink(knowledge.questionnaire(), knowledge.territories())
        .follow(parameters)
        .interview();
  }
}
