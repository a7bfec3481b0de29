package fr.orientess.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a page's HTML says before any view: language and appearance that the visitor chose, the name
 * of the page, the fonts that it will need, the theme, and the view itself as plain HTML, to be
 * read while the scripts are still on their way.
 */
@Component
@Order(0)
class PageHead implements VaadinServiceInitListener {

  private static final String APPEARANCE_COOKIE = "apparence";
  private static final Set<String> APPEARANCES = Set.of("light", "dark");
  private static final List<String> FONTS =
      List.of("source-sans-3-latin.woff2", "bricolage-grotesque-latin.woff2");

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(init -> init.getUI().setLocale(locale(VaadinRequest.getCurrent())));
    event.addIndexHtmlRequestListener(PageHead::complete);
  }

  private static void complete(IndexHtmlResponse page) {
    var document = page.getDocument();
    var locale = locale(page.getVaadinRequest());
    var html = document.selectFirst("html");
    if (html != null) {
      html.attr("lang", locale.getLanguage());
      cookie(page.getVaadinRequest(), APPEARANCE_COOKIE)
          .filter(APPEARANCES::contains)
          .ifPresent(appearance -> html.attr("data-theme", appearance));
    }
    link(document, locale);
    page.getUI().ifPresent(ui -> show(document, ui));
  }

  private static void link(Document document, Locale locale) {
    var head = document.head();
    for (var font : FONTS) {
      head.appendElement("link")
          .attr("rel", "preload")
          .attr("as", "font")
          .attr("type", "font/woff2")
          .attr("crossorigin", true)
          .attr("href", "/theme/fonts/" + font);
    }
    head.appendElement("style").appendChild(new DataNode(PageStyle.css()));
    head.appendElement("link")
        .attr("rel", "icon")
        .attr("type", "image/svg+xml")
        .attr("href", "/theme/icon.svg");
    head.appendElement("meta")
        .attr("name", "description")
        .attr("content", I18NProvider.translate(locale, "landing.promise"));
    // Before Vaadin's own scripts, so that it hears of clicks first.
    head.prependElement("script").attr("type", "module").attr("src", "/theme/site.js");
  }

  private static void show(Document document, UI ui) {
    var title = ui.getInternals().getTitle();
    if (title != null) {
      document.title(title);
    }
    boolean isFramed =
        ui.getInternals().getActiveRouterTargetsChain().stream()
            .anyMatch(SiteLayout.class::isInstance);
    // Only the frame of the site takes the copy away again.
    if (isFramed) {
      document.body().appendChild(FirstPaint.of(ui));
    }
  }

  private static Locale locale(VaadinRequest request) {
    return cookie(request, Language.COOKIE).flatMap(Language::of).orElse(Language.FRENCH).locale();
  }

  private static Optional<String> cookie(VaadinRequest request, String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
