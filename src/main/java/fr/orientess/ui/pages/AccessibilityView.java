package fr.orientess.ui.pages;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The accessibility statement. */
@Route(StaticPage.ACCESSIBILITY_PATH)
@AnonymousAllowed
class AccessibilityView extends Prose {

  private static final String DEFENDER = "https://formulaire.defenseurdesdroits.fr";

  AccessibilityView(Operator operator) {
    super("site.accessibility.title", "site.accessibility.lead");
    heading("site.accessibility.state");
    paragraph("site.accessibility.state.text");
    heading("site.accessibility.done");
    list(
        "site.accessibility.done.keyboard",
        "site.accessibility.done.reader",
        "site.accessibility.done.zoom",
        "site.accessibility.done.contrast",
        "site.accessibility.done.motion",
        "site.accessibility.done.axe");
    heading("site.accessibility.limits");
    list("site.accessibility.limits.tests", "site.accessibility.limits.language");
    heading("site.accessibility.contact");
    paragraph("site.accessibility.contact.text");
    facts(operator.contact(this::getTranslation));
    heading("site.accessibility.remedy");
    paragraph("site.accessibility.remedy.text");
    also(new Anchor(DEFENDER, getTranslation("site.accessibility.remedy.link")));
  }
}
