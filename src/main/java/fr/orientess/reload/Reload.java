package fr.orientess.reload;

import fr.orientess.finding.Finding;
import fr.orientess.finding.FindingsText;
import fr.orientess.finding.Location;
import fr.orientess.finding.Severity;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeLoader;
import fr.orientess.knowledge.LoadedKnowledge;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.Publisher;
import fr.orientess.reload.KnowledgeStatus.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets what analysts save go live while the server runs. A change is loaded, checked and compiled
 * aside; a broken one is refused, and the last good knowledge stays in use.
 */
public final class Reload {

  private static final Logger LOG = LoggerFactory.getLogger(Reload.class);

  private final FolderWatch watch;
  private final PublishedKnowledge published;
  private final Publisher publisher;
  private final Clock clock;
  private final Consumer<KnowledgeStatus> told;
  private volatile KnowledgeStatus status;

  /**
   * The reload of the folder that the knowledge in use was made of.
   *
   * @param quietLooks how many times in a row the folder has to look the same before it is read
   * @param findings what was found in the knowledge in use
   * @param told hears of every change of the status
   */
  public Reload(
      Path folder,
      int quietLooks,
      List<Finding> findings,
      PublishedKnowledge published,
      Publisher publisher,
      Clock clock,
      Consumer<KnowledgeStatus> told) {
    var version = published.current().version();
    this.watch = new FolderWatch(folder, quietLooks, version);
    this.published = published;
    this.publisher = publisher;
    this.clock = clock;
    this.told = told;
    this.status = new KnowledgeStatus(version, clock.instant(), findings, null);
  }

  /** How things stand. */
  public KnowledgeStatus status() {
    return status;
  }

  /** Looks at the folder once; to be called again and again, by one thread after the other. */
  public synchronized void look() {
    watch.look().ifPresent(this::take);
  }

  private void take(FolderReading reading) {
    switch (reading) {
      case FolderReading.Missing missing ->
          refuse(
              trouble(
                  missing.fingerprint(),
                  "Le dossier de connaissances est introuvable ou illisible.",
                  "Remettez-le à sa place : les modifications y seront de nouveau lues."));
      case FolderReading.Found(var files) -> take(files);
    }
  }

  /** Nothing in these files, and no trouble with the database, may end the watch. */
  private void take(KnowledgeFiles files) {
    try {
      var loaded = KnowledgeLoader.load(files, LocalDate.now(clock));
      loaded.knowledge().ifPresentOrElse(next -> use(next, files, loaded), () -> refuse(loaded));
    } catch (RuntimeException | VirtualMachineError e) {
      LOG.error("La version {} n’a pas pu être mise en service", files.version(), e);
      refuse(
          trouble(
              files.version(),
              "Cette version n’a pas pu être mise en service.",
              "Le journal du serveur dit pourquoi ; un nouvel essai aura lieu plus tard."));
      watch.tellAgain();
    }
  }

  private void use(KnowledgeBase next, KnowledgeFiles files, LoadedKnowledge loaded) {
    if (next.rows().isEmpty() && !published.current().rows().isEmpty()) {
      // Nothing is wrong with it, but so looks a folder of which a copy has only come half way.
      refuse(
          trouble(
              next.version(),
              "Le dossier n’a plus aucune ligne de règle.",
              "Remettez les tables dans rules/tables. Si cela est voulu, redémarrez le serveur."));
      return;
    }
    var since = status.since();
    if (!next.version().equals(published.current().version())) {
      publisher.publish(next, files, null, null);
      since = clock.instant();
      LOG.info(
          "Version {} en service : {} offres, {} lignes de règles",
          next.version(),
          next.directory().offers().size(),
          next.rows().size());
    } else if (status.refused() != null) {
      LOG.info("Le dossier contient de nouveau la version en service, {}", next.version());
    }
    change(new KnowledgeStatus(next.version(), since, loaded.findings(), null));
  }

  private void refuse(LoadedKnowledge loaded) {
    var before = status.refused();
    var refused = new Refused(loaded.version(), clock.instant(), loaded.findings());
    if (before == null || !before.isSame(refused)) {
      LOG.error(
          "La version {} du dossier est refusée, {} reste en service :\n{}",
          refused.version(),
          status.version(),
          String.join("\n", FindingsText.errorLines(refused.findings())));
      change(status.refusing(refused));
    }
  }

  private static LoadedKnowledge trouble(String version, String message, String repair) {
    var finding = new Finding(Severity.ERROR, Location.of("."), message, repair);
    return new LoadedKnowledge(version, List.of(finding), Optional.empty());
  }

  private void change(KnowledgeStatus now) {
    status = now;
    told.accept(now);
  }
}
