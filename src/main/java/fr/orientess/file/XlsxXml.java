package fr.orientess.file;

import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the parts of a workbook; document types and outside entities are refused. */
final class XlsxXml {

  private XlsxXml() {}

  /** Sends the elements of a part to a handler. */
  static void parse(PackagePart part, DefaultHandler handler) throws IOException, SAXException {
    try (var stream = part.getInputStream()) {
      var reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(stream));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("This JDK has no safe XML parser", e);
    }
  }

  /** The attribute, or an empty text. */
  static String text(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }

  /** The number in an attribute, or another one when it is missing or no number. */
  static int number(@Nullable String attribute, int otherwise) {
    if (attribute == null || attribute.isEmpty() || attribute.length() > 9) {
      return otherwise;
    }
    return attribute.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(attribute)
        : otherwise;
  }

  /** True for {@code 1} and {@code true}. */
  static boolean isTrue(@Nullable String attribute) {
    return "1".equals(attribute) || "true".equals(attribute);
  }
}
