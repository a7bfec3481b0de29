package fr.orientess.wording;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address from the directory that can be followed without harm.
 *
 * @param href begins with {@code http:}, {@code https:}, {@code mailto:} or {@code tel:}
 * @param text what the link reads
 */
public record SafeLink(String href, String text) {

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{1,24}");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

  /** The link to a page of another site, which reads as the site's name; empty if it is none. */
  public static Optional<SafeLink> web(String address) {
    try {
      var uri = new URI(address.strip());
      var scheme = uri.getScheme();
      var host = uri.getHost();
      boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      if (!isWeb || host == null || uri.getUserInfo() != null) {
        return Optional.empty();
      }
      return Optional.of(new SafeLink(uri.toASCIIString(), host.replaceFirst("^www\\.", "")));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The link that writes to an e-mail address; empty if it is none. */
  public static Optional<SafeLink> email(String address) {
    var email = address.strip();
    return EMAIL.matcher(email).matches()
        ? Optional.of(new SafeLink("mailto:" + email, email))
        : Optional.empty();
  }

  /** The link that calls a telephone number; empty if it is none. */
  public static Optional<SafeLink> phone(String number) {
    var phone = number.strip();
    if (!PHONE.matcher(phone).matches()) {
      return Optional.empty();
    }
    var plus = phone.startsWith("+") ? "+" : "";
    var digits = NO_DIGIT.matcher(phone.replace("(0)", "")).replaceAll("");
    return Optional.of(new SafeLink("tel:" + plus + digits, phone));
  }

  /** True when it leads to another site. */
  public boolean isWeb() {
    return href.startsWith("http");
  }

  /** True when the address says all that the text does, so that it can stand in its place. */
  public boolean isSaidByAddress() {
    return href.contains(text);
  }
}
