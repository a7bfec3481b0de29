package fr.orientess.ui.results;

/** By what the recommendations are put together. */
enum Grouping {
  NEED,
  RUBRIC
}
