package fr.orientess.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A view as plain HTML, from what the server knows of it. The browser shows it before any script
 * has arrived; site.js takes it away once the live view stands there. Links work, details open and
 * stay open, whatever needs a script is switched off.
 */
final class FirstPaint {

  static final String ID = "first-paint";

  private static final String CONTROLS = "button, input, select, textarea";
  private static final List<String> TEXT_PROPERTIES =
      List.of("value", "placeholder", "type", "name");
  private static final List<String> FLAG_PROPERTIES = List.of("checked", "open", "hidden");

  private FirstPaint() {}

  /** The HTML of everything in a UI. */
  static org.jsoup.nodes.Element of(UI ui) {
    var paint = new org.jsoup.nodes.Element("div").attr("id", ID);
    // A view hangs below the UI's wrapper element, which is no child of the UI's own element.
    ui.getInternals().getActiveRouterTargetsChain().stream()
        .reduce((inner, outer) -> outer)
        .ifPresent(outermost -> paint.appendChild(html(outermost.getElement())));
    return paint;
  }

  static Node html(Element element) {
    if (element.isTextNode()) {
      return new TextNode(element.getText());
    }
    var html = new org.jsoup.nodes.Element(element.getTag());
    element
        .getAttributeNames()
        .forEach(name -> html.attr(name, String.valueOf(element.getAttribute(name))));
    TEXT_PROPERTIES.stream()
        .filter(element::hasProperty)
        .forEach(name -> html.attr(name, String.valueOf(element.getProperty(name))));
    FLAG_PROPERTIES.stream()
        .filter(name -> element.getProperty(name, false))
        .forEach(name -> html.attr(name, true));
    var inner = element.getProperty("innerHTML");
    if (inner != null) {
      html.html(inner);
    }
    html.select(CONTROLS).forEach(control -> control.attr("disabled", true));
    element
        .getChildren()
        .filter(child -> child.isTextNode() || child.isVisible())
        .forEach(child -> html.appendChild(html(child)));
    return html;
  }
}
