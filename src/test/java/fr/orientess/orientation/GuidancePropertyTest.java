package fr.orientess.orientation;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever the tables and whatever the guidance: advice never changes what the tables decide. */
class GuidancePropertyTest {

  private static final List<String> WHEN =
      List.of(
          "la réponse à stade est idee ou creation",
          "la réponse à besoins ne comprend pas reseau",
          "la réponse à effectif vaut au moins 10",
          "la question forme est sans réponse",
          "le territoire est dans R53",
          "le territoire est hors de D35",
          "l'offre pret est recommandée",
          "l'offre accueil n'est pas recommandée",
          "aucune offre n'est éligible",
          "aucune offre éligible ne répond au besoin conseil");

  private static final List<String> SPEAKING_OF_AN_OFFER =
      List.of(
          "une offre recommandée se termine dans moins de 400 jours",
          "une offre recommandée répond au besoin financement");

  private static final List<String> THEN =
      List.of(
          "premier pas : l'offre pret parce que « Pas. »",
          "premier pas : la structure cress parce que « Structure. »",
          "avancer l'offre pret de 40 points parce que « Avant. »",
          "reculer l'offre accueil de 40 points parce que « Arrière. »",
          "avancer les offres qui répondent au besoin conseil de 15 points parce que « Besoin. »",
          "ajouter à l'offre accueil la raison « Raison. »",
          "avertir sur l'offre pret que « Attention. »",
          "écarter l'offre accueil parce que « Écart. »");

  private static final List<String> THEN_ABOUT_IT =
      List.of(
          "avancer cette offre de 30 points parce que « Elle avance. »",
          "avertir sur cette offre que « Prudence. »",
          "écarter cette offre parce que « Elle attendra. »");

  private static final List<List<String>> CELLS =
      List.of(
          List.of("", "idee", "idee|creation", "!developpement", "?"),
          List.of("", "association", "!scop", "?"),
          List.of("", "R53", "D35|R11", "!C35047", "FR"),
          List.of("", "conseil", "financement|reseau", "!conseil"),
          List.of("", "5"),
          List.of("", "oui", "non"),
          List.of("", "2027-06-30"));

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void guidanceChangesNothingThatTheTablesDecide(@ForAll Random random) {
    var folder = KnowledgeFolder.minimal().with("rules/tables/base.csv", table(random));
    var without = folder.knowledge();
    var with = folder.with("rules/guidance/hasard.dslr", guidance(random)).knowledge();

    for (int i = 0; i < 10; i++) {
      var plain = without.orienter().orient(situation(without, new Random(i)));
      var advised = with.orienter().orient(situation(with, new Random(i)));

      assertThat(decided(advised)).containsExactlyInAnyOrderElementsOf(decided(plain));
      assertThat(misses(advised)).isEqualTo(misses(plain));
      assertThat(questions(advised)).isEqualTo(questions(plain));
      assertThat(advised.recommendations()).isSortedAccordingTo(GuidancePropertyTest::compare);
    }
  }

  /** Set aside last, near before far, eligible first, then by priority and id. */
  private static int compare(Recommendation a, Recommendation b) {
    return Comparator.comparing(Recommendation::isSetAside)
        .thenComparing(Recommendation::level)
        .thenComparing(Recommendation::verdict, Comparator.reverseOrder())
        .thenComparing(Recommendation::priority, Comparator.reverseOrder())
        .thenComparing(r -> r.offer().id())
        .compare(a, b);
  }

  private static List<String> decided(Orientation orientation) {
    return orientation.recommendations().stream()
        .map(
            r ->
                String.join(
                    " ", r.row().id(), r.verdict().id(), r.level().id(), "" + r.toConfirm()))
        .toList();
  }

  private static List<String> misses(Orientation orientation) {
    return orientation.nearMisses().stream()
        .map(miss -> miss.row().id() + " " + miss.refused().question() + " " + miss.verdict())
        .toList();
  }

  private static List<String> questions(Orientation orientation) {
    return orientation.nextQuestions().stream()
        .map(next -> next.question() + " " + next.offers())
        .toList();
  }

  private static String table(Random random) {
    var table = new StringBuilder("regle;offre;priorite;stade;forme;lieu;besoins;");
    table.append("effectif_min;agrement;fin\n");
    for (int row = 0; row < 1 + random.nextInt(6); row++) {
      table.append("r").append(row).append(random.nextBoolean() ? ";pret;" : ";accueil;");
      table.append(10 * random.nextInt(11));
      CELLS.forEach(cells -> table.append(';').append(oneOf(cells, random)));
      table.append('\n');
    }
    return table.toString();
  }

  private static String guidance(Random random) {
    var rules = new StringBuilder();
    for (int rule = 0; rule < 1 + random.nextInt(5); rule++) {
      boolean speaksOfOne = random.nextBoolean();
      rules.append("rule \"Règle ").append(rule).append("\"\nwhen\n");
      rules.append(oneOf(WHEN, random)).append('\n');
      rules.append(speaksOfOne ? oneOf(SPEAKING_OF_AN_OFFER, random) + "\n" : "");
      rules.append("then\n").append(oneOf(THEN, random)).append('\n');
      rules.append(oneOf(speaksOfOne ? THEN_ABOUT_IT : THEN, random)).append("\nend\n");
    }
    return rules.toString();
  }

  private static Situation situation(KnowledgeBase knowledge, Random random) {
    var answers = Answers.none(knowledge.questionnaire());
    for (var question : knowledge.questionnaire().questions()) {
      if (random.nextInt(3) > 0) {
        answers = answers.with(question, answer(question, knowledge, random));
      }
    }
    return new Situation(answers, TODAY);
  }

  private static Answer answer(Question question, KnowledgeBase knowledge, Random random) {
    return switch (question.type()) {
      case CHOICE -> new Answer.Choice(oneOf(question.options(), random));
      case CHOICES ->
          new Answer.Choices(
              Stream.of(oneOf(question.options(), random)).limit(random.nextInt(2)).toList());
      case NUMBER -> new Answer.Quantity(random.nextInt(12));
      case BOOLEAN -> new Answer.YesNo(random.nextBoolean());
      case PLACE -> new Answer.Place(oneOf(knowledge.territories().all(), random));
    };
  }

  private static <T> T oneOf(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
