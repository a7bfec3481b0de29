package fr.orientess.knowledge;

import static fr.orientess.knowledge.FindingAssert.assertOnlyError;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static fr.orientess.knowledge.Workbook.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.orientess.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that somebody made to do harm are refused with findings, soon and in little memory. */
class HostileWorkbooksTest {

  private static final String XLSX = "rules/tables/z.xlsx";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static byte[] sound() {
    return Workbook.of("Prêts", row("regle", "offre"), row("a", "pret")).bytes();
  }

  private static List<Finding> findings(KnowledgeFolder folder) {
    return assertTimeoutPreemptively(Duration.ofMinutes(1), folder::findings);
  }

  private static void assertRefused(KnowledgeFolder folder) {
    assertThat(findings(folder)).anyMatch(Finding::isError);
  }

  @Test
  void aBrokenWorkbookIsAnError() {
    var bytes = sound();
    assertOnlyError(minimal().with(XLSX, Arrays.copyOf(bytes, bytes.length / 2))).in(XLSX);
    assertOnlyError(minimal().with(XLSX, "regle;offre".getBytes(UTF_8))).in(XLSX);
    assertOnlyError(minimal().with(XLSX, new byte[0])).in(XLSX).saying("vide");
  }

  @Test
  void aZipThatIsNoWorkbookIsAnError() throws IOException {
    assertOnlyError(minimal().with(XLSX, zip("a.txt", 10))).in(XLSX);
  }

  @Test
  void aProtectedWorkbookIsAnError() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(sound());
      }
      files.writeFilesystem(bytes);
    }
    assertOnlyError(minimal().with(XLSX, bytes.toByteArray())).in(XLSX).saying("mot de passe");
  }

  @Test
  void aZipBombIsAnError() throws IOException {
    assertOnlyError(minimal().with(XLSX, zip(SHEET, 300 << 20))).in(XLSX).saying("Mo");
  }

  @Test
  void anArchiveOfTooManyFilesIsAnError() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 5_000; i++) {
        zip.putNextEntry(new ZipEntry("xl/" + i + ".xml"));
        zip.closeEntry();
      }
    }
    assertOnlyError(minimal().with(XLSX, bytes.toByteArray())).in(XLSX);
  }

  @ParameterizedTest
  @ValueSource(strings = {SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"})
  void outsideEntitiesAreRefused(String part) {
    var bytes =
        Workbook.changing(
            sound(),
            part,
            xml ->
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
                    + " \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\"><c"
                    + " t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");
    assertOnlyError(minimal().with(XLSX, bytes)).in(XLSX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SHEET,
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "[Content_Types].xml"
      })
  void aBillionLaughsAreRefused(String part) {
    var doctype = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      doctype
          .append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10));
      doctype.append("\">");
    }
    var laughs = doctype + "]><x>&a39;</x>";
    assertRefused(minimal().with(XLSX, Workbook.changing(sound(), part, xml -> laughs)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../tmp/orientess-evil.csv",
        "/tmp/orientess-evil.csv",
        "..\\\\evil.csv",
        "C:/evil.csv"
      })
  void namesInAnArchiveThatLeadOutOfItWriteNothing(String name) {
    var folder = minimal().with(XLSX, Workbook.changing(sound(), name, xml -> "regle;offre"));

    assertThat(findings(folder)).isNotNull();
    assertThat(Path.of("/tmp/orientess-evil.csv")).doesNotExist();
  }

  @Test
  void aWorkbookThatPointsElsewhereIsAnError() {
    var bytes =
        Workbook.changing(
            sound(),
            "xl/worksheets/_rels/sheet1.xml.rels",
            xml ->
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\" Target=\"file:///etc/passwd\" TargetMode=\"External\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\"/>"
                    + "</Relationships>");
    assertRefused(minimal().with(XLSX, bytes));
  }

  @Test
  void aSheetOfMillionsOfFaultyCellsIsAnsweredSoon() {
    var cells = "<c><f>1+1</f><v>2</v></c>".repeat(1_500_000);
    assertRefused(minimal().with(XLSX, withSheet("<row r=\"1\">" + cells + "</row>")));
  }

  @Test
  void aCellFarOutIsAnError() {
    assertRefused(minimal().with(XLSX, withSheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")));
    assertRefused(
        minimal().with(XLSX, withSheet("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>")));
  }

  @Test
  void missingTextsAndStylesAreNoException() {
    assertRefused(
        minimal()
            .with(
                XLSX, withSheet("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"99\"><v>999</v></c></row>")));
    assertRefused(
        minimal().with(XLSX, withSheet("<row r=\"1\"><c r=\"A1\"><v>1e999</v></c></row>")));
    assertRefused(
        minimal().with(XLSX, withSheet("<row r=\"x\"><c r=\"??\" t=\"zz\"><v>1</v></c></row>")));
  }

  @Test
  void aVeryLargeCellIsAnError() {
    var large = "x".repeat(10 << 20);
    assertRefused(
        minimal()
            .with(
                XLSX,
                withSheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + large + "</v></c></row>")));
  }

  private static byte[] zip(String name, int size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      var zeros = new byte[1 << 20];
      for (int written = 0; written < size; written += zeros.length) {
        zip.write(zeros, 0, Math.min(zeros.length, size - written));
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] withSheet(String rows) {
    return Workbook.changing(
        sound(),
        SHEET,
        xml ->
            "<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows
                + "</sheetData></worksheet>");
  }
}
