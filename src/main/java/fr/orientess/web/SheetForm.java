package fr.orientess.web;

import fr.orientess.exchange.SheetJson;
import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.form.SheetCalendar;
import fr.orientess.sheet.form.SheetCsv;
import fr.orientess.sheet.form.SheetHtml;
import fr.orientess.sheet.form.SheetPdf;
import fr.orientess.sheet.form.SheetXlsx;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The forms in which programs can have a sheet; the first is for those who do not mind. */
enum SheetForm {
  JSON("application/json", "json"),
  PDF("application/pdf", "pdf"),
  HTML("text/html;charset=UTF-8", "html"),
  CSV("text/csv;charset=UTF-8", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  CALENDAR("text/calendar;charset=UTF-8", "ics");

  private final MediaType type;
  private final String extension;

  SheetForm(String type, String extension) {
    this.type = MediaType.parseMediaType(type);
    this.extension = extension;
  }

  MediaType type() {
    return type;
  }

  /** What the file of a sheet is called. */
  String file(Sheet sheet) {
    return "fiche-orientation-" + sheet.date() + "." + extension;
  }

  /** The form of files with that extension, or empty when there is none. */
  static Optional<SheetForm> withExtension(String extension) {
    return Arrays.stream(values()).filter(form -> form.extension.equals(extension)).findFirst();
  }

  /**
   * The form that an {@code Accept} header likes best, or empty when it likes none.
   *
   * @param header as it was sent, or null when there was none
   */
  static Optional<SheetForm> accepted(@Nullable String header) {
    return Negotiation.best(header, List.of(values()), SheetForm::type);
  }

  /** The bytes of a sheet. */
  byte[] write(Sheet sheet, Instant now) {
    return switch (this) {
      case JSON -> {
        var out = new ByteArrayOutputStream();
        SheetJson.write(sheet, out);
        yield out.toByteArray();
      }
      case PDF -> SheetPdf.write(sheet);
      case HTML -> SheetHtml.write(sheet).getBytes(StandardCharsets.UTF_8);
      case CSV -> SheetCsv.write(sheet);
      case XLSX -> SheetXlsx.write(sheet);
      case CALENDAR -> SheetCalendar.write(sheet, now);
    };
  }
}
