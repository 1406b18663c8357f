package org.demarche.evidence.signs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Scenario;

/**
 * Crises that nobody lived through. Each plan is a kind of crisis, by the act that opens it; its
 * worlds differ in everything else, so that every run of it is a crisis of its own.
 */
public final class RandomCrises {
  private static final String FILE = "/org/demarche/evidence/signs/crisis.yaml";

  private RandomCrises() {}

  /** Compiles one plan for each kind. */
  public static List<Plan> plans() {
    try (InputStream stream = RandomCrises.class.getResourceAsStream(FILE)) {
      byte[] text = Objects.requireNonNull(stream, FILE).readAllBytes();
      Scenario scenario = Scenario.ofText(text, "random");
      return scenario.arms().stream().map(arm -> scenario.plan(arm.id())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
