package fr.orientess.directory;

import fr.orientess.file.JsonFields;
import fr.orientess.file.JsonFile;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import fr.orientess.territory.Territories;
import fr.orientess.territory.TerritoryNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code providers.json}. */
final class ProvidersReader {

  private final Territories territories;
  private final TerritoryNames names;
  private final LocalDate today;
  private final Findings findings;
  private final List<Provider> providers = new ArrayList<>();
  private final Map<String, Location> networks = new HashMap<>();
  private final Map<String, Location> places = new HashMap<>();

  ProvidersReader(Territories territories, LocalDate today, Findings findings) {
    this.territories = territories;
    this.names = new TerritoryNames(territories);
    this.today = today;
    this.findings = findings;
  }

  /** All providers that have an id, ids unique; empty after an error when there is no such list. */
  Optional<List<Provider>> read(String file, byte[] bytes) {
    return JsonFile.readObjects(file, bytes, findings)
        .map(
            objects -> {
              objects.stream()
                  .takeWhile(_ -> !findings.isFull())
                  .forEach(o -> read(new JsonFields(o, Location.of(file), findings)));
              checkNetworks();
              return providers;
            });
  }

  private void read(JsonFields fields) {
    var id = fields.id("id");
    var sources = new SourcesReader(fields, today, findings);
    var name = fields.required("name");
    var provider =
        new Provider(
            id == null ? "" : id,
            name == null ? "" : name,
            fields.text("shortName"),
            fields.text("kind"),
            fields.text("network"),
            coverage(fields),
            fields.text("website"),
            fields.text("email"),
            fields.text("phone"),
            fields.text("address"),
            fields.text("summary"),
            sources.lastSeen(),
            fields.text("certainty"),
            sources.sources());
    fields.refuseMisspellings();
    if (id == null) {
      return;
    }
    if (places.putIfAbsent(id, fields.at("id")) != null) {
      findings.error(
          fields.at("id"),
          "La structure " + Quoted.value(id) + " est définie deux fois.",
          "Donnez-lui un autre identifiant ou supprimez-la.");
      return;
    }
    sources.warnWhenOld(id);
    providers.add(provider);
    networks.put(id, fields.at("network"));
  }

  private List<String> coverage(JsonFields fields) {
    var codes = new ArrayList<String>();
    for (var code : fields.texts("coverage")) {
      if (!territories.all().isEmpty() && territories.territory(code.value()).isEmpty()) {
        findings.error(
            fields.at("coverage", code.line()),
            "Le territoire " + Quoted.value(code.value()) + " est inconnu.",
            names.proposal(code.value(), "Donnez un code de data/territories."));
      }
      codes.add(code.value());
    }
    return codes;
  }

  private void checkNetworks() {
    for (var provider : providers) {
      var network = provider.network();
      var place = networks.get(provider.id());
      if (network != null && place != null && !places.containsKey(network)) {
        findings.error(
            place,
            "La structure " + Quoted.value(network) + " est inconnue.",
            Nearest.proposal(
                network, places.keySet(), "Ajoutez-la, ou retirez le champ « network »."));
      }
    }
  }
}
