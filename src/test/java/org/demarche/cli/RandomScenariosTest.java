package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.scenario.ScenarioGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Scenarios that nobody wrote pass the check and are run, with charts and report. */
final class RandomScenariosTest {
  private static final int SCENARIOS = 6;

  @TempDir Path folder;

  private record Result(int status, String out, String err) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  @Test
  void eachIsCheckedAndRunToTheSameBytesOnOneAndTwoThreads() throws Exception {
    for (int seed = 1; seed <= SCENARIOS; seed++) {
      Path scenario =
          Files.writeString(folder.resolve("s" + seed + ".yaml"), ScenarioGenerator.scenario(seed));
      Result check = demarche("check", scenario.toString());
      assertThat(check.status()).as("seed %d: %s", seed, check.err()).isZero();
      Path one = run(scenario, 1);
      Path two = run(scenario, 2);
      assertThat(bytes(one)).as("seed %d", seed).isEqualTo(bytes(two));
      assertThat(Files.readString(one.resolve("report.html"))).contains("A random crisis");
      List<Path> pictures = pictures(one);
      assertThat(pictures).hasSizeGreaterThan(3);
      for (Path picture : pictures) {
        assertSound(picture);
      }
    }
  }

  private Path run(Path scenario, int threads) throws IOException {
    Path out = folder.resolve("out" + threads);
    Result run =
        demarche(
            "run",
            scenario.toString(),
            "--reps=6",
            "--quiet",
            "--chart-format=svg",
            "--threads=" + threads,
            "--out=" + out);
    assertThat(run.status()).as("%s: %s", scenario, run.err()).isZero();
    assertThat(run.err().lines())
        .as(scenario.toString())
        .allMatch(line -> line.startsWith("warning:"));
    String id = scenario.getFileName().toString().replace(".yaml", "");
    try (Stream<Path> runs = Files.list(out.resolve(id))) {
      return runs.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  /** Every file but the manifest and the report, which tell of threads and times. */
  private static Map<String, String> bytes(Path run) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = run.relativize(file).toString();
        if (name.endsWith(".csv") || name.endsWith(".svg") || name.equals("summary.json")) {
          bytes.put(name, Files.readString(file));
        }
      }
    }
    return bytes;
  }

  private static List<Path> pictures(Path run) throws IOException {
    try (Stream<Path> files = Files.list(run.resolve("charts"))) {
      return files.filter(file -> file.toString().endsWith(".svg")).toList();
    }
  }

  /** Well-formed, and every coordinate a number. */
  private static void assertSound(Path picture) throws Exception {
    Document svg =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
    var all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      var attributes = all.item(i).getAttributes();
      for (int k = 0; k < attributes.getLength(); k++) {
        assertThat(attributes.item(k).getNodeValue())
            .as("%s, %s", picture, attributes.item(k).getNodeName())
            .doesNotContain("NaN", "Infinity");
      }
    }
  }

  /**
   * What only draws is no part of the run: the same folder is found, and drawn by the new words.
   */
  @Test
  void aNewTitleOfAChartDrawsTheSameRunAgain() throws IOException {
    String bare = ScenarioGenerator.scenario(3).replaceAll("(?s)charts:.*", "");
    Path scenario = Files.writeString(folder.resolve("again.yaml"), bare);
    Path first = run(scenario, 1);
    assertThat(Files.readString(first.resolve("charts/fan.svg"))).doesNotContain("Moods");
    Files.writeString(scenario, bare + "charts: {fan: {title: Moods}, ladder: {include: false}}\n");
    Path second = run(scenario, 1);
    assertThat(second).isEqualTo(first);
    try (Stream<Path> runs = Files.list(first.getParent())) {
      assertThat(runs.filter(Files::isDirectory)).hasSize(1);
    }
    assertThat(Files.readString(first.resolve("charts/fan.svg"))).contains("Moods");
    assertThat(Files.readString(first.resolve("report.html"))).contains("Moods");
    assertThat(first.resolve("charts/ladder.svg")).doesNotExist();
    demarche("chart", first.toString(), "--chart-format=svg");
    assertThat(Files.readString(first.resolve("charts/fan.svg"))).contains("Moods");
    Files.writeString(scenario, bare);
    run(scenario, 1);
    assertThat(Files.readString(first.resolve("charts/fan.svg"))).doesNotContain("Moods");
    assertThat(first.resolve("charts/ladder.svg")).exists();
  }
}
