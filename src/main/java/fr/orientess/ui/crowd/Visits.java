package fr.orientess.ui.crowd;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts the sessions that are open, and knows how many there is room for. */
@Component
class Visits implements HttpSessionListener {

  /** What a session takes at the most, with two pages open in it. */
  private static final long BYTES = 600_000;

  private final AtomicInteger open = new AtomicInteger();
  private final long most;

  /**
   * @param most how many sessions may be open at once; 0 for as many as half of the memory holds
   */
  Visits(@Value("${orientess.visits.most:0}") long most) {
    this.most = most > 0 ? most : Math.max(1, Runtime.getRuntime().maxMemory() / 2 / BYTES);
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    open.incrementAndGet();
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    open.decrementAndGet();
  }

  /** True when nobody more can be let in. */
  boolean isFull() {
    return open.get() >= most;
  }
}
