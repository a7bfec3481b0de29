package fr.orientess.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Under which address the site is known outside, for links on paper and in messages.
 *
 * @param address property {@code orientess.site.address}, such as {@code https://orientess.fr};
 *     null where it is not configured
 */
@ConfigurationProperties("orientess.site")
public record PublicAddress(@Nullable String address) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** Refuses what is no address of a site: links on paper cannot be mended. */
  public PublicAddress {
    if (address != null && address.isBlank()) {
      address = null;
    }
    if (address != null) {
      address = address.strip().replaceAll("/+$", "");
      if (!isSite(address)) {
        throw new IllegalArgumentException(
            "orientess.site.address doit être l’adresse complète du site, comme"
                + " https://orientess.example, et non « %s ».".formatted(address));
      }
    }
  }

  private static boolean isSite(String address) {
    try {
      var uri = URI.create(address);
      return uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && SCHEMES.contains(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The address configured or, for want of it, the one that the visitor has used. */
  public String as(HttpServletRequest request) {
    return address == null
        ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : address;
  }
}
