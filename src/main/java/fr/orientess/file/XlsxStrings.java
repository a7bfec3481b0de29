package fr.orientess.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the texts that the cells of a workbook refer to. */
final class XlsxStrings extends DefaultHandler {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final int MOST_STRINGS = 2_000_000;

  private final List<String> strings = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inReading;

  private XlsxStrings() {}

  /** The texts by their numbers; none when the workbook has no such part. */
  static List<String> read(@Nullable PackagePart part) throws IOException, SAXException {
    var handler = new XlsxStrings();
    if (part != null) {
      XlsxXml.parse(part, handler);
    }
    return handler.strings;
  }

  /** The text without the escapes of control characters. */
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "rPh" -> inReading = true;
      case "t" -> inText = !inReading;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "si" -> {
        if (strings.size() >= MOST_STRINGS) {
          throw new SAXException("too many strings");
        }
        strings.add(unescaped(text.toString()));
      }
      case "rPh" -> inReading = false;
      case "t" -> inText = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      text.append(characters, start, length);
    }
  }
}
