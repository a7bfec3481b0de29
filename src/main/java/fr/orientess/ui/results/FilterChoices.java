package fr.orientess.ui.results;

import java.util.List;

/** The values of one kind of filter that can be chosen. */
record FilterChoices(Filters.Kind kind, String title, List<FilterChoice> choices) {

  /**
   * A value.
   *
   * @param offers how many offers have it
   */
  record FilterChoice(String value, String label, int offers) {}
}
