package fr.orientess.ui.markup;

/**
 * Something known about an offer or a provider.
 *
 * @param name what it is, for programs; chooses the icon
 */
public record Fact(String name, String label, String value) {}
