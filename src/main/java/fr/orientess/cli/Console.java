package fr.orientess.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * What a command is connected to.
 *
 * @param in what is piped into the program
 * @param out what was asked for, and nothing else
 * @param err everything else that is worth saying
 * @param clock the time, by which today is the date of profiles without one
 */
record Console(InputStream in, PrintStream out, PrintStream err, Clock clock) {}
