package fr.orientess.ui.directory;

import static fr.orientess.ui.markup.Markup.element;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/** How the parts of a page about an offer or a provider lie beside each other. */
final class EntryLayout {

  private EntryLayout() {}

  /**
   * All parts; those that are nothing are left out.
   *
   * @param aside what stands beside the others where there is room, else before them
   */
  static Element of(Element head, Element aside, Element[] main, Element... below) {
    var page =
        element(
            "article",
            "entry-page",
            head,
            element("div", "entry-body", aside, column("entry-main", main)));
    Arrays.stream(below).filter(EntryLayout::isThere).forEach(page::appendChild);
    return page;
  }

  private static Element column(String classes, Element... parts) {
    var column = element("div", classes);
    Arrays.stream(parts).filter(EntryLayout::isThere).forEach(column::appendChild);
    return column;
  }

  private static boolean isThere(Element part) {
    return !part.hasAttr("hidden");
  }
}
