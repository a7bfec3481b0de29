package fr.orientess.ui.markup;

import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Typography;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Pieces of HTML as trees, so that text from outside is always text. The page shows hundreds of
 * facts that never change once shown: as one component each they would weigh on the session and on
 * the phone, as HTML they weigh nothing.
 */
public final class Markup {

  private Markup() {}

  /** An element with children. */
  public static Element element(String tag, String classes, Node... children) {
    return element(tag, classes, List.of(children));
  }

  /** An element with children. */
  public static Element element(String tag, String classes, List<? extends Node> children) {
    var element = new Element(tag);
    if (!classes.isEmpty()) {
      element.attr("class", classes);
    }
    element.appendChildren(children);
    return element;
  }

  /** An element with a text. */
  public static Element text(String tag, String classes, String text) {
    return element(tag, classes).text(text);
  }

  /** An element with a text of the knowledge, which is French whatever language the page is in. */
  public static Element french(String tag, String classes, String text) {
    return text(tag, classes, text).attr("lang", "fr");
  }

  /** A link within the site, followed without loading the page again. */
  public static Element link(String href, String classes, String text) {
    return text("a", classes, text).attr("href", href).attr("router-link", "");
  }

  /** A link that leaves the site, writes an e-mail or calls. */
  public static Element link(SafeLink link, String classes) {
    var anchor = text("a", classes, link.text()).attr("href", link.href());
    return link.isWeb() ? anchor.attr("rel", "noopener noreferrer") : anchor;
  }

  /** A link to another place on the page. */
  public static Element anchor(String href, String text) {
    return text("a", "", text).attr("href", href).attr("router-ignore", "");
  }

  /** A button; what it does is told by an attribute. */
  public static Element button(String classes, String text) {
    return text("button", classes, text).attr("type", "button");
  }

  /** An icon of the theme; never read aloud. */
  public static Element icon(String name) {
    return element("span", "icon icon-" + name).attr("aria-hidden", "true");
  }

  /** A text for screen readers alone. */
  public static Element hidden(String text) {
    return text("span", "visually-hidden", text);
  }

  /** A heading of a section, which takes its name from it. */
  public static Element section(String id, String classes, Element heading, Node... content) {
    var section = element("section", classes, heading.attr("id", id));
    return section.attr("aria-labelledby", id).appendChildren(List.of(content));
  }

  /**
   * The HTML text, without white space of its own and set as printers do; empty for {@link
   * #nothing}.
   */
  public static String html(Element element) {
    if (element.hasAttr("hidden")) {
      return "";
    }
    var document = new Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(element);
    element
        .nodeStream(TextNode.class)
        .forEach(text -> text.text(Typography.of(text.getWholeText())));
    return element.outerHtml();
  }

  /** What stands for nothing at all. */
  public static Element nothing() {
    return element("div", "").attr("hidden", "");
  }

  /** The element, or nothing when there is no reason to show it. */
  public static Element when(boolean shown, Element element) {
    return shown ? element : nothing();
  }
}
