package fr.orientess.cli;

/** In which form a command answers. */
enum OutputFormat {
  /** Sentences for people. */
  TEXT,
  /** One object for programs. */
  JSON;

  /** The option by which it is chosen. */
  static final String OPTION = "format";

  /** The form that was asked for, by default for people. */
  static OutputFormat of(Arguments arguments) {
    var format = arguments.option(OPTION).orElse("text");
    return switch (format) {
      case "json" -> JSON;
      case "text" -> TEXT;
      default -> throw new UsageError("Le format « " + format + " » est inconnu.");
    };
  }
}
