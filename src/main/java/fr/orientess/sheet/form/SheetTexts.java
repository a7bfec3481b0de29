package fr.orientess.sheet.form;

import fr.orientess.wording.Texts;

/** The texts of sheets. */
final class SheetTexts {

  static final Texts FRENCH = Texts.french("fr.orientess.sheet.texts");

  private SheetTexts() {}
}
