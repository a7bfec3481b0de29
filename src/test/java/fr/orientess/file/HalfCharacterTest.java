package fr.orientess.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.FindingsWriter;
import fr.orientess.file.JsonValue.JsonObject;
import fr.orientess.finding.Finding;
import fr.orientess.finding.Findings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a character can be written into a file, but stands for nothing. */
class HalfCharacterTest {

  private static final String FILE = "data/offers.json";

  private final Findings findings = new Findings();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n\"name\": \"Prêt \\ud83d\"}",
        "{\n\"name\": \"\\ude00 Prêt\"}",
        "{\n\"name\": [\"Prêt\", \"\\ud83d\\ud83d\\ude00\"]}"
      })
  void isAnErrorInJsonAndQuotedWithoutTheHalf(String json) {
    var read = JsonFile.read(FILE, json.getBytes(StandardCharsets.UTF_8), findings);

    assertThat(findings.all()).singleElement().satisfies(HalfCharacterTest::isAboutLineTwo);
    assertThat(read).get().asString().contains("\uFFFD").doesNotContainPattern("\\p{Cs}");
    assertThat(written(findings.all())).contains("\"row\":2").doesNotContainIgnoringCase("\\ud");
  }

  private static void isAboutLineTwo(Finding finding) {
    assertThat(finding.isError()).isTrue();
    assertThat(finding.location().row()).isEqualTo(2);
    assertThat(finding.message()).contains("moitié de caractère");
  }

  @Test
  void bothHalvesAreNoError() {
    var json = "{\"name\": \"Prêt \\ud83d\\ude00\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(JsonFile.read(FILE, json, findings))
        .get()
        .extracting(value -> ((JsonObject) value).plainFields().get("name"))
        .isEqualTo("Prêt \uD83D\uDE00");
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void isAnErrorInTheCellOfAWorkbook() throws IOException {
    var tables = XlsxFile.read("t.xlsx", workbook("motif", "Prêt _xD83D_"), findings);

    assertThat(findings.all())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().row()).isEqualTo(2);
              assertThat(finding.location().column()).isEqualTo("motif");
              assertThat(finding.message()).isEqualTo("La cellule est illisible : « Prêt � ».");
            });
    assertThat(tables.getFirst().rows().getFirst().cell(0)).isEqualTo(Cell.UNREADABLE);
  }

  private static byte[] workbook(String... cells) throws IOException {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("Table");
      for (int row = 0; row < cells.length; row++) {
        sheet.createRow(row).createCell(0).setCellValue(cells[row]);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static String written(List<Finding> findings) {
    var out = new ByteArrayOutputStream();
    FindingsWriter.write("v", findings, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
