package fr.orientess.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells contents apart: the SHA-256 of everything that was added, in that order. */
public final class Fingerprint {

  private final MessageDigest digest;

  /** The fingerprint of nothing, to be added to. */
  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK knows SHA-256", e);
    }
  }

  /** The fingerprint of bytes alone, as 64 hexadecimal digits. */
  public static String of(byte[] bytes) {
    return new Fingerprint().add(bytes).hex();
  }

  /** Adds bytes. */
  public Fingerprint add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** Adds the bytes of a text in UTF-8. */
  public Fingerprint add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All 64 hexadecimal digits, once: what is added afterwards makes another fingerprint. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The first hexadecimal digits: enough where nobody tries to deceive. */
  public String hex(int digits) {
    return hex().substring(0, digits);
  }
}
