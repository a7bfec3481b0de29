package fr.orientess.rules;

import java.util.BitSet;

/**
 * What a possible answer to one question makes of the alternatives of an offer, numbered from 0.
 * Answers with the same outcome need not be told apart.
 *
 * @param satisfied alternatives whose condition on the question it makes true
 * @param refused alternatives whose condition on the question it makes false
 */
public record Outcome(BitSet satisfied, BitSet refused) {}
