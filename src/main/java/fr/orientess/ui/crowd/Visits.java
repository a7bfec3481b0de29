package fr.orientess.ui.crowd;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts what visitors have open, and knows how much of it there is room for. What takes memory is
 * pages; a session without one is kept for a minute only, be it that its visitor never came back
 * with it, as programs do that get a new one with each page, or that they have closed the last.
 */
@Component
class Visits implements HttpSessionListener {

  /** What an open page takes at the most: the results with all offers; a question takes a third. */
  static final long BYTES_OF_PAGE = 400_000;

  /** What a session without a page takes. */
  static final long BYTES_OF_SESSION = 20_000;

  /** A browser comes back at once, for what the page is made of. */
  static final int SECONDS_WITHOUT_PAGE = 60;

  private final AtomicInteger sessions = new AtomicInteger();
  private final AtomicInteger pages = new AtomicInteger();
  private final long room;
  private final Duration stay;

  /**
   * @param most how many pages may be open at once; 0 for as many as half of the memory holds
   * @param stay how long a session is kept whose visitor is silent, while a page is open
   */
  Visits(
      @Value("${orientess.visits.most:0}") long most,
      @Value("${server.servlet.session.timeout:30m}") Duration stay) {
    this.stay = stay;
    this.room = most > 0 ? most * BYTES_OF_PAGE : Runtime.getRuntime().maxMemory() / 2;
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    sessions.incrementAndGet();
    event.getSession().setMaxInactiveInterval(SECONDS_WITHOUT_PAGE);
  }

  /** Takes note of a visitor who brought a session along. */
  void cameBack(HttpSession session) {
    if (!session.isNew() && session.getMaxInactiveInterval() == SECONDS_WITHOUT_PAGE) {
      session.setMaxInactiveInterval(Math.toIntExact(stay.toSeconds()));
    }
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    sessions.decrementAndGet();
  }

  /** Takes note of a page that was opened. */
  void pageOpened() {
    pages.incrementAndGet();
  }

  /** Takes note of a page that was closed, or whose session has ended. */
  void pageClosed() {
    pages.decrementAndGet();
  }

  /** True when nobody more can be let in. */
  boolean isFull() {
    return pages.get() * BYTES_OF_PAGE + sessions.get() * BYTES_OF_SESSION >= room;
  }
}
