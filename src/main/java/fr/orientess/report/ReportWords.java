package fr.orientess.report;

import fr.orientess.knowledge.ParisTime;
import fr.orientess.wording.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a report reads to those who deal with it. */
final class ReportWords {

  private static final Texts FRENCH = new Texts(Locale.FRENCH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ParisTime.clock().getZone());

  private ReportWords() {}

  /** When it was sent, in the time of Paris; sorts as it reads. */
  static String time(Report report) {
    return TIME.format(report.at());
  }

  /** What is wrong, as the form had it. */
  static String fault(Report report) {
    return FRENCH.get("report.fault." + report.fault().id());
  }
}
