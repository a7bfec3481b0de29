package fr.orientess.rules;

/**
 * An offer refused by exactly one answer that the structure could change.
 *
 * @param row the row that would fit
 * @param refused its only false condition
 * @param verdict what the offer would be if that condition held
 */
public record NearMiss(EligibilityRow row, Condition refused, Verdict verdict) {}
