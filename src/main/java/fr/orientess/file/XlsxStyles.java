package fr.orientess.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Knows which styles of a workbook show numbers as dates. */
final class XlsxStyles extends DefaultHandler {

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Boolean> dates = new ArrayList<>();
  private boolean inCellStyles;

  private XlsxStyles() {}

  /** The styles of a workbook; none when it has no such part. */
  static XlsxStyles read(@Nullable PackagePart part) throws IOException, SAXException {
    var styles = new XlsxStyles();
    if (part != null) {
      XlsxXml.parse(part, styles);
    }
    return styles;
  }

  /** True when a cell of that style shows a date. */
  boolean isDate(int style) {
    return style >= 0 && style < dates.size() && dates.get(style);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "numFmt" ->
          formats.put(
              XlsxXml.number(attributes.getValue("numFmtId"), -1),
              XlsxXml.text(attributes.getValue("formatCode")));
      case "cellXfs" -> inCellStyles = true;
      case "xf" -> {
        if (inCellStyles) {
          dates.add(isDateFormat(XlsxXml.number(attributes.getValue("numFmtId"), 0)));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      inCellStyles = false;
    }
  }

  private boolean isDateFormat(int id) {
    var format = formats.get(id);
    return DateUtil.isADateFormat(
        id, format == null ? BuiltinFormats.getBuiltinFormat(id) : format);
  }
}
