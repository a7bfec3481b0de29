package fr.orientess.server;

import fr.orientess.reload.Reload;
import fr.orientess.reload.StatusReport;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the folder looked at, from the start of the server to its end, by a thread of its own. */
@Component
@ConditionalOnProperty(name = "orientess.reload.enabled", matchIfMissing = true)
class ReloadSchedule implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ReloadSchedule.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Reload reload;
  private final StatusReport report;
  private final ReloadProperties properties;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("knowledge-reload").daemon().factory());
  private volatile boolean isRunning;

  ReloadSchedule(Reload reload, StatusReport report, ReloadProperties properties) {
    this.reload = reload;
    this.report = report;
    this.properties = properties;
  }

  @Override
  public void start() {
    isRunning = true;
    thread.execute(() -> report.write(reload.status()));
    long interval = Math.max(1, properties.interval().toMillis());
    thread.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
  }

  /**
   * What fails once may succeed the next time, as when memory was short for a moment; thrown on, it
   * would end the schedule for good, and nobody would hear of it.
   */
  private void look() {
    try {
      reload.look();
    } catch (RuntimeException | Error e) {
      LOG.error("Le dossier de connaissances n’a pas pu être relu", e);
    }
  }

  /** Lets a look that has begun come to its end: an interrupt would close the database's files. */
  @Override
  public void stop() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("La relecture du dossier de connaissances n’est pas terminée");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    isRunning = false;
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }
}
