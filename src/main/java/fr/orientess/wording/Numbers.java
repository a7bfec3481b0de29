package fr.orientess.wording;

import java.text.NumberFormat;
import java.util.List;
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
    return unit == null ? number : number + " " + unit(value, unit, texts);
  }

  /**
   * A unit as it is written behind a number.
   *
   * @param unit in the plural
   */
  public static String unit(double value, String unit, Texts texts) {
    return Math.abs(value) < 2 ? singular(unit, texts) : unit;
  }

  /** The singular of a French unit: its first word without the s that makes it a plural. */
  private static String singular(String unit, Texts texts) {
    int end = unit.indexOf(' ') < 0 ? unit.length() : unit.indexOf(' ');
    var word = unit.substring(0, end);
    var invariable = List.of(texts.get("facts.unit.invariable").split(" "));
    return word.endsWith("s") && !invariable.contains(word)
        ? word.substring(0, end - 1) + unit.substring(end)
        : unit;
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
