package fr.orientess.directory;

import fr.orientess.file.JsonFields;
import fr.orientess.file.JsonValue.JsonText;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code offers.json}. */
final class OffersReader {

  private final @Nullable Set<String> providers;
  private final Findings findings;
  private final Register<Offer> register;

  /**
   * @param providers ids of the known providers, or null when they could not be read
   */
  OffersReader(@Nullable Set<String> providers, LocalDate today, Findings findings) {
    this.providers = providers;
    this.findings = findings;
    this.register = new Register<>("L’offre", "Ajoutez-la à data/offers.json.", today, findings);
  }

  /** All offers that have an id, ids unique; empty after an error when there is no such list. */
  Optional<List<Offer>> read(String file, byte[] bytes) {
    return register.read(file, bytes, this::offer);
  }

  /** Where each offer is written, by its id. */
  Map<String, Location> places() {
    return register.places();
  }

  private Offer offer(JsonFields fields, String id, SourcesReader sources) {
    var provider = provider(fields);
    var name = fields.required("name");
    return new Offer(
        register.size(),
        id,
        provider,
        register.reference(fields, "programme"),
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
