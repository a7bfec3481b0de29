package fr.orientess.workbook;

import java.util.List;

/** What a column proposes in a drop-down list. */
public sealed interface Choices {

  /** Nothing. */
  Choices NONE = new None();

  /** See {@link #NONE}. */
  record None() implements Choices {}

  /**
   * Some values.
   *
   * @param title what they are values of, in French
   * @param only true when a cell may hold nothing else; false when it may also hold several of them
   *     between bars, exclusions or {@code ?}
   */
  record Listed(String title, List<Choice> choices, boolean only) implements Choices {
    /** Copies the list. */
    public Listed {
      choices = List.copyOf(choices);
    }
  }

  /** The ids in the first column of another sheet. */
  record IdsOf(String sheet) implements Choices {}

  /**
   * One value.
   *
   * @param label what it means, in French; may be empty
   */
  record Choice(String value, String label) {}
}
