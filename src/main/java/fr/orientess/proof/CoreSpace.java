package fr.orientess.proof;

import fr.orientess.proof.count.Saturated;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The combinations that every publication is proved on: each stage × legal form × class of places ×
 * single need, and none, with the other questions open. A role that no question plays, or a place
 * without territories, stays open too.
 */
public final class CoreSpace {

  private final Questionnaire questionnaire;
  private final List<Value> stages;
  private final List<Value> forms;
  private final List<Value> needs;
  private final List<PlaceClass> places;

  /**
   * One value of one question of the core space.
   *
   * @param question null when no question plays the role
   * @param option null for "none of these", and when there is no question
   * @param answer null when the question stays open
   */
  public record Value(
      @Nullable Question question, @Nullable Option option, @Nullable Answer answer) {}

  /**
   * Communes that no row tells apart.
   *
   * @param communes at least one; empty when there is no question about the territory
   */
  public record PlaceClass(List<Territory> communes) {
    /** Copies the list, so that a class never changes. */
    public PlaceClass {
      communes = List.copyOf(communes);
    }

    /** One commune that stands for all, or null when there is none. */
    public @Nullable Territory representative() {
      return communes.isEmpty() ? null : communes.getFirst();
    }
  }

  /** The core space of a questionnaire whose communes fall into those classes. */
  public CoreSpace(Questionnaire questionnaire, List<List<Territory>> placeClasses) {
    this.questionnaire = questionnaire;
    this.stages = values(Role.STAGE);
    this.forms = values(Role.LEGAL_FORM);
    this.needs = values(Role.NEEDS);
    var hasPlace = questionnaire.inRole(Role.TERRITORY).isPresent() && !placeClasses.isEmpty();
    this.places =
        hasPlace
            ? placeClasses.stream().map(PlaceClass::new).toList()
            : List.of(new PlaceClass(List.of()));
  }

  private List<Value> values(Role role) {
    var question = questionnaire.inRole(role).orElse(null);
    if (question == null) {
      return List.of(new Value(null, null, null));
    }
    var values = new ArrayList<Value>();
    for (var option : question.options()) {
      var answer =
          question.type() == QuestionType.CHOICES
              ? new Answer.Choices(List.of(option))
              : new Answer.Choice(option);
      values.add(new Value(question, option, answer));
    }
    if (role == Role.NEEDS) {
      var none = question.type() == QuestionType.CHOICES ? new Answer.Choices(List.of()) : null;
      values.add(new Value(question, null, none));
    }
    return List.copyOf(values);
  }

  /** The stages. */
  public List<Value> stages() {
    return stages;
  }

  /** The legal forms. */
  public List<Value> forms() {
    return forms;
  }

  /** The single needs, then none. */
  public List<Value> needs() {
    return needs;
  }

  /** The classes of places. */
  public List<PlaceClass> places() {
    return places;
  }

  /** How many combinations there are. */
  public long size() {
    return sizeOf(places.size());
  }

  /** How many combinations there are in so many classes of places. */
  long sizeOf(int classes) {
    return LongStream.of(stages.size(), forms.size(), needs.size(), classes)
        .reduce(1, Saturated::product);
  }

  /** The answers of one combination. */
  public Answers answers(Value stage, Value form, PlaceClass place, Value need) {
    var answers = Answers.none(questionnaire);
    answers = with(answers, stage);
    answers = with(answers, form);
    answers = with(answers, need);
    var territory = place.representative();
    return territory == null
        ? answers
        : answers.with(
            questionnaire.inRole(Role.TERRITORY).orElseThrow(), new Answer.Place(territory));
  }

  private static Answers with(Answers answers, Value value) {
    return value.question() == null || value.answer() == null
        ? answers
        : answers.with(value.question(), value.answer());
  }
}
