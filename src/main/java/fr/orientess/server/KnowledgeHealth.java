package fr.orientess.server;

import fr.orientess.finding.Finding;
import fr.orientess.reload.KnowledgeStatus;
import fr.orientess.reload.Reload;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Which knowledge is in use and what is wrong with the change that is not. The server is up all the
 * same: it serves the last good version.
 */
@Component("knowledgeHealthIndicator")
class KnowledgeHealth implements HealthIndicator {

  /** The report has all of them. */
  private static final int MOST_FINDINGS = 20;

  private final Reload reload;
  private final ReloadProperties properties;

  KnowledgeHealth(Reload reload, ReloadProperties properties) {
    this.reload = reload;
    this.properties = properties;
  }

  @Override
  public Health health() {
    var status = reload.status();
    var health =
        Health.up()
            .withDetail("version", status.version())
            .withDetail("since", status.since().toString())
            .withDetail("reload", properties.enabled());
    var refused = status.refused();
    if (refused != null) {
      health
          .withDetail(
              "message",
              "Le dossier de connaissances ne peut pas être mis en service tel qu’il est :"
                  + " la dernière bonne version reste en service.")
          .withDetail("refused", details(refused));
    }
    return health.build();
  }

  private static Map<String, Object> details(KnowledgeStatus.Refused refused) {
    var details = new LinkedHashMap<String, Object>();
    details.put("version", refused.version());
    details.put("at", refused.at().toString());
    details.put("errors", refused.errors().size());
    details.put(
        "findings",
        refused.errors().stream().limit(MOST_FINDINGS).map(KnowledgeHealth::details).toList());
    return details;
  }

  private static Map<String, Object> details(Finding finding) {
    var location = finding.location();
    var details = new LinkedHashMap<String, Object>();
    details.put("file", location.file());
    putIfThere(details, "sheet", location.sheet());
    putIfThere(details, "row", location.row());
    putIfThere(details, "column", location.column());
    details.put("message", finding.message());
    details.put("repair", finding.repair());
    return details;
  }

  private static void putIfThere(Map<String, Object> details, String name, @Nullable Object value) {
    if (value != null) {
      details.put(name, value);
    }
  }
}
