package fr.orientess.file;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A number as it is written in France or by a program: {@code 1 234,5} or {@code 1234.5}. */
public final class WrittenNumber {

  private static final String SPACE = "[ \u00A0\u202F\u2007]";
  private static final Pattern FORM =
      Pattern.compile("[+-]?(\\d+|\\d{1,3}(" + SPACE + "\\d{3})+)([.,]\\d+)?");
  private static final Pattern SPACES = Pattern.compile(SPACE);
  private static final int LONGEST = 40;

  private WrittenNumber() {}

  /** A number as a program writes it, whole numbers without decimals. */
  public static String of(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** The number in a cell, or empty when there is something else in it. */
  public static OptionalDouble in(Cell cell) {
    return switch (cell) {
      case Cell.Numeric(var value) -> OptionalDouble.of(value);
      case Cell.Text(var text) when text.length() <= LONGEST && FORM.matcher(text).matches() ->
          OptionalDouble.of(
              Double.parseDouble(SPACES.matcher(text).replaceAll("").replace(',', '.')));
      default -> OptionalDouble.empty();
    };
  }
}
