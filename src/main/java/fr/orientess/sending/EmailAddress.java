package fr.orientess.sending;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address to which exactly one message goes. Stricter than the standards: no names, no
 * quotes, no comments, nothing that a mail server takes for a second address or a header.
 *
 * @param text as it stands in the message, the domain in ASCII
 */
public record EmailAddress(String text) {

  private static final int LONGEST = 254;
  private static final int LONGEST_NAME = 64;
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_+'&=~-]+(\\.[A-Za-z0-9_+'&=~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(xn--[a-z0-9-]+|[a-z]{2,})");
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]");

  /** What is wrong with what was typed. */
  public enum Fault {
    MISSING,
    SEVERAL,
    MALFORMED
  }

  /** What became of what was typed. */
  public sealed interface Result {

    /** It is an address. */
    record Read(EmailAddress address) implements Result {}

    /** It is none. */
    record Refused(Fault fault) implements Result {}
  }

  /** Reads what somebody typed. */
  public static Result read(String typed) {
    var text = typed.strip();
    if (text.isEmpty()) {
      return new Result.Refused(Fault.MISSING);
    }
    if (SEPARATOR.matcher(text).find() && text.indexOf('@') != text.lastIndexOf('@')) {
      return new Result.Refused(Fault.SEVERAL);
    }
    int at = text.indexOf('@');
    if (at < 1 || at != text.lastIndexOf('@') || text.length() > LONGEST) {
      return new Result.Refused(Fault.MALFORMED);
    }
    var name = text.substring(0, at);
    var domain = ascii(text.substring(at + 1));
    boolean isGood =
        name.length() <= LONGEST_NAME
            && name.length() + 1 + domain.length() <= LONGEST
            && NAME.matcher(name).matches()
            && DOMAIN.matcher(domain).matches();
    return isGood
        ? new Result.Read(new EmailAddress(name + "@" + domain))
        : new Result.Refused(Fault.MALFORMED);
  }

  /** The domain as mail servers know it, or nothing where it cannot be one. */
  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The mailbox: the same one for all addresses that only differ in case or after a plus sign. */
  String mailbox() {
    return text.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
  }

  /** Nothing of it, so that no log ever holds it by mistake. */
  @Override
  public String toString() {
    return "EmailAddress";
  }
}
