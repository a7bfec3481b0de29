package fr.orientess.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions in the order they are asked. */
public final class Questionnaire {

  private final List<Question> questions;
  private final Map<String, Question> byId = new HashMap<>();

  /**
   * @param questions numbered by their {@link Question#position() position}, ids unique, no role
   *     twice
   */
  public Questionnaire(List<Question> questions) {
    this.questions = List.copyOf(questions);
    for (var question : questions) {
      byId.put(question.id(), question);
    }
  }

  /** All questions, in order. */
  public List<Question> questions() {
    return questions;
  }

  /** The question of that id, or empty. */
  public Optional<Question> question(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The question that plays that role, or empty. */
  public Optional<Question> inRole(Role role) {
    return questions.stream().filter(question -> question.role() == role).findFirst();
  }
}
