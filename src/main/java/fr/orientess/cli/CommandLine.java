package fr.orientess.cli;

import fr.orientess.finding.Nearest;
import fr.orientess.knowledge.ParisTime;
import fr.orientess.knowledge.UnusableKnowledge;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The commands of the jar: what the program does instead of serving. */
public final class CommandLine {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE_ERROR = 2;

  private static final String HELP = "help";
  private static final List<String> OTHER_NAMES_OF_HELP = List.of("aide", "--help", "-h");
  private static final List<Command> COMMANDS =
      List.of(
          new CheckCommand(),
          new MatchCommand(),
          new ExplainCommand(),
          new ProveCommand(),
          new DiffCommand(),
          new ExportCommand(),
          new ImportCommand(),
          new ReportsCommand());

  private CommandLine() {}

  /** True when the arguments ask for a command rather than for the server. */
  public static boolean isCommand(String[] args) {
    return args.length > 0 && (!args[0].startsWith("-") || OTHER_NAMES_OF_HELP.contains(args[0]));
  }

  /** Runs one command and returns the exit code of the program. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, new Console(System.in, out, err, ParisTime.clock(), isTerminal()));
  }

  private static boolean isTerminal() {
    var terminal = System.console();
    return terminal != null && terminal.isTerminal();
  }

  static int run(String[] args, Console console) {
    var name = args[0];
    if (name.equals(HELP) || OTHER_NAMES_OF_HELP.contains(name)) {
      usage().forEach(console.out()::println);
      return DONE;
    }
    var command = command(name);
    if (command.isEmpty()) {
      console.err().println(unknown(name));
      usage().forEach(console.err()::println);
      return USAGE_ERROR;
    }
    return run(command.get(), Arrays.asList(args).subList(1, args.length), console);
  }

  private static int run(Command command, List<String> args, Console console) {
    try {
      return command.run(Arguments.parse(args, command.options(), command.flags()), console);
    } catch (UsageError e) {
      console.err().println(e.getMessage());
      command.usage().forEach(console.err()::println);
      return USAGE_ERROR;
    } catch (CommandFailed | UnusableKnowledge e) {
      console.err().println(e.getMessage());
      return FAILED;
    } catch (InvalidPathException e) {
      console.err().println("« " + e.getInput() + " » n’est pas un nom de fichier ou de dossier.");
      return USAGE_ERROR;
    } catch (RuntimeException | Error e) {
      // A part that cannot be loaded is an Error too, and must not end in silence.
      return unexpected(command, e, console);
    }
  }

  /** A fault of the program, or too little memory: people read a sentence, who mends it the log. */
  private static int unexpected(Command command, Throwable fault, Console console) {
    // Asked for only now: the first logger settles where logs go, before the program has said so.
    LoggerFactory.getLogger(CommandLine.class)
        .error("The command {} failed", command.name(), fault);
    console
        .err()
        .println(
            isOutOfMemory(fault)
                ? "La mémoire ne suffit pas pour « "
                    + command.name()
                    + " ». Recommencez avec plus de mémoire, par exemple"
                    + " « java -Xmx2g -jar orientess.jar … »."
                : "La commande « "
                    + command.name()
                    + " » s’est arrêtée sur une erreur du programme. Le détail est dans"
                    + " « orientess-erreur.log » : envoyez-le à l’équipe d’OrientESS.");
    return FAILED;
  }

  /** What runs out in a worker arrives here as the cause of something else. */
  private static boolean isOutOfMemory(Throwable fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Command> command(String name) {
    return COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private static String unknown(String name) {
    var names = COMMANDS.stream().map(Command::name).toList();
    return "La commande « "
        + name
        + " » est inconnue. "
        + Nearest.proposal(name, names, "Voici celles qui existent :");
  }

  private static List<String> usage() {
    var usage = new ArrayList<String>();
    usage.add("Sans commande, le programme démarre le serveur. Commandes :");
    for (var command : COMMANDS) {
      usage.add("");
      usage.addAll(command.usage());
    }
    return usage;
  }
}
