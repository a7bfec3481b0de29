package fr.orientess.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.ui.markup.Markup;
import org.junit.jupiter.api.Test;

class FirstPaintTest {

  private final Div view = new Div();

  @Test
  void keepsTextsLinksAndOrder() {
    view.add(new Paragraph("Bonjour <b>"), new Anchor("/aide", "Aide"));
    view.addClassName("card");

    assertThat(html())
        .isEqualTo("<div class=\"card\"><p>Bonjour &lt;b&gt;</p><a href=\"/aide\">Aide</a></div>");
  }

  @Test
  void leavesOutWhatIsNotVisible() {
    var secret = new Paragraph("hidden");
    secret.setVisible(false);
    view.add(secret);

    assertThat(html()).isEqualTo("<div></div>");
  }

  @Test
  void switchesOffWhatNeedsAScript() {
    var field = new Input();
    field.setValue("Rennes");
    view.add(field);

    assertThat(html()).contains("disabled", "value=\"Rennes\"");
  }

  @Test
  void switchesOffWhatIsWrittenAsHtmlToo() {
    var form = new Fragment();
    form.show(
        Markup.element("p", "", Markup.element("textarea", ""), Markup.link("/aide", "", "Aide")));
    view.add(form);

    assertThat(html()).contains("<textarea disabled></textarea>", "<a href=\"/aide\" ");
  }

  private String html() {
    var document = new org.jsoup.nodes.Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(FirstPaint.html(view.getElement()));
    return document.html();
  }
}
