package fr.orientess.file;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Reports what a workbook of rules must not hold: macros, and links to anything outside of it. */
final class XlsxDangers {

  private final String file;
  private final Findings findings;
  private final Set<String> macros = new TreeSet<>();
  private final Set<String> links = new TreeSet<>();

  XlsxDangers(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** Reports every macro and external link; a hyperlink in a cell is only text. */
  void report(OPCPackage archive) throws InvalidFormatException {
    for (var part : archive.getParts()) {
      look(part);
    }
    for (var macro : macros) {
      findings.error(
          Location.of(file),
          "Le classeur contient une macro : " + Quoted.value(macro) + ".",
          "Enregistrez-le au format « Classeur Excel (.xlsx) », sans macro.");
    }
    for (var link : links) {
      findings.error(
          Location.of(file),
          "Le classeur contient un lien externe : " + Quoted.value(link) + ".",
          "Rompez le lien (Données, Modifier les liens) et collez les valeurs.");
    }
  }

  private void look(PackagePart part) throws InvalidFormatException {
    var name = part.getPartName().getName();
    var type = part.getContentType().toLowerCase(Locale.ROOT);
    if (type.contains("vbaproject") || type.contains("macro") || name.contains("vbaProject")) {
      macros.add(name);
    }
    if (type.contains("externallink") || type.contains("connections+xml")) {
      links.add(name);
    }
    if (!part.isRelationshipPart()) {
      for (var relationship : part.getRelationships()) {
        look(relationship);
      }
    }
  }

  private void look(PackageRelationship relationship) {
    boolean hyperlink = relationship.getRelationshipType().endsWith("/hyperlink");
    if (relationship.getTargetMode() == TargetMode.EXTERNAL && !hyperlink) {
      links.add(relationship.getTargetURI().toString());
    }
  }
}
