package fr.orientess.ui.pages;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.sending.Sending;

/** What happens to what visitors tell. */
@Route(StaticPage.PRIVACY_PATH)
@AnonymousAllowed
class PrivacyView extends Prose {

  PrivacyView(Operator operator, Sending sending) {
    super("site.privacy.title", "site.privacy.lead");
    heading("site.privacy.answers");
    paragraph("site.privacy.answers.address");
    paragraph("site.privacy.answers.server");
    paragraph("site.privacy.answers.search");
    paragraph("site.privacy.answers.share");
    paragraph("site.privacy.answers.adviser");
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
    if (sending.postman().isPresent()) {
      heading("site.privacy.mail");
      paragraph("site.privacy.mail.text");
    }
    heading("site.privacy.rights");
    paragraph("site.privacy.rights.text");
    facts(operator.contact(this::getTranslation));
  }
}
