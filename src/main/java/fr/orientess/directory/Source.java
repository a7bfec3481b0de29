package fr.orientess.directory;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param url public address, or a description of a document that has none
 * @param date {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; null when the page is not dated
 */
public record Source(String url, @Nullable String date) {}
