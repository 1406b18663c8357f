package org.demarche.chart.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FontFilesTest {

  private static final String FONT = "Inter-Regular.ttf";

  @TempDir private Path folder;

  @Test
  void aFontIsWrittenOnceAndFoundAgain() throws IOException {
    Path cache = folder.resolve("a/b");
    Path first = files(cache).bundled(FONT);
    assertThat(first).hasParent(cache).hasBinaryContent(FontFiles.open(FONT).readAllBytes());
    Object written = Files.getLastModifiedTime(first);
    assertThat(files(cache).bundled(FONT)).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files).containsExactly(first);
    }
  }

  @Test
  void aDamagedFileIsReplaced() throws IOException {
    Path first = files(folder).bundled(FONT);
    Files.writeString(first, "cut short");
    assertThat(files(folder).bundled(FONT))
        .isEqualTo(first)
        .hasBinaryContent(FontFiles.open(FONT).readAllBytes());
  }

  @Test
  void theNextFolderIsTakenWhereOneCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "in the way");
    Path good = folder.resolve("good");
    assertThat(files(file.resolve("cache"), good).bundled(FONT)).hasParent(good);
  }

  @Test
  void whereNoFolderCanBeWrittenTheMessageSaysWhatToDo() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "in the way");
    FontFiles files = new FontFiles(List.of(file.resolve("cache")), file.resolve("tmp"));
    assertThatThrownBy(() -> files.bundled(FONT))
        .isInstanceOf(FontsUnavailableException.class)
        .hasMessageContaining(file.resolve("cache").toString())
        .hasMessageContaining("-Djava.io.tmpdir=DIR");
  }

  @Test
  void aFileThatIsRemovedIsMissed() throws IOException {
    FontFiles files = files(folder);
    Path font = files.bundled(FONT);
    assertThat(files.intact()).isTrue();
    Files.delete(font);
    assertThat(files.intact()).isFalse();
  }

  @Test
  void aPictureDuringWhichTheFontsVanishIsDrawnAgainWithTheRightOnes() throws IOException {
    byte[] right = ChartFiles.render(chart(() -> {}), ChartFormat.PNG, ChartSize.COLUMN);
    HouseFonts fonts = new HouseFonts(files(folder));
    HouseFonts.use(fonts);
    AtomicInteger drawn = new AtomicInteger();
    Chart chart = chart(() -> emptyAtFirst(drawn.getAndIncrement()));
    assertThat(ChartFiles.render(chart, ChartFormat.PNG, ChartSize.COLUMN)).isEqualTo(right);
    assertThat(drawn).hasValue(2);
    assertThat(HouseFonts.current()).isNotSameAs(fonts);
  }

  @Test
  void theFolderIsTheOneOfTheSystem() {
    assertThat(CacheFolders.of("Linux", Map.of("XDG_CACHE_HOME", folder.toString())).get(0))
        .isEqualTo(folder.resolve("demarche"));
    assertThat(CacheFolders.of("Linux", Map.of("XDG_CACHE_HOME", "not/absolute")))
        .allSatisfy(path -> assertThat(path).endsWith(Path.of(".cache", "demarche")));
    assertThat(CacheFolders.of("Windows 11", Map.of("LOCALAPPDATA", folder.toString())))
        .containsExactly(folder.resolve("demarche"));
    assertThat(CacheFolders.of("Windows 11", Map.of())).isEmpty();
  }

  private void emptyAtFirst(int attempt) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : attempt == 0 ? files.toList() : List.<Path>of()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Chart chart(Runnable before) {
    Drawing drawing =
        (graphics, size) -> {
          before.run();
          graphics.setFont(HouseFonts.semiBold(23));
          graphics.drawString("In the right weight", 20, 60);
        };
    ChartTable table = new ChartTable(List.of("a"), List.of());
    return new Chart("sample", "Title", "", "", "In words", table, drawing);
  }

  private static FontFiles files(Path... folders) {
    return new FontFiles(List.of(folders), Path.of("/nonexistent"));
  }
}
