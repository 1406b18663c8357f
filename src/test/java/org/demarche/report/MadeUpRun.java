package org.demarche.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.SummaryMaker;
import org.demarche.results.Failure;
import org.demarche.results.Manifest;
import org.demarche.results.RunDescription;
import org.demarche.results.RunFolder;
import org.demarche.results.RunRequest;
import org.demarche.results.RunSummary;
import org.demarche.results.RunWriter;
import org.demarche.results.Sha256;
import org.demarche.scenario.compile.Scenario;
import org.demarche.statistics.Stratification;

/** Writes the folders of runs whose rows are given by hand. */
final class MadeUpRun {
  static final String ACTORS =
      """
      actors:
        ALD: {type: state, name: Aldora, capability: 0.02, source: "judgement: made up"}
        BRE: {type: state, name: Brennia, capability: 0.01, source: "judgement: made up"}
      """;
  static final String FOCAL =
      """
      relations:
        ALD:
          BRE: {alignment: 0, climate: 0, proximity: 1, focal: true, source: "judgement: made up"}
      """;
  static final String TWO_ARMS =
      """
      arms:
        plain: {title: The plain arm, reference: true}
        other: {title: The other arm}
      """;

  private final Path folder;
  private final StringBuilder outcomes = new StringBuilder();
  private final StringBuilder paths = new StringBuilder();

  MadeUpRun(Path folder) {
    this.folder = folder;
  }

  /** A row of outcomes.csv: arm, replication, talked (0 or 1), load. */
  MadeUpRun outcome(String row) {
    outcomes.append(row).append('\n');
    return this;
  }

  /** A row of paths.csv: arm, replication, pair, rungs, class, three first days, climates. */
  MadeUpRun path(String row) {
    paths.append(row).append('\n');
    return this;
  }

  /** Compiles a scenario of ten days from its sections. */
  static Scenario scenario(Path folder, String... sections) {
    String head =
        """
        demarche: 1
        title: A made-up case
        as_of: 2030-01-01
        start: 2030-01-01
        horizon: 10 d
        """;
    try {
      Path file = Files.createDirectories(folder).resolve("made-up.yaml");
      Files.writeString(file, head + String.join("", sections));
      return Scenario.load(file, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FinishedRun finish(Scenario scenario, int replications, List<Failure> failures) {
    String canonical = new String(scenario.canonical(), StandardCharsets.UTF_8);
    RunRequest request =
        new RunRequest(
            7,
            scenario.arms().stream().map(arm -> arm.id()).toList(),
            LatinHypercube.ID,
            replications,
            0,
            List.of());
    Manifest manifest =
        new Manifest(
            Manifest.RUNNING,
            "0123456789ab",
            request,
            describe(scenario),
            new Manifest.Versions("test", "another model", "17", "any"),
            Sha256.ofText(canonical),
            canonical,
            0,
            Manifest.Failures.NONE,
            new Manifest.Times("2030-01-01T00:00:00Z", "2030-01-01T00:00:01Z", 1, 1),
            1,
            Map.of(),
            null);
    try (RunWriter writer = RunWriter.open(folder, manifest, true)) {
      writer.append(bytes(outcomes), bytes(paths), new byte[0]);
      failures.forEach(writer.failures()::add);
      writer.completeRows();
      writer.writeAssumptions(Collections.emptyIterator());
      writer.writeSummary(
          SummaryMaker.summarise(
              writer.readRows(replications),
              Stratification.latinHypercube(),
              new RunSummary.Stopped(RunSummary.Stopped.REPLICATIONS, replications),
              writer.failures()));
      writer.finish(replications, 1, "2030-01-01T00:00:01Z");
    }
    return FinishedRun.of(RunFolder.open(folder), scenario);
  }

  private static RunDescription describe(Scenario scenario) {
    boolean focal = !scenario.basePlan().focalPairs().isEmpty();
    return new RunDescription(
        scenario.id(),
        scenario.title(),
        "2030-01-01T00:00",
        10,
        scenario.arms().stream()
            .map(
                arm ->
                    new RunDescription.ArmEntry(
                        arm.id(),
                        arm.title(),
                        arm.id().equals(scenario.referenceArm().id()),
                        arm.overrides()))
            .toList(),
        List.of(
            new RunDescription.OutcomeEntry("talked", "They talked", true, true, "share"),
            new RunDescription.OutcomeEntry("load", "Load at the end", false, false, "number")),
        focal ? List.of("ALD-BRE") : List.of(),
        List.of(0, 5, 10),
        List.of());
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
