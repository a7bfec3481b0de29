package fr.orientess.cli;

import fr.orientess.finding.FindingsText;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.workbook.change.DifferenceText;
import fr.orientess.workbook.change.ImportFailed;
import fr.orientess.workbook.change.ImportPlan;
import fr.orientess.workbook.change.LastImport;
import fr.orientess.workbook.change.WorkbookImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** {@code import}: takes an edited workbook back into its folder, or takes the last one back. */
final class ImportCommand implements Command {

  private static final String DRY_RUN = "dry-run";
  private static final String UNDO = "undo";
  private static final long LARGEST = 64L << 20;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "import CLASSEUR.xlsx DOSSIER [--dry-run]",
        "  Montre ce que le classeur change, ligne par ligne, et l’écrit dans le dossier ; un",
        "  terminal demande d’abord. Avec --dry-run, rien n’est écrit. Code de sortie : 0, ou 1 si",
        "  le classeur est refusé.",
        "import --undo DOSSIER",
        "  Annule le dernier import.");
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public Set<String> flags() {
    return Set.of(DRY_RUN, UNDO);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    try {
      return arguments.has(UNDO) ? undo(arguments, console) : read(arguments, console);
    } catch (ImportFailed e) {
      throw new CommandFailed(String.valueOf(e.getMessage()));
    }
  }

  private static int undo(Arguments arguments, Console console) {
    if (arguments.has(DRY_RUN)) {
      throw new UsageError("« --undo » et « --dry-run » ne vont pas ensemble.");
    }
    var restored =
        new LastImport(Path.of(arguments.onlyValue("le dossier dont annuler le dernier import")))
            .undo();
    restored.forEach(console.out()::println);
    console.err().println("Le dernier import est annulé.");
    return CommandLine.DONE;
  }

  private static int read(Arguments arguments, Console console) {
    var values = arguments.twoValues("le classeur et le dossier");
    var workbook = Path.of(values.getFirst());
    var folder = Path.of(values.getLast());
    var plan = plan(workbook, folder, LocalDate.now(console.clock()));
    if (!plan.errors().isEmpty()) {
      console.err().println("Le classeur est refusé, rien n’a été écrit :\n");
      FindingsText.errorLines(plan.errors()).forEach(console.err()::println);
      return CommandLine.FAILED;
    }
    DifferenceText.lines(plan.changes()).forEach(console.out()::println);
    plan.notes().forEach(console.err()::println);
    if (!plan.warnings().isEmpty()) {
      FindingsText.lines(plan.warnings()).forEach(console.err()::println);
    }
    if (!plan.changes().isEmpty() && !arguments.has(DRY_RUN)) {
      write(plan, folder, console);
    }
    return CommandLine.DONE;
  }

  private static ImportPlan plan(Path workbook, Path folder, LocalDate today) {
    var bytes = bytes(workbook);
    var knowledge = UsableKnowledge.open(folder, today);
    var name = String.valueOf(workbook.getFileName());
    return WorkbookImport.plan(knowledge, name, bytes, today);
  }

  private static byte[] bytes(Path workbook) {
    if (Files.isDirectory(workbook)) {
      throw new UsageError(
          "« " + workbook + " » est un dossier : nommez d’abord le classeur, puis le dossier.");
    }
    try {
      if (Files.size(workbook) > LARGEST) {
        throw new CommandFailed(
            "Le classeur « " + workbook + " » dépasse " + (LARGEST >> 20) + " Mo.");
      }
      return Files.readAllBytes(workbook);
    } catch (IOException e) {
      throw new CommandFailed("Le classeur « " + workbook + " » est introuvable ou illisible.");
    }
  }

  /** Without anybody to be asked, whoever started the command wants it done. */
  private static void write(ImportPlan plan, Path folder, Console console) {
    if (console.isTerminal() && !console.agrees("Écrire ces changements ?")) {
      console.err().println("Rien n’a été écrit.");
      return;
    }
    new LastImport(folder).write(plan.changes());
    console
        .err()
        .println("C’est écrit. Pour revenir en arrière : « import --undo " + folder + " ».");
  }
}
