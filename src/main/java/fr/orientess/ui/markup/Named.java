package fr.orientess.ui.markup;

import org.jspecify.annotations.Nullable;

/**
 * A name, and the page about what bears it.
 *
 * @param href null where there is no such page
 */
public record Named(String text, @Nullable String href) {}
