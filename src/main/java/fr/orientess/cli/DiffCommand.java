package fr.orientess.cli;

import fr.orientess.database.ConfiguredDatabase;
import fr.orientess.database.UnusableDatabase;
import fr.orientess.exchange.ImpactWriter;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.proof.impact.Comparison;
import fr.orientess.proof.impact.ImpactText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * {@code diff}: says which profiles gain or lose which offer between two knowledge folders, or
 * between the version that is live and a folder.
 */
final class DiffCommand implements Command {

  private static final String CSV = "csv";
  private static final String PUBLISHED = "published";

  /** Two knowledge bases to compare. */
  private record Pair(KnowledgeBase before, KnowledgeBase after) {}

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "diff ANCIEN NOUVEAU [--format text|json] [--csv FICHIER]",
        "diff --published NOUVEAU [--spring.datasource.url=…] [--spring.datasource.username=…]",
        "  Compare deux dossiers de connaissances, ou la version en service et un dossier : qui",
        "  gagne ou perd quelle offre. Code de sortie : 0, qu’ils diffèrent ou non.");
  }

  @Override
  public Set<String> options() {
    return Set.of(
        OutputFormat.OPTION, CSV, PUBLISHED, DatabaseOptions.URL, DatabaseOptions.USERNAME);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    var format = OutputFormat.of(arguments);
    var today = LocalDate.now(console.clock());
    var pair = pair(arguments, today);
    var comparison = new Comparison(pair.before(), pair.after(), today);
    var progress = new SpaceProgress(comparison.steps(), console.err(), console.clock());
    var impact = comparison.impact(progress::add);
    arguments.option(CSV).ifPresent(file -> ResultFile.write(file, ImpactText.csv(impact)));
    switch (format) {
      case JSON -> {
        impact.bounds().forEach(console.err()::println);
        ImpactWriter.write(impact, console.out());
        console.out().println();
      }
      case TEXT -> ImpactText.lines(impact).forEach(console.out()::println);
    }
    return CommandLine.DONE;
  }

  private static Pair pair(Arguments arguments, LocalDate today) {
    if (arguments.option(PUBLISHED).isPresent()) {
      arguments.noValues();
      var after = UsableKnowledge.in(Path.of(arguments.required(PUBLISHED)), today);
      return new Pair(published(arguments, today), after);
    }
    var folders = arguments.twoValues("l’ancien et le nouveau dossier");
    return new Pair(
        UsableKnowledge.in(Path.of(folders.getFirst()), today),
        UsableKnowledge.in(Path.of(folders.getLast()), today));
  }

  private static KnowledgeBase published(Arguments arguments, LocalDate today) {
    try {
      var files =
          ConfiguredDatabase.find(DatabaseOptions.settings(arguments))
              .publishedKnowledge()
              .orElseThrow(
                  () ->
                      new CommandFailed(
                          "Aucune version n’est encore en service : démarrez le"
                              + " serveur une fois."));
      return UsableKnowledge.of(files, "La version en service", today).base();
    } catch (UnusableDatabase e) {
      throw new CommandFailed(e.explanation());
    }
  }
}
