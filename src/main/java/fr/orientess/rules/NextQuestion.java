package fr.orientess.rules;

import fr.orientess.questionnaire.Question;

/**
 * An open question whose answer can still change the result.
 *
 * @param offers how many offers' verdicts it can still change, at least 1
 */
public record NextQuestion(Question question, int offers) {}
