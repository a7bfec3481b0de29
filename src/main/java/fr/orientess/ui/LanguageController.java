package fr.orientess.ui;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Switches the language of the screens, then goes back to the page that was open. */
@Controller
class LanguageController {

  static final String ADDRESS = "/langue/";

  private static final String HOME = "/";

  @GetMapping(ADDRESS + "{code}")
  ResponseEntity<Void> use(
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String referer,
      @RequestHeader(HttpHeaders.HOST) String host) {
    var answer = ResponseEntity.status(HttpStatus.SEE_OTHER).location(page(referer, host));
    Language.of(code)
        .map(LanguageController::cookie)
        .ifPresent(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie.toString()));
    return answer.build();
  }

  private static ResponseCookie cookie(Language language) {
    return ResponseCookie.from(Language.COOKIE, language.code())
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .build();
  }

  /** Path and query of the page the visitor comes from, if that is one of ours. */
  private static URI page(@Nullable String referer, String host) {
    if (referer == null) {
      return URI.create(HOME);
    }
    try {
      var page = URI.create(referer);
      var path = page.getRawPath();
      if (!host.equals(page.getRawAuthority()) || path == null || path.startsWith("//")) {
        return URI.create(HOME);
      }
      var query = page.getRawQuery();
      return URI.create(query == null ? path : path + "?" + query);
    } catch (IllegalArgumentException e) {
      return URI.create(HOME);
    }
  }
}
