package fr.orientess.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to a page of this site; followed without loading the frame again. */
final class SiteLink extends Anchor {

  SiteLink(String path, String text) {
    super(path, text);
    getElement().setAttribute("router-link", true);
  }

  /** Tells eyes and ears whether this is the page that is open. */
  void markCurrent(boolean current) {
    if (current) {
      getElement().setAttribute("aria-current", "page");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }
}
