package fr.orientess.ui.interview;

import fr.orientess.questionnaire.Option;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds options by words of their label, help or heading; accents and case do not matter. */
final class OptionSearch {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private OptionSearch() {}

  /** The options in which every typed word begins some word; all when nothing was typed. */
  static List<Option> find(String typed, List<Option> options) {
    var wanted = OTHER.split(plain(typed).strip());
    return options.stream()
        .filter(
            option -> {
              var text = " " + OTHER.matcher(plain(text(option))).replaceAll(" ");
              return Arrays.stream(wanted).allMatch(word -> text.contains(" " + word));
            })
        .toList();
  }

  private static String text(Option option) {
    return String.join(
        " ",
        option.label(),
        Objects.requireNonNullElse(option.help(), ""),
        Objects.requireNonNullElse(option.group(), ""));
  }

  private static String plain(String text) {
    var decomposed = Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").replace("œ", "oe").replace("æ", "ae");
  }
}
