package fr.orientess.ui.crowd;

import fr.orientess.wording.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses new visitors, politely, while there is no room for their sessions: those who are inside
 * keep theirs, so that a crowd makes some wait instead of losing the answers of all. Comes after
 * the security filters, whose headers the refusal needs too.
 */
@Component
@Order(Entrance.AFTER_SECURITY)
class Entrance extends OncePerRequestFilter {

  static final int AFTER_SECURITY = 0;

  private static final String SECONDS_TO_WAIT = "120";

  /** What opens no session, and what the refusal itself is dressed with. */
  private static final List<String> WITHOUT_SESSION =
      List.of("/api/", "/v3/", "/actuator/", "/theme/", "/VAADIN/", "/error");

  private final Visits visits;

  Entrance(Visits visits) {
    this.visits = visits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session == null && visits.isFull() && opensSession(request)) {
      refuse(response);
      return;
    }
    if (session != null) {
      visits.cameBack(session);
    }
    chain.doFilter(request, response);
  }

  private static boolean opensSession(HttpServletRequest request) {
    return WITHOUT_SESSION.stream().noneMatch(request.getRequestURI()::startsWith);
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", SECONDS_TO_WAIT);
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(page(new Texts(Locale.FRENCH)));
  }

  private static String page(Texts texts) {
    var page = Document.createShell("");
    page.children().attr("lang", texts.locale().getLanguage());
    page.title(texts.get("crowd.title"));
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width");
    page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/theme/styles.css");
    var site = page.body().appendElement("div").addClass("site");
    frame(site.appendElement("header").addClass("site-header"));
    var main = site.appendElement("main").addClass("site-main");
    var apology = main.appendElement("div").addClass("apology");
    apology.appendElement("h1").text(texts.get("crowd.title"));
    apology.appendElement("p").addClass("lead").text(texts.get("crowd.explanation"));
    return page.outerHtml();
  }

  /** The name of the site, as on its other pages without scripts; it leads nowhere now. */
  private static void frame(Element header) {
    var wordmark =
        header
            .appendElement("div")
            .addClass("site-header-frame")
            .appendElement("span")
            .addClass("wordmark");
    wordmark
        .appendElement("img")
        .attr("src", "/theme/icon.svg")
        .attr("alt", "")
        .attr("width", "34")
        .attr("height", "34");
    var name = wordmark.appendElement("span").addClass("wordmark-name").text("Orient");
    name.appendElement("span").text("ESS");
  }
}
