package fr.orientess.ui.results;

import fr.orientess.directory.Directory;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.NearMiss;
import fr.orientess.rules.Verdict;
import fr.orientess.ui.directory.DirectoryPages;
import fr.orientess.ui.results.Opening.Opened;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts near misses together by the change that opens them. Where several answers would open an
 * offer, it goes with the answer that opens most offers, so that few changes say it all.
 */
public final class Openings {

  private final Interview interview;
  private final Directory directory;
  private final Texts texts;
  private final AnswerWords words;

  /**
   * A change to one answer.
   *
   * @param answer what the answer would be, or null where it cannot be given for the visitor
   */
  private record Change(Question question, String words, @Nullable Answer answer) {}

  /** Changes to that interview. */
  public Openings(Interview interview, Directory directory, Texts texts) {
    this.interview = interview;
    this.directory = directory;
    this.texts = texts;
    this.words = new AnswerWords(texts);
  }

  /** The changes, those that open most first. */
  public List<Opening> of(List<NearMiss> nearMisses) {
    var byChange = new LinkedHashMap<Change, List<NearMiss>>();
    for (var miss : nearMisses) {
      for (var change : changes(miss.refused())) {
        byChange.computeIfAbsent(change, first -> new ArrayList<>()).add(miss);
      }
    }
    var openings = new ArrayList<Opening>();
    while (!byChange.isEmpty()) {
      var best = mostOpening(byChange);
      var opened = best.getValue();
      openings.add(opening(best.getKey(), List.copyOf(opened)));
      byChange.remove(best.getKey());
      byChange.values().forEach(others -> others.removeAll(opened));
      byChange.values().removeIf(List::isEmpty);
    }
    return openings;
  }

  private static Map.Entry<Change, List<NearMiss>> mostOpening(
      Map<Change, List<NearMiss>> byChange) {
    Map.Entry<Change, List<NearMiss>> best = null;
    for (var entry : byChange.entrySet()) {
      if (best == null || entry.getValue().size() > best.getValue().size()) {
        best = entry;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("No change");
    }
    return Map.entry(best.getKey(), List.copyOf(best.getValue()));
  }

  private List<Change> changes(Condition refused) {
    var question = refused.question();
    return switch (refused) {
      case Condition.AnyOf(_, var options) -> toAny(question, options.stream());
      case Condition.NoneOf(_, var excluded) -> without(question, excluded);
      case Condition.Is(_, var value) -> List.of(change(refused, new Answer.YesNo(value)));
      case Condition.Between between -> List.of(change(refused, nearest(between)));
      case Condition.Within(_, var area, _) ->
          List.of(
              change(
                  refused,
                  area.listed().isEmpty() ? null : new Answer.Place(area.listed().getFirst())));
      case Condition.Unstated _ -> List.of();
    };
  }

  /** Nobody is told to become again what they no longer are. */
  private List<Change> toAny(Question question, Stream<Option> options) {
    return options
        .filter(Predicate.not(Option::isInitial))
        .map(option -> to(question, option))
        .toList();
  }

  private Change change(Condition refused, @Nullable Answer answer) {
    return new Change(refused.question(), words.asked(refused), answer);
  }

  private Change to(Question question, Option option) {
    if (!(answer(question) instanceof Answer.Choices(var chosen))) {
      return new Change(question, option.label(), new Answer.Choice(option));
    }
    var more = new ArrayList<>(chosen);
    more.add(option);
    boolean fits = question.maxChoices() == 0 || more.size() <= question.maxChoices();
    return new Change(
        question,
        texts.get("results.change.with", option.label()),
        fits ? new Answer.Choices(more) : null);
  }

  private List<Change> without(Question question, List<Option> excluded) {
    if (answer(question) instanceof Answer.Choices(var chosen)) {
      var left = chosen.stream().filter(Predicate.not(excluded::contains)).toList();
      var removed = new Answer.Choices(chosen.stream().filter(excluded::contains).toList());
      return List.of(
          new Change(
              question,
              texts.get("results.change.without", words.of(question, removed)),
              new Answer.Choices(left)));
    }
    return toAny(question, question.options().stream().filter(Predicate.not(excluded::contains)));
  }

  private Answer nearest(Condition.Between between) {
    double given =
        answer(between.question()) instanceof Answer.Quantity(var value) ? value : between.min();
    return new Answer.Quantity(given < between.min() ? between.min() : between.max());
  }

  private @Nullable Answer answer(Question question) {
    return interview.answers().to(question);
  }

  private Opening opening(Change change, List<NearMiss> misses) {
    var question = change.question();
    return new Opening(
        question.label(),
        change.words(),
        Optional.ofNullable(answer(question)).map(given -> words.of(question, given)).orElse(""),
        Optional.ofNullable(change.answer())
            .map(answer -> interview.answer(question, answer))
            .orElse(null),
        misses.stream().map(this::opened).toList());
  }

  private Opened opened(NearMiss miss) {
    var offer = miss.row().offer();
    return new Opened(
        DirectoryPages.of(offer),
        DirectoryPages.of(directory.providerOf(offer)),
        miss.verdict() == Verdict.ELIGIBLE);
  }
}
