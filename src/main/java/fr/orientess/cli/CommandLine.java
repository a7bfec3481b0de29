package fr.orientess.cli;

import java.io.PrintStream;

/** The commands of the jar: {@code check}, {@code match} and {@code explain}. */
public final class CommandLine {

  private static final int USAGE_ERROR = 2;

  private CommandLine() {}

  /** Runs one command and returns the exit code of the program. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    err.println("Commande inconnue : « " + args[0] + " ».");
    return USAGE_ERROR;
  }
}
