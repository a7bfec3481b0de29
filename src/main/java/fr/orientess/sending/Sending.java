package fr.orientess.sending;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether sheets can be sent by e-mail from this server.
 *
 * @param postmanOrNull who sends them, or null where nothing is configured
 */
public record Sending(@Nullable Postman postmanOrNull) {

  /** Who sends sheets; empty where nothing is configured, and then nobody hears of e-mail. */
  public Optional<Postman> postman() {
    return Optional.ofNullable(postmanOrNull);
  }
}
