package fr.orientess.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.orientess.knowledge.KnowledgeFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Runs commands as somebody at a terminal does, on the day of {@link KnowledgeFolder#TODAY}. */
final class Terminal {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Clock NOON =
      Clock.fixed(KnowledgeFolder.TODAY.atTime(12, 0).atZone(PARIS).toInstant(), PARIS);

  private Terminal() {}

  /** What a command left behind. */
  record Ran(int exit, String out, String err) {

    List<String> lines() {
      return out.lines().toList();
    }
  }

  static Ran run(String... args) {
    return runWithInput("", args);
  }

  static Ran runWithInput(String input, String... args) {
    return run(input, false, args);
  }

  /** The same with somebody at the keyboard, who types an answer. */
  static Ran runAnswering(String answer, String... args) {
    return run(answer + "\n", true, args);
  }

  private static Ran run(String input, boolean isTerminal, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            NOON,
            isTerminal);
    int exit = CommandLine.run(args, console);
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
