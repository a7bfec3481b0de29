package fr.orientess.ui.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import fr.orientess.knowledge.KnowledgeFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A page counts while it is open, and its session does not outlive the last one for long. */
@SpringBootTest(
    properties = {"orientess.knowledge=target/crowd-knowledge", "orientess.visits.most=1"})
class OpenPagesTest extends SpringBrowserlessTest {

  private static final int HALF_AN_HOUR = 1800;

  static {
    KnowledgeFolder.minimal().writeTo(Path.of("target/crowd-knowledge"));
  }

  @Autowired private Visits visits;
  private UI page;
  private VaadinSession session;

  @BeforeEach
  void open() {
    page = UI.getCurrent();
    session = page.getSession();
    session.getSession().setMaxInactiveInterval(HALF_AN_HOUR);
  }

  @Test
  void aPageTakesRoomUntilItIsClosed() {
    assertThat(visits.isFull()).isTrue();

    session.removeUI(page);

    assertThat(visits.isFull()).isFalse();
  }

  @Test
  void theSessionEndsSoonOnceItsLastPageIsClosed() {
    session.removeUI(page);

    assertThat(session.getSession().getMaxInactiveInterval())
        .isEqualTo(Visits.SECONDS_WITHOUT_PAGE);
  }

  @Test
  void theSessionGoesOnWhileAnotherPageIsOpen() {
    var other = new UI();
    other.getInternals().setSession(session);
    other.doInit(VaadinRequest.getCurrent(), 7, "other");
    session.addUI(other);

    session.removeUI(page);

    assertThat(session.getSession().getMaxInactiveInterval()).isEqualTo(HALF_AN_HOUR);
  }
}
