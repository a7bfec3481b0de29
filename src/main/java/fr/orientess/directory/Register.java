package fr.orientess.directory;

import fr.orientess.file.JsonFields;
import fr.orientess.file.JsonFile;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of one file of the directory, each under an id of its own.
 *
 * @param <T> what a record describes
 */
final class Register<T> {

  private final String what;
  private final String addIt;
  private final LocalDate today;
  private final Findings findings;
  private final List<T> records = new ArrayList<>();
  private final Map<String, Location> places = new LinkedHashMap<>();
  private final List<Reference> references = new ArrayList<>();

  /** A place where one record names another. */
  private record Reference(String id, Location place) {}

  /** Reads what one record says besides its id. */
  interface RecordReader<T> {
    /**
     * The record, as far as it can be read.
     *
     * @param id empty after an error; the record is then left out
     */
    T read(JsonFields fields, String id, SourcesReader sources);
  }

  /**
   * @param what a record is called in messages, with its article
   * @param addIt what to do when one is named that there is not
   * @param today the day by which a source is old
   */
  Register(String what, String addIt, LocalDate today, Findings findings) {
    this.what = what;
    this.addIt = addIt;
    this.today = today;
    this.findings = findings;
  }

  /** All records that have an id, ids unique; empty after an error when there is no such list. */
  Optional<List<T>> read(String file, byte[] bytes, RecordReader<T> reader) {
    return JsonFile.readObjects(file, bytes, findings)
        .map(
            objects -> {
              objects.stream()
                  .takeWhile(_ -> !findings.isFull())
                  .forEach(o -> read(new JsonFields(o, Location.of(file), findings), reader));
              references.forEach(this::require);
              return records;
            });
  }

  private void read(JsonFields fields, RecordReader<T> reader) {
    var id = fields.id("id");
    var sources = new SourcesReader(fields, today, findings);
    var record = reader.read(fields, id == null ? "" : id, sources);
    fields.refuseMisspellings();
    if (id == null) {
      return;
    }
    if (places.putIfAbsent(id, fields.at("id")) != null) {
      findings.error(
          fields.at("id"),
          what + " " + Quoted.value(id) + " est définie deux fois.",
          "Donnez-lui un autre identifiant ou supprimez-la.");
      return;
    }
    sources.warnWhenOld(id);
    records.add(record);
  }

  /** How many records there are so far. */
  int size() {
    return records.size();
  }

  /** Where each record is written, by its id. */
  Map<String, Location> places() {
    return places;
  }

  /** The id of another record in a field, which has to be there in the end, or null. */
  @Nullable String reference(JsonFields fields, String name) {
    var id = fields.text(name);
    if (id != null) {
      references.add(new Reference(id, fields.at(name)));
    }
    return id;
  }

  private void require(Reference reference) {
    if (!places.containsKey(reference.id())) {
      findings.error(
          reference.place(),
          what + " " + Quoted.value(reference.id()) + " est inconnue.",
          Nearest.proposal(reference.id(), places.keySet(), addIt));
    }
  }
}
