package fr.orientess.directory;

import fr.orientess.file.JsonFields;
import fr.orientess.file.JsonFile;
import fr.orientess.file.JsonValue.JsonText;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code offers.json}. */
final class OffersReader {

  private final @Nullable Set<String> providers;
  private final LocalDate today;
  private final Findings findings;
  private final List<Offer> offers = new ArrayList<>();
  private final Map<String, Location> places = new LinkedHashMap<>();
  private final Map<Location, String> programmes = new LinkedHashMap<>();

  /**
   * @param providers ids of the known providers, or null when they could not be read
   */
  OffersReader(@Nullable Set<String> providers, LocalDate today, Findings findings) {
    this.providers = providers;
    this.today = today;
    this.findings = findings;
  }

  /** All offers that have an id, ids unique; empty after an error when there is no such list. */
  Optional<List<Offer>> read(String file, byte[] bytes) {
    return JsonFile.readObjects(file, bytes, findings)
        .map(
            objects -> {
              objects.stream()
                  .takeWhile(_ -> !findings.isFull())
                  .forEach(o -> read(new JsonFields(o, Location.of(file), findings)));
              programmes.forEach(this::requireOffer);
              return offers;
            });
  }

  /** Where each offer is written, by its id. */
  Map<String, Location> places() {
    return places;
  }

  private void read(JsonFields fields) {
    var id = fields.id("id");
    var provider = provider(fields);
    var name = fields.required("name");
    var sources = new SourcesReader(fields, today, findings);
    var offer =
        new Offer(
            offers.size(),
            id == null ? "" : id,
            provider,
            fields.text("programme"),
            name == null ? "" : name,
            rubric(fields),
            texts(fields, "formats"),
            new AmountReader(findings).read(fields),
            fields.text("cost"),
            new CallsReader(findings).read(fields),
            fields.text("url"),
            fields.text("summary"),
            sources.lastSeen(),
            fields.text("certainty"),
            texts(fields, "inferredFields"),
            sources.sources());
    fields.refuseMisspellings();
    if (id == null) {
      return;
    }
    if (places.putIfAbsent(id, fields.at("id")) != null) {
      findings.error(
          fields.at("id"),
          "L'offre " + Quoted.value(id) + " est définie deux fois.",
          "Donnez-lui un autre identifiant ou supprimez-la.");
      return;
    }
    sources.warnWhenOld(id);
    offers.add(offer);
    if (offer.programme() != null) {
      programmes.put(fields.at("programme"), offer.programme());
    }
  }

  private String provider(JsonFields fields) {
    var provider = fields.required("provider");
    if (provider != null && providers != null && !providers.contains(provider)) {
      findings.error(
          fields.at("provider"),
          "La structure " + Quoted.value(provider) + " est inconnue.",
          Nearest.proposal(provider, providers, "Ajoutez-la à data/providers.json."));
    }
    return provider == null ? "" : provider;
  }

  private void requireOffer(Location place, String programme) {
    if (!places.containsKey(programme)) {
      findings.error(
          place,
          "L'offre " + Quoted.value(programme) + " est inconnue.",
          Nearest.proposal(programme, places.keySet(), "Ajoutez-la à data/offers.json."));
    }
  }

  private Rubric rubric(JsonFields fields) {
    var written = fields.required("rubric");
    var rubric = written == null ? null : Rubric.of(written).orElse(null);
    if (written != null && rubric == null) {
      var valid = Arrays.stream(Rubric.values()).map(Rubric::id).toList();
      findings.error(
          fields.at("rubric"),
          "La rubrique " + Quoted.value(written) + " est inconnue.",
          Nearest.proposal(
              written, valid, "Rubriques possibles : " + String.join(", ", valid) + "."));
    }
    return rubric == null ? Rubric.INFORMATION : rubric;
  }

  private static List<String> texts(JsonFields fields, String name) {
    return fields.texts(name).stream().map(JsonText::value).toList();
  }
}
