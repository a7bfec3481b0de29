package fr.orientess.questionnaire;

import java.util.Set;

/**
 * The unit of a number, which a questionnaire names in the plural, as French writes it behind one.
 */
public final class FrenchUnit {

  /** Words that end like a plural in the singular too. */
  private static final Set<String> INVARIABLE =
      Set.of("mois", "fois", "temps", "pays", "corps", "bras", "cours", "tiers");

  /** From there on French counts in the plural. */
  private static final int PLURAL = 2;

  private FrenchUnit() {}

  /**
   * The unit as it is written behind a number.
   *
   * @param unit in the plural
   */
  public static String behind(double value, String unit) {
    return Math.abs(value) < PLURAL ? singular(unit) : unit;
  }

  /** Its first word without the s that makes it a plural. */
  private static String singular(String unit) {
    int end = unit.indexOf(' ') < 0 ? unit.length() : unit.indexOf(' ');
    var word = unit.substring(0, end);
    return word.endsWith("s") && !INVARIABLE.contains(word)
        ? word.substring(0, end - 1) + unit.substring(end)
        : unit;
  }
}
