package fr.orientess.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows the name of a command: values that stand alone, options with a value each, as {@code
 * --name value} or {@code --name=value}, and flags without one.
 */
record Arguments(List<String> values, Map<String, String> options, Set<String> flags) {

  private static final String DASHES = "--";

  /**
   * Takes arguments apart.
   *
   * @param known names of the options that there are
   * @param flags names of those that stand without a value
   */
  static Arguments parse(List<String> arguments, Set<String> known, Set<String> flags) {
    var values = new ArrayList<String>();
    var options = new HashMap<String, String>();
    var given = new HashSet<String>();
    for (var rest = arguments.iterator(); rest.hasNext(); ) {
      var argument = rest.next();
      if (!argument.startsWith(DASHES)) {
        values.add(argument);
        continue;
      }
      if (flags.contains(argument.substring(DASHES.length()))) {
        given.add(argument.substring(DASHES.length()));
        continue;
      }
      var parts = argument.substring(DASHES.length()).split("=", 2);
      if (!known.contains(parts[0])) {
        throw new UsageError("L’option « --" + parts[0] + " » est inconnue.");
      }
      if (parts.length == 1 && !rest.hasNext()) {
        throw new UsageError("L’option « --" + parts[0] + " » attend une valeur.");
      }
      if (options.put(parts[0], parts.length == 2 ? parts[1] : rest.next()) != null) {
        throw new UsageError("L’option « --" + parts[0] + " » est donnée deux fois.");
      }
    }
    return new Arguments(List.copyOf(values), Map.copyOf(options), Set.copyOf(given));
  }

  /** True when a flag was given. */
  boolean has(String flag) {
    return flags.contains(flag);
  }

  /** The value of an option, or empty. */
  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /** The value of an option that must be there. */
  String required(String name) {
    return option(name)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new UsageError("Il manque l’option « --" + name + " »."));
  }

  /** The only value that stands alone. */
  String onlyValue(String meaning) {
    if (values.isEmpty()) {
      throw new UsageError("Il manque " + meaning + ".");
    }
    refuseBeyond(1);
    return values.getFirst();
  }

  /** The two values that stand alone. */
  List<String> twoValues(String meaning) {
    if (values.size() < 2) {
      throw new UsageError("Il manque " + meaning + ".");
    }
    refuseBeyond(2);
    return values;
  }

  /** Refuses values that stand alone where there must be none. */
  void noValues() {
    refuseBeyond(0);
  }

  private void refuseBeyond(int expected) {
    if (values.size() > expected) {
      throw new UsageError("« " + values.get(expected) + " » est de trop.");
    }
  }
}
