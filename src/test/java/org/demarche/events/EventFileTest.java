package org.demarche.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.demarche.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd rows are counted with their lines and end nothing; memory does not grow with a file. */
class EventFileTest {
  @TempDir Path folder;

  private static DatedAct act(long id, LocalDate date) {
    return new DatedAct(
        String.valueOf(id),
        date,
        Party.ofState("USA", "United States", Party.GOVERNMENT),
        Party.ofState("CUB", "Cuba", Party.GOVERNMENT),
        "190",
        -10,
        0,
        "Strike",
        "Nobody");
  }

  private static String row(String convention, long id) {
    Convention columns = Conventions.find(convention).orElseThrow();
    return EventText.line(columns, act(id, LocalDate.of(2026, 1, 3))).orElseThrow();
  }

  private static List<String> lines(String convention, int rows) {
    List<String> lines = new ArrayList<>();
    Convention columns = Conventions.find(convention).orElseThrow();
    EventText.header(columns).ifPresent(lines::add);
    for (int id = 1; id <= rows; id++) {
      lines.add(row(convention, id));
    }
    return lines;
  }

  private Tally read(List<String> lines, Tolerance tolerance, List<DatedAct> into)
      throws IOException {
    Path file = folder.resolve("events");
    Files.write(file, lines);
    return EventFile.read(file, Optional.empty(), tolerance, (act, line) -> into.add(act)).tally();
  }

  @ParameterizedTest
  @ValueSource(strings = {"icews", "gdelt", "polecat", "acled", "record"})
  void oddRowsAreListedByLineAndEndNothing(String convention) throws IOException {
    List<String> lines = lines(convention, 100);
    Convention columns = Conventions.find(convention).orElseThrow();
    String separator = String.valueOf(columns.separator());
    lines.set(10, String.join(separator, columns.columns()));
    lines.set(20, lines.get(21));
    lines.set(30, lines.get(30).replace("2026", "20x6"));
    lines.set(40, "torn");
    lines.set(50, "");
    List<DatedAct> acts = new ArrayList<>();

    Tally tally = read(lines, new Tolerance(0.05, Set.of("70")), acts);

    int top = columns.hasHeader() ? 0 : 1;
    assertThat(tally.places(Oddity.STRAY_HEADER))
        .extracting(Tally.Place::line)
        .containsExactly(11L);
    assertThat(tally.places(Oddity.DOUBLED)).extracting(Tally.Place::line).containsExactly(22L);
    assertThat(tally.places(Oddity.UNREADABLE))
        .extracting(Tally.Place::line)
        .containsExactly(31L, 41L);
    assertThat(tally.places(Oddity.WITHDRAWN))
        .extracting(Tally.Place::line)
        .containsExactly(71L - top);
    assertThat(tally.rows()).isEqualTo(99);
    assertThat(acts).hasSize(94);
    assertThat(tally.taken()).isEqualTo(94);
  }

  @ParameterizedTest
  @ValueSource(strings = {"icews", "gdelt"})
  void aStrayTabInATextIsMended(String convention) throws IOException {
    List<String> lines = lines(convention, 40);
    String name = convention.equals("icews") ? "Cuba\tGovernment" : "CUBA";
    lines.set(5, lines.get(5).replace(name, name.replace("uba", "u\tba").replace("UBA", "U\tBA")));
    List<DatedAct> acts = new ArrayList<>();

    Tally tally = read(lines, Tolerance.USUAL, acts);

    assertThat(tally.places(Oddity.STRAY_TAB)).extracting(Tally.Place::line).containsExactly(6L);
    assertThat(tally.count(Oddity.UNREADABLE)).isZero();
    assertThat(acts).hasSize(40);
  }

  @Test
  void tooLargeAShareOfUnreadableRowsRefusesTheFile() {
    List<String> lines = lines("icews", 20);
    lines.set(3, "torn");
    lines.set(4, "torn");

    assertThatThrownBy(() -> read(lines, Tolerance.USUAL, new ArrayList<>()))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("2 of 20 rows")
        .hasMessageContaining("line 4");
  }

  @Test
  void theRealSampleOfIcewsIsRead() throws IOException {
    List<DatedAct> acts = new ArrayList<>();
    List<String> lines = new ArrayList<>(lines("icews", 0));
    lines.add(
        "32889836\t2018-06-01\tForeign Affairs (Bangladesh)\tExecutive,Foreign Ministry,Government"
            + "\tBangladesh\tConsult\t040\t1\tHigh Ranking Military Personnel (Vietnam)"
            + "\tMilitary,Government\tVietnam\t47400351\t2\tVietnam News Agency Bulletin\tHanoi\tNA"
            + "\tThanh Pho Ha Noi\tVietnam\t21.0245\t105.841");

    read(lines, Tolerance.USUAL, acts);

    assertThat(acts).hasSize(1);
    assertThat(acts.get(0).source().code()).isEqualTo("BGD");
    assertThat(acts.get(0).target().code()).isEqualTo("VNM");
    assertThat(acts.get(0).target().sector()).isEqualTo(Party.FORCES);
  }

  @Test
  void aLargeFileTakesLittleMemory() throws IOException, InterruptedException {
    Path file = folder.resolve("large.tab");
    int rows = 300_000;
    Convention icews = Conventions.find("icews").orElseThrow();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(EventText.header(icews).orElseThrow() + "\n");
      LocalDate first = LocalDate.of(2020, 1, 1);
      for (int id = 0; id < rows; id++) {
        DatedAct act = act(id - id / 1000 % 2, first.plusDays(id / 1000));
        writer.write(EventText.line(icews, act).orElseThrow() + "\n");
      }
    }
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx24m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            LargeFile.class.getName(),
            file.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(said.strip()).isEqualTo(rows + " " + rows);
    assertThat(Files.size(file)).isGreaterThan(24L << 20);
  }

  /** Reads a file in a process of its own, with a heap smaller than the file. */
  static final class LargeFile {
    private LargeFile() {}

    public static void main(String[] args) throws IOException {
      Tally tally =
          EventFile.read(Path.of(args[0]), Optional.empty(), Tolerance.USUAL, (act, line) -> {})
              .tally();
      System.out.println(tally.rows() + " " + (tally.taken() + tally.count(Oddity.DOUBLED)));
    }
  }
}
