package fr.orientess.wording;

import java.util.regex.Pattern;

/**
 * French as printers set it. Analysts type in a spreadsheet, whose keyboard has neither the
 * apostrophe nor the spaces that keep a sign on the line of its word.
 */
public final class Typography {

  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d«])");
  private static final Pattern SPACE_BEFORE_SIGN =
      Pattern.compile("[ \\u00A0](?=[;:!?]+(?:[\\s)»]|$))");
  private static final Pattern SPACE_AFTER_OPENING_QUOTE = Pattern.compile("(?<=«)[ \\u202F]");
  private static final Pattern SPACE_BEFORE_CLOSING_QUOTE = Pattern.compile("[ \\u202F](?=»)");

  private static final String NARROW = "\u202F";
  private static final String WIDE = "\u00A0";

  private Typography() {}

  /** The text with these signs; one that has them already is returned as it is. */
  public static String of(String text) {
    var set = text.indexOf('\'') < 0 ? text : APOSTROPHE.matcher(text).replaceAll("’");
    set = SPACE_BEFORE_SIGN.matcher(set).replaceAll(NARROW);
    set = SPACE_AFTER_OPENING_QUOTE.matcher(set).replaceAll(WIDE);
    return SPACE_BEFORE_CLOSING_QUOTE.matcher(set).replaceAll(WIDE);
  }
}
