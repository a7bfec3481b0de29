package fr.orientess.ui.crowd;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Tells {@link Visits} of pages that open and close, and lets the session of a visitor who has
 * closed the last one end soon: answers stand in the address, so that nothing is lost with it.
 */
@Component
class OpenPages implements VaadinServiceInitListener {

  private final Visits visits;

  OpenPages(Visits visits) {
    this.visits = visits;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> opened(init.getUI()));
  }

  private void opened(UI page) {
    visits.pageOpened();
    page.addDetachListener(
        _ -> {
          visits.pageClosed();
          endSoonWithout(page);
        });
  }

  private static void endSoonWithout(UI page) {
    var session = page.getSession();
    boolean isLast =
        session.getUIs().stream().allMatch(other -> other.equals(page) || other.isClosing());
    if (isLast && session.getSession() != null) {
      session.getSession().setMaxInactiveInterval(Visits.SECONDS_WITHOUT_PAGE);
    }
  }
}
