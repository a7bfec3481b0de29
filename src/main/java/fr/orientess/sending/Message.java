package fr.orientess.sending;

/**
 * What the e-mail with a sheet says. Nothing in it was typed by whoever sends it.
 *
 * @param text the plain part
 * @param html the same as HTML
 * @param fileName of the sheet attached, in ASCII
 */
public record Message(String subject, String text, String html, String fileName) {}
