package fr.orientess.territory;

/** How the communes of one territory lie to an {@link Area}. */
public enum Relation {
  /** All of them lie inside. */
  INSIDE,
  /** None lies inside. */
  OUTSIDE,
  /** Some do and some do not. */
  PARTLY
}
