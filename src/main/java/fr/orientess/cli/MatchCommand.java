package fr.orientess.cli;

import fr.orientess.knowledge.UsableKnowledge;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** {@code match}: orients a whole file of profiles. */
final class MatchCommand implements Command {

  private static final String KNOWLEDGE = "knowledge";
  private static final String ANSWERS = "answers";
  private static final String OUT = "out";
  private static final String PIPE = "-";

  @Override
  public String name() {
    return "match";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "match --knowledge DOSSIER --answers FICHIER --out FICHIER",
        "  Oriente des profils : une ligne de JSON par profil en entrée, une par orientation en"
            + " sortie,",
        "  dans le même ordre. « - » désigne l'entrée ou la sortie standard.");
  }

  @Override
  public Set<String> options() {
    return Set.of(KNOWLEDGE, ANSWERS, OUT);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    arguments.noValues();
    var folder = Path.of(arguments.required(KNOWLEDGE));
    var answers = arguments.required(ANSWERS);
    var out = arguments.required(OUT);
    refuseSameFile(answers, out);
    var today = LocalDate.now(console.clock());
    var matching = new Matching(UsableKnowledge.in(folder, today), today);
    var progress = new Progress(console.err(), console.clock());
    try (var profiles = open(answers, console);
        var orientations = create(out, console)) {
      matching.run(profiles, orientations, progress);
    } catch (IOException e) {
      throw new CommandFailed("Le fichier « " + out + " » n'a pas pu être écrit jusqu'au bout.");
    }
    progress.finish();
    return CommandLine.DONE;
  }

  /** Writing would destroy what is still to be read. */
  private static void refuseSameFile(String answers, String out) {
    try {
      if (!answers.equals(PIPE)
          && !out.equals(PIPE)
          && Files.exists(Path.of(out))
          && Files.isSameFile(Path.of(answers), Path.of(out))) {
        throw new CommandFailed("« " + out + " » ne peut pas être à la fois lu et écrit.");
      }
    } catch (IOException e) {
      throw unreadable(answers);
    }
  }

  private static InputStream open(String name, Console console) {
    if (name.equals(PIPE)) {
      return console.in();
    }
    try {
      if (!Files.isDirectory(Path.of(name))) {
        return Files.newInputStream(Path.of(name));
      }
    } catch (IOException _) {
      // Said below, as for a folder.
    }
    throw unreadable(name);
  }

  private static CommandFailed unreadable(String name) {
    return new CommandFailed("Le fichier « " + name + " » est introuvable ou illisible.");
  }

  private static OutputStream create(String name, Console console) {
    if (name.equals(PIPE)) {
      return new PipeOutput(console.out());
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(Path.of(name)));
    } catch (IOException e) {
      throw new CommandFailed("Le fichier « " + name + " » ne peut pas être écrit.");
    }
  }
}
