package fr.orientess.workbook;

import java.util.regex.Pattern;

/** Texts as the XML of a workbook can hold them. */
public final class WorkbookText {

  /** The first year whose days a cell can hold as dates. */
  public static final int FIRST_YEAR = 1901;

  /** The longest text that a cell can hold, in characters. */
  public static final int LONGEST = 32_767;

  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private WorkbookText() {}

  /** The text with everything escaped that XML cannot hold, as spreadsheets read it. */
  public static String escaped(String text) {
    var safe = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
    if (safe.chars().noneMatch(WorkbookText::isUnfit)) {
      return safe;
    }
    var escaped = new StringBuilder();
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      if (isUnfit(c) && !isPaired(safe, i)) {
        escaped.append("_x%04X_".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isUnfit(int c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c == '\uFFFE'
        || c == '\uFFFF'
        || Character.isSurrogate((char) c);
  }

  private static boolean isPaired(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1))
        || Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
