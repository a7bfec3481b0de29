package fr.orientess.ui.pages;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The legal notice: who runs this site. */
@Route(StaticPage.LEGAL_PATH)
@AnonymousAllowed
class LegalView extends Prose {

  LegalView(Operator operator) {
    super("site.legal.title", "site.legal.lead");
    heading("site.legal.operator");
    if (!operator.isKnown()) {
      note("site.legal.unknown");
    }
    facts(operator.identity(this::getTranslation));
    heading("site.legal.scope");
    paragraph("site.legal.scope.text");
    heading("site.legal.software");
    paragraph("site.legal.software.text");
  }
}
