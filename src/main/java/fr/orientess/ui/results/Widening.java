package fr.orientess.ui.results;

/**
 * A change to the answers after which more offers fit.
 *
 * @param words the change
 * @param offers how many offers fit then, at least to be confirmed
 */
record Widening(String words, String href, int offers) {}
