package fr.orientess.directory;

import org.jspecify.annotations.Nullable;

/**
 * What an offer brings, in euros.
 *
 * @param text the amount in French words, where figures do not say it all
 */
public record Amount(@Nullable Double min, @Nullable Double max, @Nullable String text) {}
