package fr.orientess.directory;

import fr.orientess.file.JsonFields;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Quoted;
import fr.orientess.territory.Territories;
import fr.orientess.territory.TerritoryNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code providers.json}. */
final class ProvidersReader {

  private final Territories territories;
  private final TerritoryNames names;
  private final Findings findings;
  private final Register<Provider> register;

  ProvidersReader(Territories territories, LocalDate today, Findings findings) {
    this.territories = territories;
    this.names = new TerritoryNames(territories);
    this.findings = findings;
    this.register =
        new Register<>(
            "La structure", "Ajoutez-la, ou retirez le champ « network ».", today, findings);
  }

  /** All providers that have an id, ids unique; empty after an error when there is no such list. */
  Optional<List<Provider>> read(String file, byte[] bytes) {
    return register.read(file, bytes, this::provider);
  }

  private Provider provider(JsonFields fields, String id, SourcesReader sources) {
    var name = fields.required("name");
    return new Provider(
        id,
        name == null ? "" : name,
        fields.text("shortName"),
        fields.text("kind"),
        register.reference(fields, "network"),
        coverage(fields),
        fields.text("website"),
        fields.text("email"),
        fields.text("phone"),
        fields.text("address"),
        fields.text("summary"),
        sources.lastSeen(),
        fields.text("certainty"),
        sources.sources());
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
}
