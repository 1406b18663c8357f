package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of many actors ends within the memory that the page on performance states. */
final class ManyActorsTest {
  @TempDir Path folder;

  private static String code(int number) {
    return "" + letter(number / 676) + letter(number / 26 % 26) + letter(number % 26);
  }

  private static char letter(int place) {
    return (char) ('A' + place);
  }

  private static String scenario(int actors) {
    StringBuilder text =
        new StringBuilder(
            """
            demarche: 1
            title: Many actors
            as_of: 2030-03-01
            start: 2030-03-01
            horizon: 30 d
            source: "judgement: test"
            relations: {AAA: {AAB: {alignment: -0.5, climate: -2, focal: true}}}
            actors:
            """);
    for (int i = 0; i < actors; i++) {
      text.append("  %s: {type: state, name: State %d, capability: 0.01}\n".formatted(code(i), i));
    }
    return text.toString();
  }

  private void assertRuns(int actors, String memory) throws Exception {
    Path scenario = Files.writeString(folder.resolve("many.yaml"), scenario(actors));
    List<String> command =
        new ArrayList<>(
            Program.command(
                "run",
                scenario.toString(),
                "--reps=1",
                "--threads=1",
                "--quiet",
                "--chart-format=svg",
                "--out=" + folder));
    command.add(1, memory);
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(said)).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void fiveHundredRunIn256Megabytes() throws Exception {
    assertRuns(500, "-Xmx256m");
  }

  @Test
  @Tag("slow")
  void twoThousandTheMostAllowedRunInThreeGigabytes() throws Exception {
    assertRuns(2000, "-Xmx3g");
  }
}
