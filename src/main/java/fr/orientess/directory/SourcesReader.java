package fr.orientess.directory;

import fr.orientess.file.JsonFields;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where the facts of one provider or offer come from, and warns when all of it is old. */
final class SourcesReader {

  private final JsonFields owner;
  private final LocalDate today;
  private final Findings findings;
  private @Nullable PartialDate newest;
  private String newestWritten = "";
  private @Nullable Location newestPlace;

  SourcesReader(JsonFields owner, LocalDate today, Findings findings) {
    this.owner = owner;
    this.today = today;
    this.findings = findings;
  }

  /** The sources. */
  List<Source> sources() {
    var sources = new ArrayList<Source>();
    for (var fields : owner.objects("sources")) {
      var url = fields.required("url");
      var date = date(fields, "date");
      fields.refuseMisspellings();
      if (url != null) {
        sources.add(new Source(url, date));
      }
    }
    return sources;
  }

  /** The date of the newest source, or null. */
  @Nullable String lastSeen() {
    return date(owner, "lastSeen");
  }

  private @Nullable String date(JsonFields fields, String name) {
    var written = fields.text(name);
    if (written == null) {
      return null;
    }
    var dated = PartialDate.of(written);
    if (dated.isEmpty()) {
      findings.error(
          fields.at(name),
          "La date " + Quoted.value(written) + " n’existe pas ou est mal écrite.",
          "Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ.");
    } else if (newest == null || dated.get().last().isAfter(newest.last())) {
      newest = dated.get();
      newestWritten = written;
      newestPlace = fields.at(name);
    }
    return written;
  }

  /** Warns when the newest dated source is older than five years. */
  void warnWhenOld(String name) {
    if (newest != null && newestPlace != null && newest.isOldOn(today)) {
      findings.warning(
          newestPlace,
          "La source la plus récente de "
              + Quoted.value(name)
              + " a plus de cinq ans : "
              + Quoted.value(newestWritten)
              + ".",
          "Vérifiez ces informations et ajoutez une source récente.");
    }
  }
}
