package fr.orientess.cli;

import fr.orientess.exchange.ImpactWriter;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.proof.impact.Comparison;
import fr.orientess.proof.impact.ImpactText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** {@code diff}: says which profiles gain or lose which offer between two knowledge folders. */
final class DiffCommand implements Command {

  private static final String CSV = "csv";

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "diff ANCIEN NOUVEAU [--format text|json] [--csv FICHIER]",
        "  Compare deux dossiers de connaissances : qui gagne ou perd quelle offre.");
  }

  @Override
  public Set<String> options() {
    return Set.of(OutputFormat.OPTION, CSV);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    var folders = arguments.twoValues("l'ancien et le nouveau dossier");
    var format = OutputFormat.of(arguments);
    var today = LocalDate.now(console.clock());
    var before = UsableKnowledge.in(Path.of(folders.getFirst()), today);
    var after = UsableKnowledge.in(Path.of(folders.getLast()), today);
    console.err().println("Comparaison en cours…");
    var impact = Comparison.of(before, after, today);
    arguments.option(CSV).ifPresent(file -> write(file, ImpactText.csv(impact)));
    switch (format) {
      case JSON -> {
        ImpactWriter.write(impact, console.out());
        console.out().println();
      }
      case TEXT -> ImpactText.lines(impact).forEach(console.out()::println);
    }
    return CommandLine.DONE;
  }

  private static void write(String file, String csv) {
    try {
      Files.writeString(Path.of(file), csv);
    } catch (IOException e) {
      throw new CommandFailed("Le fichier « " + file + " » ne peut pas être écrit.");
    }
  }
}
