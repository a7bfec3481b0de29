package fr.orientess.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;

/**
 * What a command is connected to.
 *
 * @param in what is piped into the program
 * @param out what was asked for, and nothing else
 * @param err everything else that is worth saying
 * @param clock the time, by which today is the date of profiles without one
 * @param isTerminal true when somebody is there who can answer questions
 */
record Console(InputStream in, PrintStream out, PrintStream err, Clock clock, boolean isTerminal) {

  private static final Set<String> YES = Set.of("o", "oui");

  /** True when somebody is there and agrees; false when nobody is there to be asked. */
  boolean agrees(String question) {
    if (!isTerminal) {
      return false;
    }
    err.print(question + " [o/N] ");
    err.flush();
    var answer = new Scanner(in, StandardCharsets.UTF_8);
    return answer.hasNextLine()
        && YES.contains(answer.nextLine().strip().toLowerCase(Locale.FRENCH));
  }
}
