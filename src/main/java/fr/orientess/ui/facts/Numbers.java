package fr.orientess.ui.facts;

import java.text.NumberFormat;

/** Numbers and sums as people write them. */
public final class Numbers {

  private static final String MEANS_EUROS = "€";

  private Numbers() {}

  /** A number with its thousands apart and no more decimals than it has. */
  public static String plain(double value, Texts texts) {
    return NumberFormat.getNumberInstance(texts.locale()).format(value);
  }

  /** A sum in euros. */
  public static String euros(double value, Texts texts) {
    return texts.get("facts.euros", plain(value, texts));
  }

  /** True when a text states a sum itself. */
  static boolean statesSum(String text) {
    return text.contains(MEANS_EUROS) || text.contains("euro");
  }
}
