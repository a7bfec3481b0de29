package fr.orientess.wording;

import fr.orientess.questionnaire.FrenchUnit;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Numbers and sums as people write them. */
public final class Numbers {

  private static final String MEANS_EUROS = "€";

  private Numbers() {}

  /** A number with its thousands apart and no more decimals than it has. */
  public static String plain(double value, Texts texts) {
    return NumberFormat.getNumberInstance(texts.locale()).format(value);
  }

  /**
   * A number with its unit.
   *
   * @param unit in the plural, or null
   */
  public static String quantity(double value, @Nullable String unit, Texts texts) {
    var number = plain(value, texts);
    return unit == null ? number : number + " " + FrenchUnit.behind(value, unit);
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
