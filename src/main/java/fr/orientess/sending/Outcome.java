package fr.orientess.sending;

/** What became of a message. */
public enum Outcome {
  /** The mail server has taken it. */
  SENT,
  /** The mail server says that there is no such address. */
  ADDRESS_REFUSED,
  /** This browser, or its network, has sent enough for an hour. */
  SENDER_LIMIT,
  /** This address has had enough for a day. */
  RECIPIENT_LIMIT,
  /** Too much is being sent at the moment. */
  BUSY,
  /** The mail server does not answer, or refuses us. */
  FAILED
}
