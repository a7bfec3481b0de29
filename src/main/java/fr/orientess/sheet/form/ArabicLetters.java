package fr.orientess.sheet.form;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins Arabic letters: each takes the form for its place in the word. Browsers do that by
 * themselves, a PDF says which form. The forms are those that Unicode names, so the table is the
 * JDK's.
 */
final class ArabicLetters {

  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  private static final int FIRST_FORM = 0xFB50;
  private static final int LAST_FORM = 0xFEFC;
  private static final char TATWEEL = '\u0640';
  private static final char LAM = '\u0644';

  /** Of each letter, and of lam with the alef after it. */
  private static final Map<String, Map<Form, Character>> FORMS = forms();

  private ArabicLetters() {}

  private static Map<String, Map<Form, Character>> forms() {
    var forms = new HashMap<String, Map<Form, Character>>();
    for (char c = FIRST_FORM; c <= LAST_FORM; c++) {
      var name = Character.getName(c);
      var letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      if (name == null || !(name.startsWith("ARABIC LETTER") || isLamAlef(letters))) {
        continue;
      }
      for (var form : Form.values()) {
        if (name.endsWith(form + " FORM")) {
          forms.computeIfAbsent(letters, key -> new EnumMap<>(Form.class)).putIfAbsent(form, c);
        }
      }
    }
    return forms;
  }

  /** The alefs, alone or with hamza or madda. */
  private static boolean isLamAlef(String letters) {
    return letters.length() == 2
        && letters.charAt(0) == LAM
        && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
  }

  /** The text with the forms of its letters, in the same order; other letters stay as they are. */
  static String joined(String text) {
    var joined = new StringBuilder(text.length());
    boolean isJoined = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isMark(c)) {
        joined.append(c);
        continue;
      }
      var letters = Character.toString(c);
      if (i + 1 < text.length() && isLamAlef(text.substring(i, i + 2))) {
        letters = text.substring(i, i + 2);
        i++;
      }
      boolean joinsNext = joinsNext(letters) && takesPrevious(following(text, i + 1));
      joined.append(form(letters, isJoined && takesPrevious(letters), joinsNext));
      isJoined = joinsNext;
    }
    return joined.toString();
  }

  /** The letters themselves instead of their forms, for a font that lacks those. */
  static String parted(String text) {
    var parted = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      var letter = Character.toString(c);
      parted.append(
          c >= FIRST_FORM && c <= LAST_FORM
              ? Normalizer.normalize(letter, Normalizer.Form.NFKC)
              : letter);
    }
    return parted.toString();
  }

  private static String form(String letters, boolean joinsPrevious, boolean joinsNext) {
    var form =
        joinsPrevious
            ? (joinsNext ? Form.MEDIAL : Form.FINAL)
            : (joinsNext ? Form.INITIAL : Form.ISOLATED);
    var found = FORMS.getOrDefault(letters, Map.of()).get(form);
    return found == null ? letters : found.toString();
  }

  private static @Nullable String following(String text, int from) {
    int i = from;
    while (i < text.length() && isMark(text.charAt(i))) {
      i++;
    }
    return i < text.length() ? Character.toString(text.charAt(i)) : null;
  }

  private static boolean joinsNext(String letters) {
    return isTatweel(letters) || FORMS.getOrDefault(letters, Map.of()).containsKey(Form.INITIAL);
  }

  private static boolean takesPrevious(@Nullable String letters) {
    return letters != null
        && (isTatweel(letters) || FORMS.getOrDefault(letters, Map.of()).containsKey(Form.FINAL));
  }

  /** The line that lengthens a word. */
  private static boolean isTatweel(String letters) {
    return letters.charAt(0) == TATWEEL;
  }

  /** Vowels stand above or below the line and part nothing. */
  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
