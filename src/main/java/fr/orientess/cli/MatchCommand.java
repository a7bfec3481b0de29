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
        "  dans le même ordre. « - » désigne l’entrée ou la sortie standard.");
  }

  @Override
  public Set<String> options() {
    return Set.of(ProfileArguments.KNOWLEDGE, ProfileArguments.ANSWERS, OUT);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    var given = ProfileArguments.of(arguments);
    var out = arguments.required(OUT);
    refuseSameFile(given, out);
    var today = LocalDate.now(console.clock());
    var matching = new Matching(UsableKnowledge.in(given.knowledge(), today), today);
    var progress = new Progress(console.err(), console.clock());
    try (var profiles = open(given, console);
        var orientations = create(out, console)) {
      matching.run(profiles, orientations, progress);
    } catch (IOException e) {
      throw new CommandFailed("Le fichier « " + out + " » n’a pas pu être écrit jusqu’au bout.");
    }
    progress.finish();
    return CommandLine.DONE;
  }

  /** Writing would destroy what is still to be read. */
  private static void refuseSameFile(ProfileArguments given, String out) {
    try {
      if (!given.answers().equals(PIPE)
          && !out.equals(PIPE)
          && Files.exists(Path.of(out))
          && Files.isSameFile(Path.of(given.answers()), Path.of(out))) {
        throw new CommandFailed("« " + out + " » ne peut pas être à la fois lu et écrit.");
      }
    } catch (IOException e) {
      throw given.unreadable();
    }
  }

  private static InputStream open(ProfileArguments given, Console console) {
    var name = given.answers();
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
    throw given.unreadable();
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
