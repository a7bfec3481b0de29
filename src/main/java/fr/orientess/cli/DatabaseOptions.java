package fr.orientess.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How a command is told which database the server uses, when the configuration does not say it. */
final class DatabaseOptions {

  static final String URL = "spring.datasource.url";
  static final String USERNAME = "spring.datasource.username";

  private DatabaseOptions() {}

  /** What the arguments say of it. */
  static Map<String, String> settings(Arguments arguments) {
    var settings = new HashMap<>(arguments.options());
    settings.keySet().retainAll(Set.of(URL, USERNAME));
    return Map.copyOf(settings);
  }
}
