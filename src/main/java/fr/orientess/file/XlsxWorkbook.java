package fr.orientess.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What the sheets of a workbook share.
 *
 * @param sheets those that were chosen, in their order
 * @param strings texts that cells refer to by their number
 * @param from1904 true when days are counted from 1904, as old Macs did
 */
record XlsxWorkbook(List<Sheet> sheets, List<String> strings, XlsxStyles styles, boolean from1904) {

  /** A sheet that was chosen as a table. */
  record Sheet(String name, PackagePart part) {}

  /** Reads everything but the sheets themselves. */
  static XlsxWorkbook read(OPCPackage archive, SheetChoice choice)
      throws IOException, InvalidFormatException, SAXException {
    var main = main(archive);
    var contents = new Contents();
    XlsxXml.parse(main, contents);
    var sheets = new ArrayList<Sheet>();
    for (var listed : contents.sheets) {
      var relationship = main.getRelationship(listed.relationship);
      if (choice.reads(listed.name, listed.visible)
          && relationship != null
          && relationship.getRelationshipType().endsWith("/worksheet")) {
        sheets.add(new Sheet(listed.name, main.getRelatedPart(relationship)));
      }
    }
    return new XlsxWorkbook(
        sheets,
        XlsxStrings.read(related(main, "/sharedStrings")),
        XlsxStyles.read(related(main, "/styles")),
        contents.from1904);
  }

  private static PackagePart main(OPCPackage archive) throws InvalidFormatException {
    for (var type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      for (var relationship : archive.getRelationshipsByType(type)) {
        var part = archive.getPart(relationship);
        if (part != null) {
          return part;
        }
      }
    }
    throw new InvalidFormatException("no workbook part");
  }

  private static @Nullable PackagePart related(PackagePart main, String typeEnd)
      throws InvalidFormatException {
    for (var relationship : main.getRelationships()) {
      if (relationship.getRelationshipType().endsWith(typeEnd)) {
        return main.getRelatedPart(relationship);
      }
    }
    return null;
  }

  /** The list of sheets in {@code workbook.xml}. */
  private static final class Contents extends DefaultHandler {

    private record Listed(String name, String relationship, boolean visible) {}

    private final List<Listed> sheets = new ArrayList<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      if (name.equals("workbookPr")) {
        from1904 = XlsxXml.isTrue(attributes.getValue("date1904"));
      } else if (name.equals("sheet")) {
        var state = attributes.getValue("state");
        sheets.add(
            new Listed(
                XlsxXml.text(attributes.getValue("name")),
                relationship(attributes),
                state == null || state.equals("visible")));
      }
    }

    /** The attribute {@code r:id}, in whichever namespace. */
    private static String relationship(Attributes attributes) {
      for (int i = 0; i < attributes.getLength(); i++) {
        if (attributes.getLocalName(i).equals("id")
            && attributes.getURI(i).contains("relationships")) {
          return attributes.getValue(i);
        }
      }
      return "";
    }
  }
}
