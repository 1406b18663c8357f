package org.demarche.web.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets that a browser holds, and what is kept of them here. */
public final class Secrets {
  /** Letters and digits that are not taken for one another. */
  private static final String LEGIBLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int BEARER_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A new secret of 256 bits, in hexadecimal digits. */
  public static String bearer() {
    byte[] bytes = new byte[BEARER_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * A new code to be read from a wall and typed.
   *
   * @param length how many characters
   */
  public static String code(int length) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < length; i++) {
      code.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
    }
    return code.toString();
  }

  /** What may be kept of a secret: its SHA-256, in hexadecimal digits. */
  public static String hash(String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What a form of the bearer's own pages holds and no other site can know.
   *
   * @param bearer the secret of the asker
   */
  public static String formToken(String bearer) {
    return hash("form:" + bearer);
  }

  /** Whether two texts are the same; takes as long whether or not they are. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
