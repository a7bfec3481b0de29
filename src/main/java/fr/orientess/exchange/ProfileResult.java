package fr.orientess.exchange;

import fr.orientess.rules.Situation;

/** What became of a profile that came from outside. */
public sealed interface ProfileResult {

  /** It can be oriented. */
  record Accepted(Situation situation) implements ProfileResult {}

  /** It cannot. */
  record Refused(Problem problem) implements ProfileResult {}
}
