package fr.orientess.server;

import fr.orientess.reload.Reload;
import fr.orientess.reload.StatusReport;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the folder looked at, from the start of the server to its end, by a thread of its own. */
@Component
@ConditionalOnProperty(name = "orientess.reload.enabled", matchIfMissing = true)
class ReloadSchedule implements SmartLifecycle {

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
    thread.scheduleWithFixedDelay(reload::look, interval, interval, TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    thread.shutdownNow();
    isRunning = false;
  }

  @Override
  public boolean isRunning() {
    return isRunning;
  }
}
