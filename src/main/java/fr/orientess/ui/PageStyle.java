package fr.orientess.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The theme as one text that stands in the page itself. A phone on a slow network would wait a
 * round trip for the style sheet and more for the files that it imports; the text takes it less
 * time than one of them.
 */
final class PageStyle {

  private static final String ENTRY = "styles.css";
  private static final Pattern IMPORT = Pattern.compile("@import '/theme/([\\w-]+\\.css)';");
  private static final Pattern FOR_READERS =
      Pattern.compile("/\\*.*?\\*/|^\\s+|\\s+$", Pattern.DOTALL | Pattern.MULTILINE);

  /** Files as they were read, by name: in a working copy a changed one is read again. */
  private static final ConcurrentHashMap<String, Part> PARTS = new ConcurrentHashMap<>();

  private record Part(long modified, String css) {}

  private PageStyle() {}

  /** Everything that {@code styles.css} imports, in its order, without comments. */
  static String css() {
    var css = new StringBuilder();
    for (var name : imports()) {
      css.append(part(name)).append('\n');
    }
    return css.toString();
  }

  private static List<String> imports() {
    return IMPORT.matcher(part(ENTRY)).results().map(found -> found.group(1)).toList();
  }

  private static String part(String name) {
    var file = ThemeResources.file(name);
    try {
      long modified = file.isFile() ? file.lastModified() : 0;
      var known = PARTS.get(name);
      if (known == null || known.modified() != modified) {
        known = new Part(modified, forBrowsers(file.getContentAsString(StandardCharsets.UTF_8)));
        PARTS.put(name, known);
      }
      return known.css();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without comments and indentation. */
  static String forBrowsers(String css) {
    return FOR_READERS.matcher(css).replaceAll("");
  }
}
