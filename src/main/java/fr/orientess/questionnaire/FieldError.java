package fr.orientess.questionnaire;

/**
 * An answer that cannot be accepted.
 *
 * @param field id of the question, or what was written instead of one
 * @param message French; what is wrong, quoting the faulty value, and the nearest valid one
 */
public record FieldError(String field, String message) {}
