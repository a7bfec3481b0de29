package fr.orientess.abuse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for people that nobody can turn back: hashes under a random key, which stays in memory and
 * is thrown away with {@link #forget()}.
 */
public final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private byte[] key = newKey();

  /**
   * The same for the same person until the key is forgotten.
   *
   * @param kind keeps, say, a session and an address with the same letters apart
   */
  public String of(String kind, String who) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      mac.update(kind.getBytes(UTF_8));
      mac.update((byte) 0);
      return HexFormat.of().formatHex(mac.doFinal(who.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK knows " + ALGORITHM, e);
    }
  }

  /** From now on everybody has another name. */
  public void forget() {
    key = newKey();
  }

  private byte[] newKey() {
    var bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    return bytes;
  }
}
