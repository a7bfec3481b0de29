package fr.orientess.ui.directory;

import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.territory.Area;
import fr.orientess.territory.Territory;
import fr.orientess.ui.directory.Audience.Criterion;
import fr.orientess.ui.directory.Audience.Way;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words for whom the rows of an offer are. */
final class AudienceWords {

  private final Questionnaire questionnaire;
  private final LocalDate today;
  private final Texts texts;
  private final AnswerWords words;

  AudienceWords(Questionnaire questionnaire, LocalDate today, Texts texts) {
    this.questionnaire = questionnaire;
    this.today = today;
    this.texts = texts;
    this.words = new AnswerWords(texts);
  }

  /** For whom these rows are: what they have in common once, then what sets them apart. */
  Audience of(List<EligibilityRow> rows) {
    var criteria = rows.stream().map(this::criteria).toList();
    var checks = rows.stream().map(row -> Stream.ofNullable(row.toCheck()).toList()).toList();
    var shared = common(criteria);
    var toCheck = common(checks);
    var ways = new ArrayList<Way>();
    for (int row = 0; row < rows.size(); row++) {
      ways.add(
          new Way(
              rows.get(row).reason(),
              without(criteria.get(row), shared),
              without(checks.get(row), toCheck)));
    }
    return new Audience(shared, ways, toCheck);
  }

  private static <T> List<T> common(List<List<T>> lists) {
    if (lists.isEmpty()) {
      return List.of();
    }
    var common = new LinkedHashSet<>(lists.getFirst());
    lists.forEach(common::retainAll);
    return List.copyOf(common);
  }

  private static <T> List<T> without(List<T> list, List<T> shared) {
    return list.stream().filter(Predicate.not(shared::contains)).toList();
  }

  private List<Criterion> criteria(EligibilityRow row) {
    var ofQuestions =
        questionnaire.questions().stream()
            .flatMap(question -> criterion(question, row.conditionOn(question)).stream());
    return Stream.concat(ofQuestions, dates(row).stream()).toList();
  }

  /** What is asked; what everybody thinks of is named even where nothing is asked. */
  private Optional<Criterion> criterion(Question question, @Nullable Condition condition) {
    if (condition != null) {
      return Optional.of(new Criterion(label(question), values(condition)));
    }
    return role(question)
        .map(role -> new Criterion(label(question), List.of(texts.get("directory.any." + role))));
  }

  private String label(Question question) {
    return role(question).map(role -> texts.get("directory.for." + role)).orElse(question.label());
  }

  private static Optional<String> role(Question question) {
    return Optional.ofNullable(question.role()).map(role -> role.id());
  }

  private List<String> values(Condition condition) {
    return switch (condition) {
      case Condition.AnyOf(_, var options) -> labels(options);
      case Condition.NoneOf(var question, var excluded) -> others(question, excluded);
      case Condition.Within(_, var area, _) -> places(area);
      case Condition.Unstated _ -> List.of(texts.get("directory.unstated"));
      case Condition.Between _, Condition.Is _ -> List.of(words.asked(condition));
    };
  }

  /** The options that are left, or those that are excluded, whichever are fewer. */
  private List<String> others(Question question, List<Option> excluded) {
    var left = question.options().stream().filter(Predicate.not(excluded::contains)).toList();
    return left.size() <= excluded.size()
        ? labels(left)
        : List.of(texts.get("directory.except", String.join(", ", labels(excluded))));
  }

  private static List<String> labels(List<Option> options) {
    return options.stream().map(Option::label).toList();
  }

  private List<String> places(Area area) {
    var places = new ArrayList<>(names(area.listed()));
    if (!area.excluded().isEmpty()) {
      var key = places.isEmpty() ? "directory.except" : "directory.except.also";
      places.add(texts.get(key, String.join(", ", names(area.excluded()))));
    }
    return places;
  }

  private static List<String> names(List<Territory> territories) {
    return territories.stream().map(Territory::name).toList();
  }

  private Optional<Criterion> dates(EligibilityRow row) {
    return Optional.ofNullable(datesInWords(row.from(), row.until()))
        .map(dates -> new Criterion(texts.get("directory.for.dates"), List.of(dates)));
  }

  private @Nullable String datesInWords(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (until != null && until.isBefore(today)) {
      return texts.get("directory.dates.ended", words(until));
    }
    if (from != null && from.isAfter(today)) {
      return until == null
          ? texts.get("directory.dates.from", words(from))
          : texts.get("directory.dates.between", words(from), words(until));
    }
    return until == null ? null : texts.get("results.deadline.on", words(until));
  }

  private String words(LocalDate day) {
    return FactDate.of(day).words(texts);
  }
}
