package fr.orientess.benchmarks.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files made to fill the memory or the time of who reads them, by their path in a knowledge folder
 * and a word on what is wrong with them. The tests of the program have more of them, which ask what
 * is said of each; these are the large ones.
 */
public final class HostileFiles {

  /** The file that says what is in the folder of each number, line by line. */
  static final String NAMES = "names.txt";

  private static final int MEGABYTE = 1 << 20;
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private HostileFiles() {}

  /**
   * Writes each of them into a folder of its own under that folder, beside a sound knowledge base,
   * and one that is sound throughout.
   */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var hostile = new HostileFiles();
    hostile.tables();
    hostile.json();
    hostile.guidance();
    hostile.workbooks();
    var names = List.copyOf(hostile.files.keySet());
    for (int number = 0; number < names.size(); number++) {
      var name = names.get(number);
      var place = folder.resolve(String.valueOf(number));
      SoundFiles.write(place);
      var path = place.resolve(name.substring(0, name.indexOf(' ')));
      Files.createDirectories(path.getParent());
      Files.write(path, hostile.files.get(name));
    }
    SoundFiles.write(folder.resolve("sound"));
    Files.write(folder.resolve(NAMES), names);
  }

  private void tables() {
    var csv = "rules/tables/z.csv ";
    add(csv + "5 million rows of one cell", "regle;offre\n" + "x\n".repeat(5_000_000));
    add(csv + "1.5 million rows", "regle;offre;priorite\n" + "r;x;12\n".repeat(1_500_000));
    add(csv + "15 million cells in a row", "regle;offre\n" + ";".repeat(15_000_000));
    add(csv + "200,000 columns", "regle;offre" + ";x".repeat(200_000));
    add(csv + "an endless quoted cell", "regle;offre\na;\"" + "x\n".repeat(5 * MEGABYTE));
    add(csv + "nothing but quotes", "\"".repeat(15_000_001));
    add(csv + "an id of 10 MB", "regle;offre\n" + "x".repeat(10 * MEGABYTE) + ";pret\n");
    add(csv + "2 million places in a cell", "regle;offre;lieu\nz;pret;" + "R53|".repeat(2_000_000));
    var unknown = new StringBuilder("regle;offre;lieu;forme\n");
    for (int row = 0; row < 150_000; row++) {
      unknown.append("%d;x%d;C%d;y%d\n".formatted(row, row, row, row));
    }
    add(csv + "150,000 rows of unknown ids", unknown.toString());
    var bytes = new byte[10 * MEGABYTE];
    new Random(1).nextBytes(bytes);
    files.put(csv + "10 MB of noise", bytes);
    files.put("rules/tables/z.xlsx 10 MB of noise", bytes);
  }

  private void json() {
    var offers = "data/offers.json ";
    add(offers + "5 million brackets", "[".repeat(5_000_000));
    add(offers + "5 million empty offers", "[" + "{},".repeat(5_000_000) + "{}]");
    add(offers + "500,000 empty offers", "[" + "{},".repeat(500_000) + "{}]");
    add(offers + "a number of a million digits", "[{\"id\": " + "9".repeat(1_000_000) + "}]");
    add(
        "data/questionnaire.json 900,000 questions that are none",
        "{\"questions\": [" + "1,".repeat(900_000) + "1]}");
    add("rules/scenarios/z.json 5 million brackets", "[".repeat(5_000_000));
  }

  private void guidance() {
    var dslr = "rules/guidance/z.dslr ";
    add(dslr + "a name of 10 MB", "rule \"" + "x".repeat(10 * MEGABYTE) + "\"\nwhen\nthen\nend\n");
    add(dslr + "a million lines of code", "> eval( true )\n".repeat(1_000_000));
    add(
        dslr + "100,000 rules",
        "rule \"r\"\nwhen\n  la réponse à stade est idee\nthen\n  premier pas : x\nend\n"
            .repeat(100_000));
    add(
        dslr + "a million alternatives",
        "rule \"r\"\nwhen\n  la réponse à stade est "
            + "idee ou ".repeat(1_000_000)
            + "\nthen\nend\n");
  }

  private void workbooks() throws IOException {
    var xlsx = "rules/tables/z.xlsx ";
    files.put(xlsx + "zip bomb, 300 MB in a part", zip(Map.of("xl/workbook.xml", zeros(300))));
    files.put(xlsx + "zip bomb in the sheet", workbook("<x>" + zeros(90) + "</x>"));
    files.put(xlsx + "5,000 parts", many());
    files.put(
        xlsx + "1.5 million formulas",
        workbook(
            sheet("<row r=\"1\">" + "<c><f>1+1</f><v>2</v></c>".repeat(1_500_000) + "</row>")));
    files.put(
        xlsx + "a cell of 10 MB",
        workbook(
            sheet(
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>"
                    + "x".repeat(10 * MEGABYTE)
                    + "</v></c></row>")));
    files.put(
        xlsx + "the last cell there is",
        workbook(sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")));
    files.put(xlsx + "a million nested elements", workbook("<a>".repeat(1_000_000)));
    files.put(xlsx + "a billion laughs", workbook(laughs()));
  }

  private static String laughs() {
    var text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      var ten = ("&a" + (i - 1) + ";").repeat(10);
      text.append("<!ENTITY a").append(i).append(" \"").append(ten).append("\">");
    }
    return text.append("]><x>&a39;</x>").toString();
  }

  private static String zeros(int megabytes) {
    return "0".repeat(megabytes * MEGABYTE);
  }

  private static byte[] many() throws IOException {
    var parts = new LinkedHashMap<String, String>();
    for (int number = 0; number < 5_000; number++) {
      parts.put("xl/" + number + ".xml", "");
    }
    return zip(parts);
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  /** A workbook of one sheet. */
  private static byte[] workbook(String sheet) throws IOException {
    var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    var types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    var packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    var sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + sheets
            + "sheet.main+xml\"/><Override PartName=\"/"
            + SHEET
            + "\" ContentType=\""
            + sheets
            + "worksheet+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(packages, types));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            .formatted(main, types));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            .formatted(packages, types));
    parts.put(SHEET, sheet);
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private void add(String name, String text) {
    files.put(name, text.getBytes(UTF_8));
  }
}
