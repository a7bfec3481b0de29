package fr.orientess.cli;

import fr.orientess.exchange.FindingsWriter;
import fr.orientess.finding.Finding;
import fr.orientess.finding.FindingsText;
import fr.orientess.finding.Location;
import fr.orientess.finding.Severity;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeLoader;
import fr.orientess.knowledge.KnowledgeMissing;
import fr.orientess.knowledge.LoadedKnowledge;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code check}: says everything that is wrong with a knowledge folder. */
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "check DOSSIER [--format text|json]",
        "  Vérifie un dossier de connaissances. Code de sortie : 0, ou 1 s’il contient des"
            + " erreurs.");
  }

  @Override
  public Set<String> options() {
    return Set.of(OutputFormat.OPTION);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    var folder = Path.of(arguments.onlyValue("le dossier à vérifier"));
    boolean isJson = OutputFormat.of(arguments) == OutputFormat.JSON;
    try {
      var files = KnowledgeFiles.read(folder);
      var loaded = KnowledgeLoader.load(files, LocalDate.now(console.clock()));
      print(loaded, isJson, console);
      return loaded.errors().isEmpty() ? CommandLine.DONE : CommandLine.FAILED;
    } catch (KnowledgeMissing e) {
      if (isJson) {
        print(nothing(e.getMessage()), true, console);
      }
      throw new CommandFailed(e.getMessage());
    }
  }

  /** A program that reads the answer finds a missing folder said like everything else. */
  private static LoadedKnowledge nothing(String message) {
    var missing =
        new Finding(Severity.ERROR, Location.of("."), message, "Vérifiez le chemin du dossier.");
    var version = KnowledgeFiles.of(Map.of()).version();
    return new LoadedKnowledge(version, List.of(missing), Optional.empty());
  }

  private static void print(LoadedKnowledge loaded, boolean isJson, Console console) {
    if (isJson) {
      FindingsWriter.write(loaded.version(), loaded.findings(), console.out());
      console.out().println();
    } else {
      FindingsText.lines(loaded.findings()).forEach(console.out()::println);
      console.out().println("Version " + loaded.version());
    }
  }
}
