package fr.orientess.sheet.form;

import static fr.orientess.sheet.form.Markup.of;

import org.jsoup.nodes.Document;

/** The table of contents that readers of a PDF see beside it. */
final class Bookmarks {

  private Bookmarks() {}

  /** One for each heading down to the groups of offers, which then has an anchor. */
  static void add(Document document) {
    var bookmarks = of("bookmarks", "");
    int number = 0;
    for (var heading : document.select("h1, h2, .group-title")) {
      if (heading.id().isEmpty()) {
        heading.attr("id", "titre-" + ++number);
      }
      bookmarks.appendChild(
          of("bookmark", "").attr("name", heading.text()).attr("href", "#" + heading.id()));
    }
    document.head().appendChild(bookmarks);
  }
}
