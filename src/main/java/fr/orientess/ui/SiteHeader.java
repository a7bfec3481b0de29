package fr.orientess.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The top of every page: name, ways, language and appearance. */
final class SiteHeader extends Header {

  private final Map<String, SiteLink> ways = new LinkedHashMap<>();

  /**
   * @param start address of the first question
   */
  SiteHeader(String start) {
    addClassName("site-header");
    ways.put(SiteAddress.QUESTIONNAIRE, new SiteLink(start, getTranslation("site.questionnaire")));
    ways.put(
        SiteAddress.DIRECTORY,
        new SiteLink(SiteAddress.DIRECTORY, getTranslation("site.directory")));
    ways.put("/aide", new SiteLink("/aide", getTranslation("site.help")));
    var frame = new Div(wordmark(), navigation(), switches());
    frame.addClassName("site-header-frame");
    add(frame);
  }

  /** Marks the way that leads to that path. */
  void markCurrent(String path) {
    ways.forEach((way, link) -> link.markCurrent(path.equals(way) || path.startsWith(way + "/")));
  }

  private Anchor wordmark() {
    var name = new Span(getTranslation("site.name.orient"));
    name.add(new Span(getTranslation("site.name.ess")));
    name.addClassName("wordmark-name");
    var home = new SiteLink(SiteAddress.HOME, "");
    home.add(logo(), name);
    home.addClassName("wordmark");
    home.getElement().setAttribute("aria-label", getTranslation("site.home"));
    return home;
  }

  private static Svg logo() {
    var logo = new Svg(Drawing.read("logo.svg"));
    logo.getElement().setAttribute("aria-hidden", "true");
    return logo;
  }

  private Nav navigation() {
    var list = new UnorderedList();
    list.addClassName("plain");
    ways.values().forEach(link -> list.add(new ListItem(link)));
    var navigation = new Nav(list);
    navigation.addClassName("site-ways");
    navigation.getElement().setAttribute("aria-label", getTranslation("site.ways"));
    return navigation;
  }

  private Div switches() {
    var switches = new Div(language(), appearance());
    switches.addClassName("site-switches");
    return switches;
  }

  private Anchor language() {
    var other = Language.of(getLocale()).other();
    var link =
        new Anchor(LanguageController.ADDRESS + other.code(), getTranslation("site.language"));
    link.getElement().setAttribute("router-ignore", true);
    link.getElement().setAttribute("lang", other.code());
    link.getElement().setAttribute("hreflang", other.code());
    link.getElement().setAttribute("aria-label", getTranslation("site.language.name"));
    link.addClassName("site-switch");
    return link;
  }

  /** What the button does is in site.js: the appearance is the browser's affair alone. */
  private NativeButton appearance() {
    var button = new NativeButton();
    button.add(new ThemeIcon("moon"), new ThemeIcon("sun"));
    button.addClassName("site-switch");
    button.getElement().setAttribute("type", "button");
    button.getElement().setAttribute("data-switch-appearance", true);
    button.getElement().setAttribute("aria-label", getTranslation("site.appearance"));
    button.getElement().setAttribute("title", getTranslation("site.appearance"));
    return button;
  }
}
