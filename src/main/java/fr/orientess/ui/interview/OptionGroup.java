package fr.orientess.ui.interview;

import fr.orientess.questionnaire.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Options that stand under one heading.
 *
 * @param heading empty when there is none
 */
record OptionGroup(String heading, List<Option> options) {

  /** The groups in the order in which they first appear. */
  static List<OptionGroup> of(List<Option> options) {
    var groups = new LinkedHashMap<String, List<Option>>();
    for (var option : options) {
      var heading = Objects.requireNonNullElse(option.group(), "");
      groups.computeIfAbsent(heading, _ -> new ArrayList<>()).add(option);
    }
    return groups.entrySet().stream()
        .map(group -> new OptionGroup(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }
}
