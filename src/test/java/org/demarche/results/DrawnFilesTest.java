package org.demarche.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was drawn before and is made no longer does not stay beside what is. */
final class DrawnFilesTest {
  private static final Set<String> SVG = Set.of("svg");

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private void drawTwoPages() throws IOException {
    DrawnFiles.in(folder)
        .add(
            "fan",
            Set.of("png", "svg"),
            List.of(
                file("charts/fan.png"),
                file("charts/fan.svg"),
                file("charts/data/fan.csv"),
                file("charts/fan-2.png"),
                file("charts/fan-2.svg"),
                file("charts/data/fan-2.csv")));
  }

  @Test
  void thePictureOfWhatNowHasNothingToDrawGoes() throws IOException {
    drawTwoPages();
    DrawnFiles.in(folder).add("fan", SVG, List.of());

    assertThat(folder.resolve("charts")).isDirectoryNotContaining("glob:**fan*");
    assertThat(folder.resolve("charts/data")).isEmptyDirectory();
    assertThat(DrawnFiles.in(folder).holds("fan", SVG)).isTrue();
  }

  @Test
  void aPageTooManyGoesInEveryFormatAndTheOthersStay() throws IOException {
    drawTwoPages();
    DrawnFiles.in(folder)
        .add("fan", SVG, List.of(file("charts/fan.svg"), file("charts/data/fan.csv")));

    assertThat(folder.resolve("charts")).isDirectoryNotContaining("glob:**fan-2*");
    assertThat(folder.resolve("charts/data")).isDirectoryNotContaining("glob:**fan-2*");
    assertThat(DrawnFiles.in(folder).whole())
        .containsExactly("charts/data/fan.csv", "charts/fan.png", "charts/fan.svg");
  }

  @Test
  void whatSomebodyChangedStaysAndIsNoLongerVouchedFor() throws IOException {
    drawTwoPages();
    Files.writeString(folder.resolve("charts/fan-2.svg"), "with a note of mine");
    DrawnFiles.in(folder)
        .add("fan", SVG, List.of(file("charts/fan.svg"), file("charts/data/fan.csv")));

    assertThat(folder.resolve("charts/fan-2.svg")).hasContent("with a note of mine");
    assertThat(DrawnFiles.in(folder).changed()).isEmpty();
    assertThat(folder.resolve("charts")).isDirectoryNotContaining("glob:**fan-2.png");
  }

  @Test
  void thePicturesOfOtherThingsStay() throws IOException {
    drawTwoPages();
    DrawnFiles.in(folder).add("fan-extra", SVG, List.of());

    assertThat(DrawnFiles.in(folder).whole()).hasSize(6);
  }
}
