package fr.orientess.ui.crowd;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts the sessions that are open, and knows how many there is room for. A session is kept for a
 * minute until its visitor comes back with it: programs that never do, and get a new one with each
 * page, lock nobody out for long.
 */
@Component
class Visits implements HttpSessionListener {

  /** What a session takes at the most, with two pages open in it. */
  private static final long BYTES = 600_000;

  /** A browser comes back at once, for what the page is made of. */
  static final int SECONDS_FOR_NEWCOMERS = 60;

  private final AtomicInteger open = new AtomicInteger();
  private final long most;
  private final Duration stay;

  /**
   * @param most how many sessions may be open at once; 0 for as many as half of the memory holds
   * @param stay how long a session is kept whose visitor is silent, once they came back
   */
  Visits(
      @Value("${orientess.visits.most:0}") long most,
      @Value("${server.servlet.session.timeout:30m}") Duration stay) {
    this.stay = stay;
    this.most = most > 0 ? most : Math.max(1, Runtime.getRuntime().maxMemory() / 2 / BYTES);
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    open.incrementAndGet();
    event.getSession().setMaxInactiveInterval(SECONDS_FOR_NEWCOMERS);
  }

  /** Takes note of a visitor who brought a session along. */
  void cameBack(HttpSession session) {
    if (!session.isNew() && session.getMaxInactiveInterval() == SECONDS_FOR_NEWCOMERS) {
      session.setMaxInactiveInterval(Math.toIntExact(stay.toSeconds()));
    }
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
