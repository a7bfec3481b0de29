package fr.orientess.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What a visitor sees instead of a page that does not exist. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class NotFoundView extends Article
    implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    var home = new SiteLink(SiteAddress.HOME, getTranslation("home.back"));
    home.addClassNames("button", "button-primary");
    var directory = new SiteLink(SiteAddress.DIRECTORY, getTranslation("notFound.directory"));
    directory.addClassNames("button", "button-quiet");
    add(new Apology("notFound.title", "notFound.explanation", home, directory));
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notFound.title");
  }
}
