package org.demarche.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The commented scenario that {@code demarche new} writes: small, complete and ready to run. */
public final class ScenarioTemplate {

  private static final String RESOURCE = "/org/demarche/scenario/template.yaml";

  private ScenarioTemplate() {}

  /** The text of the file to start from. */
  public static String text() {
    try (InputStream in = ScenarioTemplate.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its template " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the template cannot be read", e);
    }
  }
}
