package fr.orientess.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What is said in the place of a page that cannot be shown, and where to go from there. */
final class Apology extends Div {

  Apology(String titleKey, String explanationKey, Anchor... ways) {
    addClassName("apology");
    var drawing = new Svg(Drawing.read("lost.svg"));
    drawing.getElement().setAttribute("aria-hidden", "true");
    var explanation = new Paragraph(getTranslation(explanationKey));
    explanation.addClassName("lead");
    var onwards = new Div(ways);
    onwards.addClassName("cluster");
    add(drawing, new H1(getTranslation(titleKey)), explanation, onwards);
  }
}
