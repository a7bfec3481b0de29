package fr.orientess.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part that a question plays in an orientation, whatever its wording and options. */
public enum Role {
  /** How far the structure has come. */
  STAGE,
  /** Which legal form it has. */
  LEGAL_FORM,
  /** Where it is. */
  TERRITORY,
  /** What it needs. */
  NEEDS;

  /** The name in {@code questionnaire.json}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True when a question of that type can play this role. */
  public boolean suits(QuestionType type) {
    return switch (this) {
      case STAGE, LEGAL_FORM -> type == QuestionType.CHOICE;
      case TERRITORY -> type == QuestionType.PLACE;
      case NEEDS -> type == QuestionType.CHOICES || type == QuestionType.CHOICE;
    };
  }

  /** The role of that name, or empty. */
  public static Optional<Role> of(String id) {
    return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
  }
}
