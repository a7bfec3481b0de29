package fr.orientess.ui.interview;

import fr.orientess.finding.FoldedText;
import fr.orientess.questionnaire.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds options by words of their label, help or heading; accents and case do not matter. */
final class OptionSearch {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private OptionSearch() {}

  /** The options in which every typed word begins some word; all when nothing was typed. */
  static List<Option> find(String typed, List<Option> options) {
    var wanted = OTHER.split(FoldedText.of(typed).strip());
    return options.stream()
        .filter(
            option -> {
              var text = " " + OTHER.matcher(FoldedText.of(text(option))).replaceAll(" ");
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
}
