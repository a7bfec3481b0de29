package fr.orientess.cli;

import fr.orientess.file.WholeFile;
import fr.orientess.finding.Quoted;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.workbook.form.CellTooLong;
import fr.orientess.workbook.form.KnowledgeWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.transform.TransformerFactory;

/** {@code export}: writes all tables and the directory as one workbook. */
final class ExportCommand implements Command {

  private static final String EXTENSION = ".xlsx";

  @Override
  public String name() {
    return "export";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "export DOSSIER CLASSEUR.xlsx",
        "  Écrit les structures, les offres et toutes les tables dans un classeur à modifier.");
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public int run(Arguments arguments, Console console) {
    var values = arguments.twoValues("le dossier et le classeur");
    var folder = Path.of(values.getFirst());
    var workbook = Path.of(values.getLast());
    if (!values.getLast().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      throw new UsageError(
          "Le nom du classeur doit finir par .xlsx, et non "
              + Quoted.value(values.getLast())
              + ".");
    }
    var question = "Le classeur « " + workbook + " » existe déjà. Le remplacer ?";
    if (Files.exists(workbook) && console.isTerminal() && !console.agrees(question)) {
      console.err().println("Rien n’a été écrit.");
      return CommandLine.DONE;
    }
    nameTheTransformer();
    write(workbook, bytes(folder, console));
    console.err().println("Le classeur « " + workbook + " » est prêt.");
    return CommandLine.DONE;
  }

  /** Else the whole class path is searched for another one, twice for each part of the workbook. */
  private static void nameTheTransformer() {
    System.setProperty(
        TransformerFactory.class.getName(),
        TransformerFactory.newDefaultInstance().getClass().getName());
  }

  private static byte[] bytes(Path folder, Console console) {
    var knowledge = UsableKnowledge.open(folder, LocalDate.now(console.clock()));
    try {
      return KnowledgeWorkbook.of(knowledge.files(), knowledge.base());
    } catch (CellTooLong e) {
      throw new CommandFailed(String.valueOf(e.getMessage()));
    }
  }

  private static void write(Path workbook, byte[] bytes) {
    try {
      WholeFile.replace(workbook, bytes);
    } catch (IOException e) {
      throw new CommandFailed(
          "Le classeur « "
              + workbook
              + " » ne peut pas être écrit. Fermez-le s’il est ouvert, et vérifiez le dossier.");
    }
  }
}
