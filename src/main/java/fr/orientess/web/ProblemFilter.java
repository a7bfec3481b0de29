package fr.orientess.web;

import fr.orientess.exchange.Problem;
import fr.orientess.exchange.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives programs a problem in JSON wherever a person would get an error page: what the framework
 * refuses, and what should never happen.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemFilter.class);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !path.equals("/api") && !path.startsWith("/api/") && !path.startsWith("/v3/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, new Answering(response));
    } catch (Exception e) {
      LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
      answer(500, response);
    }
  }

  private static void answer(int status, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType(ProblemWriter.MEDIA_TYPE);
    ProblemWriter.write(Problem.of(status), response.getOutputStream());
    response.flushBuffer();
  }

  /** A response whose errors are problems. */
  private static final class Answering extends HttpServletResponseWrapper {

    Answering(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
      answer(status, (HttpServletResponse) getResponse());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
