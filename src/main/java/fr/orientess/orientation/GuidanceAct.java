package fr.orientess.orientation;

import fr.orientess.rules.guidance.GuidanceRule;

/**
 * Something that a guidance rule does in one situation.
 *
 * @param offer id of the offer it is done to, empty for a first step that names a provider only
 */
public record GuidanceAct(GuidanceRule rule, Effect effect, String offer) {

  /** What can be done to an offer. */
  public enum Effect {
    /** It is named as a first step. */
    BEGIN,
    /** It comes earlier within its level. */
    FORWARD,
    /** It comes later within its level. */
    BACK,
    /** It gets another reason. */
    REASON,
    /** It gets something else to check. */
    WARNING,
    /** It comes last of all. */
    SET_ASIDE;

    private boolean contradicts(Effect other) {
      return switch (this) {
        case BACK -> other == FORWARD;
        case SET_ASIDE -> other == FORWARD || other == BEGIN;
        case BEGIN, FORWARD, REASON, WARNING -> false;
      };
    }
  }

  /** True when two different rules want opposite things of the same offer. */
  public boolean contradicts(GuidanceAct other) {
    return !offer.isEmpty()
        && offer.equals(other.offer)
        && !rule.equals(other.rule)
        && (effect.contradicts(other.effect) || other.effect.contradicts(effect));
  }
}
