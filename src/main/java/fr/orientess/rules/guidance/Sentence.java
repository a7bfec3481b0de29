package fr.orientess.rules.guidance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;

/**
 * One sentence that analysts may write, and the rule code it stands for.
 *
 * @param template the sentence with its variables in braces, as an analyst would look it up
 * @param isCondition true in the {@code when} part, false in the {@code then} part
 * @param isConstraint true when it narrows the visitor rather than naming something new
 * @param code the rule code, with the same variables in braces
 */
record Sentence(
    String template,
    boolean isCondition,
    boolean isConstraint,
    Pattern pattern,
    Map<String, Integer> variables,
    String code) {

  static Sentence of(DSLMappingEntry entry) {
    var key = entry.getMappingKey().strip();
    boolean isConstraint = key.startsWith("-");
    var keyPattern = entry.getKeyPattern().pattern();
    return new Sentence(
        isConstraint ? key.substring(1).strip() : key,
        entry.getSection() == DSLMappingEntry.CONDITION,
        isConstraint,
        Pattern.compile(
            isConstraint ? keyPattern.replaceFirst("-\\\\s\\*", "") : keyPattern,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        inOrder(entry.getVariables()),
        entry.getValuePattern());
  }

  /** The variables as they stand in the sentence: the question before its options. */
  private static Map<String, Integer> inOrder(Map<String, Integer> variables) {
    var ordered = new LinkedHashMap<String, Integer>();
    variables.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(variable -> ordered.put(variable.getKey(), variable.getValue()));
    return ordered;
  }

  /**
   * The values that a line gives to the variables, or empty when this sentence does not cover it.
   */
  Optional<Map<String, String>> valuesIn(String line) {
    var matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, String>();
    variables.forEach((name, group) -> values.put(name, matcher.group(group).strip()));
    return Optional.of(values);
  }

  /** How much of this sentence stands in a line: from 0 (no word of it) to 1 (every one). */
  double likenessTo(String line) {
    var written = new HashSet<>(Arrays.asList(line.toLowerCase(Locale.FRENCH).split("\\s+")));
    var fixed = Arrays.stream(template.split("\\s+")).filter(word -> !word.contains("{")).toList();
    return (double) fixed.stream().filter(written::contains).count() / fixed.size();
  }

  /** The rule code for checked values. */
  String expand(Map<String, String> values) {
    var expanded = code;
    for (var value : values.entrySet()) {
      expanded = expanded.replace("{" + value.getKey() + "}", value.getValue());
    }
    return expanded;
  }
}
