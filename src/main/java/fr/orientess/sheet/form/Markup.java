package fr.orientess.sheet.form;

import fr.orientess.wording.PlainText;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Typography;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Pieces of HTML as trees, so that text from outside is always text. */
final class Markup {

  private Markup() {}

  /** An element with children. */
  static Element of(String tag, String classes, Node... children) {
    return of(tag, classes, List.of(children));
  }

  /** An element with children. */
  static Element of(String tag, String classes, List<? extends Node> children) {
    var element = new Element(tag);
    if (!classes.isEmpty()) {
      element.attr("class", classes);
    }
    element.appendChildren(children);
    return element;
  }

  /** An element with a text, set as printers do. */
  static Element text(String tag, String classes, String text) {
    return of(tag, classes).appendText(Typography.of(PlainText.of(text)));
  }

  /** An element with a text written by hand, in whatever direction its letters run. */
  static Element written(String tag, String classes, String text) {
    return text(tag, classes, text).attr("dir", "auto");
  }

  /** A list of texts. */
  static Element list(String classes, List<String> items) {
    return of("ul", classes, items.stream().map(item -> text("li", "", item)).toList());
  }

  /**
   * A link that can also be read on paper.
   *
   * @param title what following it does
   */
  static Element link(SafeLink link, String title) {
    return text("a", "", readable(link)).attr("href", link.href()).attr("title", title);
  }

  /** What to type or dial; an address that is too long to be typed is cut to its site. */
  static String readable(SafeLink link) {
    if (!link.isWeb() || !link.isSaidByAddress()) {
      return link.text();
    }
    var address = link.href().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    return address.length() <= LONGEST_TYPED ? address : link.text();
  }

  private static final int LONGEST_TYPED = 60;
}
