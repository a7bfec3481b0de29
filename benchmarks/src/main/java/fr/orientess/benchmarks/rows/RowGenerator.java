package fr.orientess.benchmarks.rows;

import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes rows that look like those of the project: as many conditions a question, as many options a
 * condition, as many national, regional and local offers. Row number n is the same in every set of
 * one growth.
 */
final class RowGenerator {

  private static final long SEED = 20_260_612;
  private static final int NATIONAL = 24;
  private static final int REGIONAL = 35;

  private final Questionnaire questionnaire;
  private final Map<TerritoryKind, List<Territory>> territories;

  RowGenerator(Questionnaire questionnaire, Territories territories) {
    this.questionnaire = questionnaire;
    this.territories = territories.all().stream().collect(Collectors.groupingBy(Territory::kind));
  }

  /** The cells of a row by their headings; empty cells are left out. */
  Map<String, String> row(int number, boolean isLocal) {
    var random = new Random(SEED * 31 + number);
    random.nextInt();
    var cells = new LinkedHashMap<String, String>();
    for (var question : questionnaire.questions()) {
      switch (question.type()) {
        case PLACE -> put(cells, question.id(), place(random, isLocal && number >= RowSet.BASE));
        case CHOICE, CHOICES -> put(cells, question.id(), options(question, random));
        case NUMBER -> bounds(question, random, cells);
        case BOOLEAN -> put(cells, question.id(), chance(random, 2) ? "oui" : "");
      }
    }
    return cells;
  }

  private static void put(Map<String, String> cells, String heading, String value) {
    if (!value.isEmpty()) {
      cells.put(heading, value);
    }
  }

  private static boolean chance(Random random, int percent) {
    return random.nextInt(100) < percent;
  }

  private String place(Random random, boolean mustBeLocal) {
    int kind = mustBeLocal ? 100 : random.nextInt(100);
    if (kind < NATIONAL) {
      return chance(random, 2) ? "!" + some(TerritoryKind.REGION, random) : "";
    }
    if (kind < NATIONAL + REGIONAL) {
      return some(TerritoryKind.REGION, random);
    }
    int listed = chance(random, 90) ? 1 : 2 + random.nextInt(4);
    var narrow = new ArrayList<String>();
    for (int i = 0; i < listed; i++) {
      narrow.add(some(localKind(random), random));
    }
    return narrow.stream().distinct().collect(Collectors.joining("|"));
  }

  private static TerritoryKind localKind(Random random) {
    int kind = random.nextInt(100);
    if (kind < 40) {
      return TerritoryKind.DEPARTEMENT;
    }
    return kind < 95 ? TerritoryKind.EPCI : TerritoryKind.COMMUNE;
  }

  private String some(TerritoryKind kind, Random random) {
    var candidates = territories.getOrDefault(kind, List.of());
    return candidates.get(random.nextInt(candidates.size())).code();
  }

  private static String options(Question question, Random random) {
    int used = question.role() == Role.NEEDS ? 100 : question.role() == null ? 9 : 75;
    if (!chance(random, used)) {
      return "";
    }
    if (question.role() == Role.LEGAL_FORM && chance(random, 16)) {
      return "?";
    }
    int most = Math.max(1, question.options().size() / 3);
    int count = 1 + Math.min(random.nextInt(most), random.nextInt(most));
    boolean isExclusion = question.role() != Role.NEEDS && chance(random, 7);
    var shuffled = new ArrayList<>(question.options());
    Collections.shuffle(shuffled, random);
    return shuffled.stream()
        .limit(count)
        .map(Option::id)
        .map(id -> isExclusion ? "!" + id : id)
        .collect(Collectors.joining("|"));
  }

  private static void bounds(Question question, Random random, Map<String, String> cells) {
    if (chance(random, 7)) {
      int least = (int) question.min() + 1 + random.nextInt(10);
      if (chance(random, 80)) {
        cells.put(question.id() + "_min", String.valueOf(least));
      }
      if (chance(random, 25) || !cells.containsKey(question.id() + "_min")) {
        cells.put(question.id() + "_max", String.valueOf(least + 40 + random.nextInt(100)));
      }
    }
  }
}
