package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, which the build writes beside the class. */
final class Version {
  private Version() {}

  /** Returns the line of {@code --version}, for example {@code demarche 0.1.0}. */
  static String line() {
    return String.join(" ", "demarche", number());
  }

  /** Returns the version itself, for example {@code 0.1.0}. */
  static String number() {
    Properties properties = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
