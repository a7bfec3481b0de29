package fr.orientess.ui.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A full house lets nobody in, keeps those inside, and has room again once somebody leaves. */
class EntranceTest {

  private final Visits visits = new Visits(1, Duration.ofMinutes(30));
  private final Entrance entrance = new Entrance(visits);

  private MockHttpServletResponse visit(MockHttpServletRequest request) throws Exception {
    var response = new MockHttpServletResponse();
    entrance.doFilter(request, response, new MockFilterChain());
    return response;
  }

  private static MockHttpServletRequest newcomer(String path) {
    return new MockHttpServletRequest("GET", path);
  }

  private static HttpSessionEvent someone() {
    return new HttpSessionEvent(new MockHttpSession());
  }

  @Test
  void aNewcomerIsLetInWhileThereIsRoom() throws Exception {
    assertThat(visit(newcomer("/questionnaire")).getStatus()).isEqualTo(200);
  }

  @Test
  void aNewcomerToAFullHouseIsToldInFrenchWhenToComeBack() throws Exception {
    visits.pageOpened();

    var refusal = visit(newcomer("/questionnaire"));

    assertThat(refusal.getStatus()).isEqualTo(503);
    assertThat(refusal.getHeader("Retry-After")).isEqualTo("120");
    assertThat(refusal.getContentType()).startsWith("text/html");
    assertThat(refusal.getContentAsString())
        .contains("lang=\"fr\"", "Beaucoup de monde", "vos réponses sont dans l’adresse")
        .contains("class=\"site-main\"", "class=\"apology\"", "class=\"wordmark\"");
  }

  @Test
  void whoIsInsideAFullHouseStays() throws Exception {
    visits.pageOpened();
    var inside = newcomer("/questionnaire");
    inside.setSession(new MockHttpSession());

    assertThat(visit(inside).getStatus()).isEqualTo(200);
  }

  @Test
  void programsAndTheThemeNeedNoRoom() throws Exception {
    visits.pageOpened();

    assertThat(visit(newcomer("/api/v1/orientations")).getStatus()).isEqualTo(200);
    assertThat(visit(newcomer("/theme/styles.css")).getStatus()).isEqualTo(200);
  }

  @Test
  void thereIsRoomAgainOnceSomebodyHasLeft() throws Exception {
    visits.pageOpened();
    visits.pageClosed();

    assertThat(visit(newcomer("/")).getStatus()).isEqualTo(200);
  }

  @Test
  void sessionsWithoutAPageTakeLittleRoomButSome() throws Exception {
    var sessions = Stream.generate(EntranceTest::someone).limit(20).toList();
    sessions.subList(1, 20).forEach(visits::sessionCreated);
    assertThat(visit(newcomer("/")).getStatus()).isEqualTo(200);

    visits.sessionCreated(sessions.getFirst());
    assertThat(visit(newcomer("/")).getStatus()).isEqualTo(503);

    visits.sessionDestroyed(sessions.getLast());
    assertThat(visit(newcomer("/")).getStatus()).isEqualTo(200);
  }

  @Test
  void aSessionLivesAMinuteUntilItsVisitorComesBackWithIt() throws Exception {
    var session = new MockHttpSession();
    visits.sessionCreated(new HttpSessionEvent(session));
    assertThat(session.getMaxInactiveInterval()).isEqualTo(60);

    session.setNew(false);
    var again = newcomer("/theme/styles.css");
    again.setSession(session);
    visit(again);

    assertThat(session.getMaxInactiveInterval()).isEqualTo(30 * 60);
  }
}
