package fr.orientess.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.orientess.exchange.SheetJson;
import fr.orientess.sheet.SheetCard.ToConfirm;
import fr.orientess.sheet.form.SheetCalendar;
import fr.orientess.sheet.form.SheetCsv;
import fr.orientess.sheet.form.SheetHtml;
import fr.orientess.sheet.form.SheetPdf;
import fr.orientess.sheet.form.SheetXlsx;
import fr.orientess.wording.Typography;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All forms of a sheet say the same. */
class SheetFormsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  @ParameterizedTest(name = "{index}")
  @MethodSource("fr.orientess.sheet.Personas#sheets")
  void everyFormHasEveryOfferInTheSameOrder(Sheet sheet) throws Exception {
    var names = sheet.cards().map(SheetCard::name).toList();
    var html = Jsoup.parse(SheetHtml.write(sheet));
    assertThat(html.select(".card-name > span:last-child").eachText())
        .isEqualTo(names.stream().map(name -> Jsoup.parse(Typography.of(name)).text()).toList());
    assertThat(column(csv(SheetCsv.write(sheet)), 2)).isEqualTo(names);
    assertThat(column(xlsx(SheetXlsx.write(sheet)), 2)).isEqualTo(names);
    assertThat(offers(sheet).map(offer -> said(offer, "name"))).isEqualTo(names);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("fr.orientess.sheet.Personas#sheets")
  void nobodyIsToldToHaveFoundedNothingYet(Sheet sheet) {
    assertThat(sheet.openings())
        .extracting(Sheet.Opening::change)
        .noneMatch(change -> change.startsWith("Pas encore créée"));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("fr.orientess.sheet.Personas#sheets")
  void theSpreadsheetsHaveTheSameCells(Sheet sheet) throws Exception {
    assertThat(xlsx(SheetXlsx.write(sheet))).isEqualTo(csv(SheetCsv.write(sheet)));
  }

  /** Column by column, by its place in the spreadsheet. */
  @ParameterizedTest(name = "{index}")
  @MethodSource("fr.orientess.sheet.Personas#sheets")
  void theInterfaceSaysWhatTheSpreadsheetSays(Sheet sheet) throws Exception {
    var rows = csv(SheetCsv.write(sheet));
    var offers = offers(sheet).toList();
    for (int i = 0; i < offers.size(); i++) {
      var offer = offers.get(i);
      var row = rows.get(i + 1);
      assertThat(row.getFirst()).isEqualTo(offer.get("number").asString());
      assertThat(row.subList(2, 7))
          .containsExactly(
              said(offer, "name"),
              said(offer, "provider"),
              said(offer, "rubric"),
              said(offer, "certainty"),
              said(offer, "near"));
      assertThat(row.get(7).split("\n")).containsExactly(texts(offer.get("reasons")));
      assertThat(row.get(9).lines()).containsExactly(texts(offer.get("toCheck")));
      assertThat(row.get(10)).isEqualTo(said(offer, "deadline"));
      assertThat(row.getLast()).isEqualTo(said(offer, "offer"));
    }
  }

  private static String said(JsonNode offer, String field) {
    return offer.get(field).isNull() ? "" : offer.get(field).stringValue();
  }

  private static String[] texts(JsonNode texts) {
    return texts.valueStream().map(JsonNode::stringValue).toArray(String[]::new);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("fr.orientess.sheet.Personas#sheets")
  void onPaperAndOnScreenEveryWordIsThere(Sheet sheet) throws Exception {
    var pdf = PdfFile.squeezed(PdfFile.text(SheetPdf.write(sheet)));
    var html = PdfFile.squeezed(Jsoup.parse(SheetHtml.write(sheet)).text());
    var words = words(sheet).map(Typography::of).map(PdfFile::squeezed).toList();
    assertThat(words).allSatisfy(text -> assertThat(html).contains(text));
    assertThat(words)
        .filteredOn(text -> !pdf.contains(text))
        .allSatisfy(text -> assertThat(acrossPages(pdf)).contains(text));
    assertThat(pdf)
        .containsSubsequence(
            sheet
                .cards()
                .map(card -> PdfFile.squeezed(card.number() + "." + Typography.of(card.name())))
                .toList());
  }

  private static Stream<String> words(Sheet sheet) {
    return Stream.of(
            Stream.of(sheet.lead(), sheet.shortVersion()),
            sheet.situation().stream().map(Sheet.Given::answer),
            sheet.firstSteps().stream().map(Sheet.Step::reason),
            sheet.cards().flatMap(card -> card.reasons().stream()),
            sheet.cards().flatMap(card -> card.toCheck().stream()),
            sheet.cards().flatMap(card -> card.toConfirm().stream().map(ToConfirm::question)),
            sheet.cards().flatMap(card -> card.facts().stream().map(SheetCard.Fact::value)))
        .flatMap(each -> each);
  }

  /** The text without what stands at the foot of every page. */
  private static String acrossPages(String pdf) {
    return pdf.replaceAll("Fiched’orientationOrientESS,21novembre2026\\d+/\\d+", "");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("fr.orientess.sheet.Personas#sheets")
  void theCalendarHasEveryDeadline(Sheet sheet) {
    var written = new String(SheetCalendar.write(sheet, NOW), StandardCharsets.UTF_8);
    assertThat(written.split("\r\n"))
        .allSatisfy(
            l -> assertThat(l.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    var calendar = Biweekly.parse(written).first();
    if (!calendar.getEvents().isEmpty()) {
      assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    }
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue())
        .containsExactlyElementsOf(
            sheet
                .cards()
                .filter(card -> card.deadline() != null)
                .map(card -> "echeance-" + card.id() + "@orientess")
                .toList());
    assertThat(calendar.getEvents())
        .extracting(event -> event.getDateStart().getValue().getRawComponents())
        .extracting(day -> LocalDate.of(day.getYear(), day.getMonth(), day.getDate()))
        .containsExactlyElementsOf(
            sheet.cards().map(SheetCard::deadline).filter(Objects::nonNull).toList());
  }

  static List<List<String>> csv(byte[] csv) throws Exception {
    var text = new String(csv, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    try (var reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1))) {
      return reader.stream().map(record -> record.getFields()).toList();
    }
  }

  static List<List<String>> xlsx(byte[] xlsx) throws Exception {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      var rows = new java.util.ArrayList<List<String>>();
      for (var row : workbook.getSheetAt(0)) {
        var cells = new java.util.ArrayList<String>();
        row.forEach(cell -> cells.add(cell.getStringCellValue()));
        rows.add(cells);
      }
      return rows;
    }
  }

  private static Stream<JsonNode> offers(Sheet sheet) {
    var out = new ByteArrayOutputStream();
    SheetJson.write(sheet, out);
    return new JsonMapper()
        .readTree(out.toByteArray())
        .get("groups")
        .valueStream()
        .flatMap(group -> group.get("offers").valueStream());
  }

  private static List<String> column(List<List<String>> rows, int column) {
    return rows.stream().skip(1).map(row -> row.get(column)).toList();
  }
}
