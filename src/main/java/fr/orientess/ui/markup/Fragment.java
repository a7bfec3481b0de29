package fr.orientess.ui.markup;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A place on the page that shows HTML. */
public class Fragment extends Div {

  private static final String HTML = "innerHTML";

  /**
   * Shows these elements, one after the other, unless they stand there already.
   *
   * @return true when the browser gets something new to show
   */
  public boolean show(Element... elements) {
    var html = Arrays.stream(elements).map(Markup::html).collect(Collectors.joining());
    // Vaadin would send it again, and what has the focus in it would lose it.
    if (html.equals(getElement().getProperty(HTML))) {
      return false;
    }
    getElement().setProperty(HTML, html);
    return true;
  }
}
