package fr.orientess.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of answer a question takes. */
public enum QuestionType {
  /** One of the options. */
  CHOICE,
  /** Some of the options, or none of them. */
  CHOICES,
  /** A number between the bounds of the question. */
  NUMBER,
  /** Yes or no. */
  BOOLEAN,
  /** A territory. */
  PLACE;

  /** The name in {@code questionnaire.json}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of that name, or empty. */
  public static Optional<QuestionType> of(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }
}
