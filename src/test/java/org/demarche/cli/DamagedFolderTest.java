package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever byte of a finished folder is changed: a command that reads it either refuses in one line
 * of the program's own words, or answers as it did before; and {@code verify} finds it.
 */
final class DamagedFolderTest {
  private static final String SCENARIO = "scenarios/teaching/veto.yaml";
  private static final int FLIPS = 200;
  private static final String READ =
      "(manifest|summary|analysis/[a-z]+-[0-9a-f]{8})\\.json|(outcomes|paths|assumptions)\\.csv";

  /** Words of the libraries that read JSON, CSV and XML, and of Java. */
  private static final String FOREIGN =
      "(?is).*(exception|unexpected|unrecogni|deserializ|token|malformed|jackson|null|index \\d"
          + "|out of bounds|for input string|java\\.|\\bparse).*";

  @TempDir static Path results;
  private static Path folder = Path.of("");
  private static final Map<Path, byte[]> WHOLE = new TreeMap<>();
  private static final Map<String, Answer> ANSWERS = new TreeMap<>();

  private record Result(int status, String out, String err) {}

  /** What a command said, and the bytes that it wrote. */
  private record Answer(Result said, Map<String, Integer> written) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  private static String[] command(String name) {
    String to = folder.toString();
    return switch (name) {
      case "chart" -> new String[] {"chart", to, "outcomes", "regret", "--chart-format=svg"};
      case "report" -> new String[] {"report", to};
      case "robustness" -> new String[] {"robustness", to, "--outcome=vetoed", "--better=less"};
      case "discover" -> new String[] {"discover", to, "--outcome=vetoed = 1"};
      default -> new String[] {"verify", to, "--quiet"};
    };
  }

  private static Answer answer(String name) throws IOException {
    Result said = demarche(command(name));
    Map<String, Integer> written = new TreeMap<>();
    for (Path file : files()) {
      boolean own =
          switch (name) {
            case "chart" -> file.toString().matches(".*/charts/(data/)?(outcomes|regret).*");
            case "report" -> file.endsWith("report.html");
            case "robustness", "discover" -> file.toString().contains("/" + name + "-");
            default -> false;
          };
      if (own) {
        written.put(file.toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return new Answer(said, written);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  @BeforeAll
  static void runAndAsk() throws IOException {
    Result run =
        demarche("run", SCENARIO, "--reps=40", "--quiet", "--chart-format=svg", "--out=" + results);
    assertThat(run.err()).isEmpty();
    try (Stream<Path> runs = Files.list(results.resolve("veto"))) {
      folder = runs.findFirst().orElseThrow();
    }
    for (String name : List.of("discover", "robustness", "report", "chart")) {
      assertThat(demarche(command(name)).status()).isEqualTo(ExitStatus.DONE);
    }
    for (String name : List.of("discover", "robustness", "report", "chart", "verify")) {
      ANSWERS.put(name, answer(name));
      assertThat(ANSWERS.get(name).said().status()).isEqualTo(ExitStatus.DONE);
    }
    for (Path file : files()) {
      WHOLE.put(file, Files.readAllBytes(file));
    }
  }

  @AfterEach
  void restore() throws IOException {
    for (Map.Entry<Path, byte[]> file : WHOLE.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }

  private static void assertRefusedInOneLine(Result result) {
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.err()).doesNotMatch(FOREIGN).contains("Give ");
  }

  private static void assertRefusedOrTheSame(String name) throws IOException {
    Answer answer = answer(name);
    if (answer.said().status() == ExitStatus.DONE) {
      assertThat(answer).isEqualTo(ANSWERS.get(name));
    } else {
      assertRefusedInOneLine(answer.said());
    }
  }

  private static void assertFound(String inside) {
    Result verified = demarche(command("verify"));
    if (verified.status() == ExitStatus.UNUSABLE) {
      assertRefusedInOneLine(verified);
    } else {
      assertThat(verified.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(verified.out()).contains(inside + " has been changed since");
    }
  }

  @Test
  void aFlippedByteIsRefusedOrChangesNoAnswer() throws IOException {
    flip(FLIPS / 10);
  }

  @Test
  @Tag("slow")
  void manyFlippedBytesAreRefusedOrChangeNoAnswer() throws IOException {
    flip(FLIPS);
  }

  private void flip(int flips) throws IOException {
    Random random = new Random(20260103);
    List<Path> files = new ArrayList<>(WHOLE.keySet());
    List<String> readers = List.of("chart", "report", "robustness", "discover");
    for (int flip = 0; flip < flips; flip++) {
      Path file = files.get(flip % files.size());
      byte[] bytes = WHOLE.get(file).clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
      String inside = folder.relativize(file).toString();
      if (inside.matches(READ)) {
        for (String reader : readers) {
          assertRefusedOrTheSame(reader);
          Files.write(file, bytes);
        }
      } else if (flip < files.size()) {
        assertRefusedOrTheSame(readers.get(flip % readers.size()));
        Files.write(file, bytes);
      }
      if (inside.matches(READ) || flip < files.size()) {
        assertFound(inside);
      } else {
        assertThat(DrawnCheck.of(folder).isWhole()).isFalse();
      }
      restore();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "null",
        "[]",
        "{\"state\":\"finished\"}",
        "{\n}\n",
        "\u0000",
        "\"text\"",
        "1e999",
        "{\n  \"a\" : 1,\n  \"checksum\" : \"00\"\n}\n"
      })
  void aFileOfJsonThatHoldsSomethingElseIsRefused(String content) throws IOException {
    for (Path file : WHOLE.keySet()) {
      String inside = folder.relativize(file).toString();
      if (inside.matches(READ) && inside.endsWith(".json")) {
        Files.writeString(file, content);
        for (String reader : List.of("chart", "report")) {
          assertRefusedInOneLine(demarche(command(reader)));
        }
        restore();
      }
    }
  }

  @Test
  void aTruncatedFileOrOneThatIsNoTextIsRefused() throws IOException {
    for (String name : List.of("manifest.json", "summary.json", "outcomes.csv", "paths.csv")) {
      Path file = folder.resolve(name);
      byte[] bytes = WHOLE.get(file);
      List<byte[]> contents =
          List.of(
              java.util.Arrays.copyOf(bytes, bytes.length / 2),
              java.util.Arrays.copyOf(bytes, bytes.length - 1),
              new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16),
              new byte[] {(byte) 0xff, (byte) 0xfe, 0x7b});
      for (byte[] content : contents) {
        Files.write(file, content);
        for (String reader : List.of("chart", "report", "robustness", "discover")) {
          assertRefusedInOneLine(demarche(command(reader)));
        }
      }
      restore();
    }
  }

  @Test
  void aFileThatIsMissingIsNamed() throws IOException {
    for (String name : List.of("summary.json", "outcomes.csv", "paths.csv", "assumptions.csv")) {
      Files.move(folder.resolve(name), results.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      Result result = demarche(command("discover"));
      assertRefusedInOneLine(result);
      assertThat(result.err()).contains(name + " is missing.");
      assertThat(demarche(command("verify")).out()).contains(name + " is missing.");
      restore();
    }
  }

  @Test
  void tablesOfSomebodyElseNeedNoManifest(@TempDir Path foreign) throws IOException {
    for (String name : List.of("outcomes.csv", "assumptions.csv")) {
      Files.copy(folder.resolve(name), foreign.resolve(name));
    }
    Result result = demarche("discover", foreign.toString(), "--outcome=vetoed = 1");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void verifyNamesWhatItLeavesOut() throws IOException {
    Path own = Files.writeString(folder.resolve("notes.txt"), "mine");
    Result result = demarche(command("verify"));
    Files.delete(own);
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).contains("Left out, as nothing vouches for it: notes.txt.");
  }

  @Test
  void aPictureThatWasRetouchedIsKeptAsideWhenTheRunDrawsItAgain() throws IOException {
    Path fan = folder.resolve("charts/fan.svg");
    Files.writeString(fan, Files.readString(fan) + "<!-- mine -->");
    Result again =
        demarche("run", SCENARIO, "--reps=40", "--quiet", "--chart-format=svg", "--out=" + results);
    assertThat(again.status()).isEqualTo(ExitStatus.DONE);
    assertThat(again.err().strip().lines()).hasSize(1);
    assertThat(again.err()).contains("it is kept as fan.svg.damaged and drawn anew");
    assertThat(Files.readAllBytes(fan)).isEqualTo(WHOLE.get(fan));
    Path kept = folder.resolve("charts/fan.svg.damaged");
    assertThat(kept).content().contains("mine");
    Files.delete(kept);
  }

  @Test
  void whatASessionDidNotFinishIsDrawnAgain() throws IOException {
    Path record = folder.resolve("drawn.json");
    Path fan = folder.resolve("charts/fan.svg");
    // As it is after a kill between the drawing of a picture and its record.
    Files.delete(record);
    Files.writeString(fan, "<svg>in the wrong weight</svg>");
    demarche("run", SCENARIO, "--reps=40", "--quiet", "--chart-format=svg", "--out=" + results);
    assertThat(Files.readAllBytes(fan)).isEqualTo(WHOLE.get(fan));
    assertThat(record).exists();
  }

  @Test
  void aChartThatCannotBeDrawnIsSaidInOneLineAndTheReportIsMadeAllTheSame() throws IOException {
    Path fan = folder.resolve("charts/fan.svg");
    Path report = folder.resolve("report.html");
    Files.delete(fan);
    Files.delete(report);
    Files.createDirectories(fan.resolve("in the way"));
    Result again =
        demarche("run", SCENARIO, "--reps=40", "--quiet", "--chart-format=svg", "--out=" + results);
    Files.delete(fan.resolve("in the way"));
    Files.delete(fan);
    assertThat(again.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(again.err().strip().lines()).hasSize(1);
    assertThat(again.err()).startsWith("Not drawn: fan. The reason: ").contains("The results are");
    assertThat(report).exists();
  }
}
