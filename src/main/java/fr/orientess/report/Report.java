package fr.orientess.report;

import java.time.Instant;

/**
 * One visitor's word that something is wrong with an offer. It says nothing about the visitor.
 *
 * @param offer id of the offer
 * @param name what the offer was called on the page
 * @param text in the visitor's words, perhaps empty; never longer than {@link #LONGEST_TEXT}
 * @param knowledge version of the knowledge base that was shown
 */
public record Report(
    String offer, String name, Fault fault, String text, String knowledge, Instant at) {

  /** More characters than that are refused. */
  public static final int LONGEST_TEXT = 1_000;

  /**
   * @throws IllegalArgumentException when the text is too long, or missing where only words can
   *     tell
   */
  public Report {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("The text has " + text.length() + " characters");
    }
    if (fault == Fault.OTHER && text.isBlank()) {
      throw new IllegalArgumentException("Only words can tell what is wrong");
    }
  }
}
