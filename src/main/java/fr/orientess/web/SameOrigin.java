package fr.orientess.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/**
 * Tells whether a request comes from a page of this site. Browsers say so themselves; a token would
 * do the same, but would be lost with the session and with it whatever was typed.
 */
final class SameOrigin {

  private static final String FETCH_SITE = "Sec-Fetch-Site";

  private SameOrigin() {}

  /** True when the browser vouches for it; older ones by the origin they name. */
  static boolean isOf(HttpServletRequest request) {
    var site = request.getHeader(FETCH_SITE);
    if (site != null) {
      return site.equals("same-origin");
    }
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    var host = request.getHeader(HttpHeaders.HOST);
    try {
      return origin != null && host != null && host.equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
