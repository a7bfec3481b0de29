package fr.orientess.knowledge;

import fr.orientess.file.CsvFile;
import fr.orientess.file.Table;
import fr.orientess.file.TextFile;
import fr.orientess.file.XlsxFile;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the files of a knowledge folder; what cannot be opened becomes an error. */
final class OpenFiles {

  private final KnowledgeFiles files;
  private final Findings findings;

  OpenFiles(KnowledgeFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /** The bytes of a file that must be there, or null after an error. */
  byte @Nullable [] required(String path) {
    var bytes = files.at(path);
    if (bytes == null) {
      findings.error(
          Location.of(path),
          "Il manque le fichier " + Quoted.value(path) + ".",
          Nearest.proposal(
              path, files.contents().keySet(), "Ajoutez-le au dossier de connaissances."));
    }
    return bytes;
  }

  /** The bytes of a file that is known to be there. */
  byte[] bytes(String path) {
    return Objects.requireNonNull(files.at(path));
  }

  /** The text of a file that is known to be there, or empty after an error. */
  Optional<String> text(String path) {
    return TextFile.decode(path, bytes(path), "Enregistrez-le comme texte UTF-8.", findings);
  }

  /** The tables of files that are known to be there, all sheets of a workbook among them. */
  List<Table> tables(List<String> paths) {
    var tables = new ArrayList<Table>();
    for (var path : paths) {
      if (KnowledgePaths.extension(path).equals("xlsx")) {
        tables.addAll(XlsxFile.read(path, bytes(path), findings));
      } else {
        CsvFile.read(path, bytes(path), findings).ifPresent(tables::add);
      }
    }
    return tables;
  }
}
