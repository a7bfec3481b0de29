package fr.orientess.ui;

import com.vaadin.flow.component.html.Span;

/**
 * One of the icons of the theme, in the colour and size of the text around it; never read aloud.
 */
public final class ThemeIcon extends Span {

  /**
   * @param name of a class {@code icon-NAME} in {@code frontend/theme/icons.css}
   */
  public ThemeIcon(String name) {
    addClassNames("icon", "icon-" + name);
    getElement().setAttribute("aria-hidden", "true");
  }
}
