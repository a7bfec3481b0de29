package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.ui.SiteLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What a visitor sees instead of a question that does not exist: the way on, answers kept. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class UnknownQuestionView extends Div
    implements HasErrorParameter<UnknownQuestion>, HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<UnknownQuestion> error) {
    var open = error.getException().open();
    var goOn = new Anchor("/" + open.next(), getTranslation("interview.unknown.continue"));
    goOn.addClassNames("button", "button-primary", "button-large");
    addClassNames("wizard", "stack");
    add(
        new H1(getTranslation("interview.unknown.title")),
        new Paragraph(getTranslation("interview.unknown.explanation")),
        goOn);
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("interview.unknown.title");
  }
}
