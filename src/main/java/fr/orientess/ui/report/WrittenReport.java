package fr.orientess.ui.report;

import fr.orientess.report.Fault;
import fr.orientess.report.Report;
import fr.orientess.wording.PlainText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written into the form.
 *
 * @param fault null while nothing is chosen
 * @param text without characters that nobody types
 */
record WrittenReport(@Nullable Fault fault, String text) {

  /** The form as it opens. */
  static final WrittenReport NOTHING = new WrittenReport(null, "");

  /** What is missing, or wrong. */
  enum Problem {
    NO_FAULT,
    NO_TEXT,
    TOO_LONG
  }

  /** What came from the browser. */
  static WrittenReport read(String fault, String text) {
    return new WrittenReport(Fault.of(fault).orElse(null), PlainText.of(text).strip());
  }

  /** The first thing that has to be put right, or empty. */
  Optional<Problem> problem() {
    if (fault == null) {
      return Optional.of(Problem.NO_FAULT);
    }
    if (fault == Fault.OTHER && text.isEmpty()) {
      return Optional.of(Problem.NO_TEXT);
    }
    return text.length() > Report.LONGEST_TEXT ? Optional.of(Problem.TOO_LONG) : Optional.empty();
  }
}
