package fr.orientess.catalogue;

/** What entries can be sorted out by, besides words and places. */
public enum Facet {
  /** One of the five rubrics. */
  RUBRIC,
  /** An option of the question about needs. */
  NEED,
  /** The kind of the provider, a free word. */
  KIND
}
