package fr.orientess.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a visitor sees instead of a page that failed; the reason goes to the log alone. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class FailureView extends Article implements HasErrorParameter<Exception>, HasDynamicTitle {

  private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    LOG.error("A page failed: {}", event.getLocation().getPath(), error.getCaughtException());
    var again =
        new Anchor(
            "/" + event.getLocation().getPathWithQueryParameters(),
            getTranslation("failure.again"));
    again.getElement().setAttribute("router-ignore", true);
    again.addClassNames("button", "button-primary");
    var home = new SiteLink(SiteAddress.HOME, getTranslation("home.back"));
    home.addClassNames("button", "button-quiet");
    add(new Apology("failure.title", "failure.explanation", again, home));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("failure.title");
  }
}
