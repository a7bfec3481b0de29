package fr.orientess.rules;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Rubric;
import fr.orientess.finding.Location;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.territory.Area;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A country of a few communes, a questionnaire with every type of question, and random rows and
 * answers on them: small enough to try out everything there is.
 */
public final class SmallWorld {

  public static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

  public static final Question FORM =
      question(0, "forme", QuestionType.CHOICE, Role.LEGAL_FORM, 1, "a", "b", "c");
  public static final Question NEEDS =
      question(1, "besoins", QuestionType.CHOICES, Role.NEEDS, 2, "x", "y", "z");
  public static final Question STAFF = number(2, "salaries", 0, 3);
  public static final Question JOINT = question(3, "collectif", QuestionType.BOOLEAN, null, 0);
  public static final Question PLACE = question(4, "ou", QuestionType.PLACE, Role.TERRITORY, 0);
  public static final Questionnaire QUESTIONNAIRE =
      new Questionnaire(List.of(FORM, NEEDS, STAFF, JOINT, PLACE));

  /** Two regions, three départements, an EPCI across the border, and an arrondissement. */
  public static final Territories TERRITORIES =
      territories(
          "FR country",
          "R1 region FR",
          "R2 region FR",
          "D11 departement R1",
          "D12 departement R1",
          "D21 departement R2",
          "E9 epci FR",
          "C111 commune D11",
          "C112 commune D11 E9",
          "C121 commune D12",
          "C211 commune D21 E9",
          "C212 commune D21",
          "C1119 arrondissement C111");

  private final Random random;

  /** The same rows and answers for the same random numbers. */
  public SmallWorld(Random random) {
    this.random = random;
  }

  private static Question question(
      int position,
      String id,
      QuestionType type,
      @Nullable Role role,
      int most,
      String... options) {
    var all =
        IntStream.range(0, options.length)
            .mapToObj(i -> new Option(i, options[i], options[i], null, null))
            .toList();
    return new Question(
        position,
        id,
        type,
        role,
        id,
        null,
        null,
        null,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        most,
        false,
        type != QuestionType.BOOLEAN,
        all);
  }

  private static Question number(int position, String id, double min, double max) {
    return new Question(
        position,
        id,
        QuestionType.NUMBER,
        null,
        id,
        null,
        null,
        null,
        min,
        max,
        0,
        false,
        true,
        List.of());
  }

  private static Territories territories(String... lines) {
    var all = new ArrayList<Territory>();
    for (var line : lines) {
      var parts = List.of(line.split(" "));
      all.add(
          new Territory(
              all.size(),
              parts.get(0),
              parts.get(0),
              TerritoryKind.of(parts.get(1)).orElseThrow(),
              parts.subList(2, parts.size()),
              List.of()));
    }
    return new Territories(all);
  }

  /** The territory of that code. */
  public static Territory territory(String code) {
    return TERRITORIES.territory(code).orElseThrow();
  }

  /** An offer of that position. */
  public static Offer offer(int position) {
    var id = "offre-" + position;
    return new Offer(
        position,
        id,
        "structure",
        null,
        id,
        Rubric.RESEAU,
        List.of(),
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  /** Some rows of some offers. */
  public List<EligibilityRow> rows(int most, int offers) {
    int count = 1 + random.nextInt(most);
    return IntStream.range(0, count).mapToObj(i -> row(i, random.nextInt(offers))).toList();
  }

  private EligibilityRow row(int number, int offer) {
    var conditions = new ArrayList<Condition>();
    for (var question : QUESTIONNAIRE.questions()) {
      if (random.nextInt(5) < 2) {
        conditions.add(
            random.nextInt(8) == 0 ? new Condition.Unstated(question) : condition(question));
      }
    }
    var from = random.nextInt(8) == 0 ? TODAY.plusDays(random.nextInt(3) - 1) : null;
    var until = random.nextInt(8) == 0 ? TODAY.plusDays(random.nextInt(3) - 1) : null;
    return row("ligne-" + number, offer, 50 + 10 * random.nextInt(2), conditions, from, until);
  }

  /** A row of the offer at that position. */
  public static EligibilityRow row(String id, int offer, Condition... conditions) {
    return row(id, offer, 50, List.of(conditions), null, null);
  }

  private static EligibilityRow row(
      String id,
      int offer,
      int priority,
      List<Condition> conditions,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return new EligibilityRow(
        id, offer(offer), priority, conditions, from, until, null, null, Location.of("t.csv"));
  }

  private Condition condition(Question question) {
    return switch (question.type()) {
      case CHOICE, CHOICES -> {
        var some = new ArrayList<>(question.options());
        some.removeIf(option -> random.nextBoolean());
        var options = some.isEmpty() ? List.of(question.options().getFirst()) : some;
        yield random.nextInt(3) == 0
            ? new Condition.NoneOf(question, options)
            : new Condition.AnyOf(question, options);
      }
      case NUMBER -> {
        double min = random.nextInt(4);
        double max = min + random.nextInt(4 - (int) min);
        yield switch (random.nextInt(3)) {
          case 0 -> new Condition.Between(question, min, Double.POSITIVE_INFINITY);
          case 1 -> new Condition.Between(question, Double.NEGATIVE_INFINITY, max);
          default -> new Condition.Between(question, min, max);
        };
      }
      case BOOLEAN -> new Condition.Is(question, random.nextBoolean());
      case PLACE -> within(some(2), random.nextInt(3) == 0 ? some(1) : List.of());
    };
  }

  private List<Territory> some(int most) {
    int count = random.nextInt(most + 1);
    return IntStream.range(0, count)
        .mapToObj(i -> TERRITORIES.all().get(random.nextInt(TERRITORIES.all().size())))
        .toList();
  }

  /** A condition on the place. */
  public static Condition within(List<Territory> listed, List<Territory> excluded) {
    var area = new Area(listed, excluded);
    return new Condition.Within(PLACE, area, TERRITORIES.relation(null, area));
  }

  /** Answers to some of the questions. */
  public Answers answers() {
    var answers = Answers.none(QUESTIONNAIRE);
    for (var question : QUESTIONNAIRE.questions()) {
      if (random.nextBoolean()) {
        var possible = possibleAnswers(question);
        answers = answers.with(question, possible.get(random.nextInt(possible.size())));
      }
    }
    return answers;
  }

  /** Every answer to a question; numbers at the bounds that rows use and between them. */
  public static List<Answer> possibleAnswers(Question question) {
    return switch (question.type()) {
      case CHOICE -> question.options().stream().<Answer>map(Answer.Choice::new).toList();
      case CHOICES -> sets(question.options(), question.maxChoices());
      case NUMBER ->
          IntStream.rangeClosed(0, 6).<Answer>mapToObj(i -> new Answer.Quantity(i / 2.0)).toList();
      case BOOLEAN -> List.of(new Answer.YesNo(false), new Answer.YesNo(true));
      case PLACE -> TERRITORIES.all().stream().<Answer>map(Answer.Place::new).toList();
    };
  }

  private static List<Answer> sets(List<Option> options, int most) {
    return IntStream.range(0, 1 << options.size())
        .filter(set -> Integer.bitCount(set) <= most)
        .<Answer>mapToObj(
            set ->
                new Answer.Choices(
                    options.stream().filter(o -> (set >> o.position() & 1) != 0).toList()))
        .toList();
  }
}
