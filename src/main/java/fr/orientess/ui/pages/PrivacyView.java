package fr.orientess.ui.pages;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What happens to what visitors tell. */
@Route(StaticPage.PRIVACY_PATH)
@AnonymousAllowed
class PrivacyView extends Prose {

  PrivacyView(Operator operator) {
    super("site.privacy.title", "site.privacy.lead");
    heading("site.privacy.answers");
    paragraph("site.privacy.answers.address");
    paragraph("site.privacy.answers.server");
    paragraph("site.privacy.answers.share");
    heading("site.privacy.cookies");
    paragraph("site.privacy.cookies.text");
    terms(
        "site.privacy.cookie.session",
        "site.privacy.cookie.language",
        "site.privacy.cookie.appearance");
    paragraph("site.privacy.cookies.none");
    heading("site.privacy.logs");
    paragraph("site.privacy.logs.text");
    heading("site.privacy.reports");
    paragraph("site.privacy.reports.text");
    paragraph("site.privacy.reports.abuse");
    heading("site.privacy.rights");
    paragraph("site.privacy.rights.text");
    facts(operator.contact(this::getTranslation));
  }
}
