package fr.orientess.file;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads the visible sheets of a workbook as tables, and runs nothing that is in it. */
public final class XlsxFile {

  private final String file;
  private final SheetChoice choice;
  private final Findings findings;

  private XlsxFile(String file, SheetChoice choice, Findings findings) {
    this.file = file;
    this.choice = choice;
    this.findings = findings;
  }

  /**
   * The tables of a workbook: every visible sheet whose name does not begin with {@code _}, in
   * their order. A workbook that is broken, protected by a password or too large is an error.
   */
  public static List<Table> read(String file, byte[] bytes, Findings findings) {
    return read(file, bytes, SheetChoice.TABLES, findings);
  }

  /** The same for the sheets that somebody chooses. */
  public static List<Table> read(String file, byte[] bytes, SheetChoice choice, Findings findings) {
    return new XlsxFile(file, choice, findings).tables(bytes);
  }

  private List<Table> tables(byte[] bytes) {
    var refusal = refusal(bytes);
    if (refusal != null) {
      refuse(refusal);
      return List.of();
    }
    try (var archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      try {
        return tables(archive);
      } finally {
        archive.revert();
      }
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      refuse("il est abîmé ou n’est pas un classeur XLSX");
      return List.of();
    }
  }

  private @Nullable String refusal(byte[] bytes) {
    if (bytes.length == 0) {
      return "il est vide";
    }
    return switch (FileMagic.valueOf(bytes)) {
      case OLE2 -> "il est protégé par un mot de passe ou d’un ancien format";
      case OOXML -> XlsxArchive.refusal(bytes);
      default -> "ce n’est pas un classeur XLSX";
    };
  }

  private List<Table> tables(OPCPackage archive)
      throws IOException, OpenXML4JException, SAXException {
    new XlsxDangers(file, findings).report(archive);
    var workbook = XlsxWorkbook.read(archive, choice);
    var tables = new ArrayList<Table>();
    for (var sheet : workbook.sheets()) {
      new XlsxSheet(file, sheet, workbook, findings)
          .read(choice.mayBeEmpty(sheet.name()))
          .ifPresent(tables::add);
    }
    if (workbook.sheets().isEmpty()) {
      refuse("il n’a aucune feuille visible dont le nom ne commence pas par « _ »");
    }
    return tables;
  }

  private void refuse(String why) {
    findings.error(
        Location.of(file),
        "Le classeur " + Quoted.value(file) + " ne peut pas être lu : " + why + ".",
        "Enregistrez-le de nouveau au format « Classeur Excel (.xlsx) », sans mot de passe.");
  }
}
