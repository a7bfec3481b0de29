package fr.orientess.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first page a visitor sees. */
@Route("")
@PageTitle("OrientESS")
@AnonymousAllowed
public class LandingView extends Main {

  public LandingView() {
    add(new H1("OrientESS"), new Paragraph(getTranslation("landing.promise")));
  }
}
