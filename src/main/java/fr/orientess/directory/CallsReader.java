package fr.orientess.directory;

import fr.orientess.file.JsonFields;
import fr.orientess.file.JsonValue.JsonNumber;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Quoted;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the dated editions of a call for projects. */
final class CallsReader {

  private final Findings findings;

  CallsReader(Findings findings) {
    this.findings = findings;
  }

  /** The editions of an offer. */
  List<Call> read(JsonFields offer) {
    var calls = new ArrayList<Call>();
    for (var fields : offer.objects("calls")) {
      var opens = date(fields, "opens");
      var closes = date(fields, "closes");
      checkOrder(fields, opens, closes);
      calls.add(
          new Call(
              fields.wholeNumber("year"), opens, closes, envelope(fields), fields.text("source")));
      fields.refuseMisspellings();
    }
    return calls;
  }

  private @Nullable String date(JsonFields fields, String name) {
    var written = fields.text(name);
    if (written != null && PartialDate.of(written).isEmpty()) {
      findings.error(
          fields.at(name),
          "La date " + Quoted.value(written) + " n’existe pas ou est mal écrite.",
          "Écrivez AAAA-MM-JJ.");
      return null;
    }
    return written;
  }

  private void checkOrder(JsonFields fields, @Nullable String opens, @Nullable String closes) {
    if (opens == null || closes == null) {
      return;
    }
    var first = PartialDate.of(opens).map(PartialDate::first);
    var last = PartialDate.of(closes).map(PartialDate::last);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      findings.error(
          fields.at("closes"),
          "La clôture "
              + Quoted.value(closes)
              + " précède l’ouverture "
              + Quoted.value(opens)
              + ".",
          "Échangez les deux dates.");
    }
  }

  /** A sum may be written as a number of euros. */
  private static @Nullable String envelope(JsonFields fields) {
    return fields.value("envelope") instanceof JsonNumber number
        ? NumberFormat.getInstance(Locale.FRANCE).format(number.value()) + " €"
        : fields.text("envelope");
  }
}
