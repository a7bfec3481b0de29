package fr.orientess.report;

import java.util.Arrays;
import java.util.Optional;

/** What can be wrong with an offer, in the order it is offered to choose from. */
public enum Fault {
  /** There is no such offer any more, or it goes by another name. */
  GONE("disparue"),
  /** The conditions say yes or no to the wrong people. */
  CONDITIONS("conditions"),
  /** An amount, a cost or a date is wrong. */
  FACTS("faits"),
  /** A telephone number, an address or a link leads nowhere. */
  CONTACT("contact"),
  /** Something else, which only words can tell. */
  OTHER("autre");

  private final String id;

  Fault(String id) {
    this.id = id;
  }

  /** Its name in forms and in the database; it never changes. */
  public String id() {
    return id;
  }

  /** The fault of that id, or empty. */
  public static Optional<Fault> of(String id) {
    return Arrays.stream(values()).filter(fault -> fault.id.equals(id)).findFirst();
  }
}
