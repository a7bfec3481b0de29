package fr.orientess.sheet.form;

import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.SheetCard;
import fr.orientess.wording.PlainText;
import fr.orientess.wording.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The deadlines of a sheet as a calendar by RFC 5545. An offer's deadline always has the same
 * identifier, so that importing a newer sheet moves it instead of adding another.
 */
public final class SheetCalendar {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Texts texts = SheetTexts.FRENCH;
  private final StringBuilder out = new StringBuilder();

  private SheetCalendar() {}

  /**
   * The whole file; a calendar without events when no offer has a deadline.
   *
   * @param now when it is made
   */
  public static byte[] write(Sheet sheet, Instant now) {
    return new SheetCalendar().calendar(sheet, now).getBytes(StandardCharsets.UTF_8);
  }

  private String calendar(Sheet sheet, Instant now) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//OrientESS//Fiche d'orientation//FR");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    sheet
        .cards()
        .forEach(
            card -> {
              var deadline = card.deadline();
              if (deadline != null) {
                event(card, deadline, sheet, now);
              }
            });
    line("END:VCALENDAR");
    return out.toString();
  }

  private void event(SheetCard card, LocalDate deadline, Sheet sheet, Instant now) {
    line("BEGIN:VEVENT");
    line("UID:echeance-" + card.id() + "@orientess");
    line("DTSTAMP:" + STAMP.format(now));
    line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(deadline));
    line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(deadline.plusDays(1)));
    line("SUMMARY;LANGUAGE=fr:" + escaped(texts.get("sheet.event", card.name())));
    line("DESCRIPTION;LANGUAGE=fr:" + escaped(description(card, sheet)));
    var page = card.page();
    if (page != null) {
      line("URL:" + page.href());
    }
    line("TRANSP:TRANSPARENT");
    line("BEGIN:VALARM");
    line("ACTION:DISPLAY");
    line("TRIGGER;RELATED=START:-P14D");
    line("DESCRIPTION:" + escaped(texts.get("sheet.event", card.name())));
    line("END:VALARM");
    line("END:VEVENT");
  }

  private String description(SheetCard card, Sheet sheet) {
    var lines = new StringBuilder(card.provider());
    card.reasons().forEach(reason -> lines.append('\n').append(reason));
    card.contacts().forEach(contact -> lines.append('\n').append(Markup.readable(contact)));
    var link = sheet.link();
    if (link != null) {
      lines.append('\n').append(link);
    }
    return lines.toString();
  }

  private static String escaped(String text) {
    return PlainText.of(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /** Folds a line at 75 bytes, never within a character. */
  private void line(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int size = new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.appendCodePoint(c);
      bytes += size;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }
}
