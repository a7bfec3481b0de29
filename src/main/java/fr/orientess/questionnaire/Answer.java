package fr.orientess.questionnaire;

import fr.orientess.territory.Territory;
import java.util.List;

/** What was answered to a question. "Je ne sais pas" is no answer. */
public sealed interface Answer {

  /** One option of a {@code choice}. */
  record Choice(Option option) implements Answer {}

  /** Options of a {@code choices}, in the order chosen; empty means "none of these". */
  record Choices(List<Option> options) implements Answer {
    /** Copies the options, so that an answer never changes. */
    public Choices {
      options = List.copyOf(options);
    }
  }

  /** A finite number within the bounds of its question. */
  record Quantity(double value) implements Answer {}

  /** Yes or no. */
  record YesNo(boolean value) implements Answer {}

  /** A territory; anything wider than a commune leaves the question open. */
  record Place(Territory territory) implements Answer {}
}
