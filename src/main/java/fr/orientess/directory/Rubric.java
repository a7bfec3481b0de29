package fr.orientess.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five rubrics under which offers are shown. */
public enum Rubric {
  ACCOMPAGNEMENT,
  FINANCEMENT,
  INFORMATION,
  MARCHES_PUBLICS,
  RESEAU;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in {@code offers.json}. */
  public String id() {
    return id;
  }

  /** The rubric of that name, or empty. */
  public static Optional<Rubric> of(String id) {
    return Arrays.stream(values()).filter(rubric -> rubric.id().equals(id)).findFirst();
  }
}
