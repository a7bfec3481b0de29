package fr.orientess.sheet;

import fr.orientess.wording.PlainText;

/**
 * Who hands the sheet over.
 *
 * @param name as typed; may be empty
 * @param organisation as typed; may be empty
 */
public record Adviser(String name, String organisation) {

  /** Nobody in particular. */
  public static final Adviser NOBODY = new Adviser("", "");

  /** Cuts both to a line. */
  public Adviser {
    name = PlainText.line(name, Wishes.LONGEST_NAME);
    organisation = PlainText.line(organisation, Wishes.LONGEST_NAME);
  }
}
