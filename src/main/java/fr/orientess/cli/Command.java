package fr.orientess.cli;

import java.util.List;
import java.util.Set;

/** One of the things that the program does instead of serving. */
sealed interface Command
    permits CheckCommand,
        MatchCommand,
        ExplainCommand,
        ProveCommand,
        DiffCommand,
        ExportCommand,
        ImportCommand,
        ReportsCommand {

  /** The first argument. */
  String name();

  /** What follows it, and what it does, in French. */
  List<String> usage();

  /** The names of the options it takes, without their dashes. */
  Set<String> options();

  /** The names of the options that stand without a value, without their dashes. */
  default Set<String> flags() {
    return Set.of();
  }

  /** Does it, and returns the exit code of the program. */
  int run(Arguments arguments, Console console);
}
