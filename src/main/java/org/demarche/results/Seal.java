package org.demarche.results;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last member of a JSON object, {@code "checksum"}: the SHA-256 of the object's text without
 * it. Whoever reads the file knows by it that no byte was changed or lost.
 */
final class Seal {
  private static final String END = "\n}\n";
  private static final Pattern SEALED =
      Pattern.compile(",\n  \"checksum\" : \"([0-9a-f]{64})\"\n}\n\\z");

  private Seal() {}

  /** Adds the checksum to an indented object that has a member. */
  static String on(String text) {
    if (!text.endsWith(END)) {
      throw new IllegalArgumentException("Only an object with a member can take a checksum.");
    }
    String rest = text.substring(0, text.length() - END.length());
    return rest + ",\n  \"checksum\" : \"" + Sha256.ofText(text) + "\"" + END;
  }

  /** Returns the object without its checksum, or nothing if the bytes are not what was sealed. */
  static Optional<String> off(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Matcher seal = SEALED.matcher(text);
      if (seal.find()) {
        String bare = text.substring(0, seal.start()) + END;
        return Sha256.ofText(bare).equals(seal.group(1)) ? Optional.of(bare) : Optional.empty();
      }
    } catch (CharacterCodingException e) {
      // What was sealed was UTF-8.
    }
    return Optional.empty();
  }
}
