package org.demarche.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.demarche.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointsFileTest {
  private static final PointsFile.Shape SHAPE =
      new PointsFile.Shape(List.of("settled", "days"), 2, 3);

  @TempDir Path temp;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = temp.resolve("study-points.csv");
  }

  /** Points 1, 2, 3: the second run of point 2 failed. */
  private static void append(PointsFile points, int number) {
    BitSet failed = new BitSet();
    failed.set(1, number == 2);
    double missing = number == 2 ? Double.NaN : .1 * number;
    points.append(new double[][] {{1, number == 2 ? Double.NaN : 0}, {number, missing}}, failed);
  }

  private static List<String> kept(PointsFile points) {
    List<String> kept = new ArrayList<>();
    points.forEachKept(
        (runs, failed) -> kept.add(java.util.Arrays.deepToString(runs) + " failed " + failed));
    return kept;
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      append(points, 1);
      append(points, 2);
      assertThat(points.points()).isEqualTo(2);
    }
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      assertThat(points.kept()).isEqualTo(2);
      assertThat(kept(points))
          .containsExactly(
              "[[1.0, 0.0], [1.0, 0.1]] failed {}", "[[1.0, NaN], [2.0, NaN]] failed {1}");
      append(points, 3);
      points.complete();
    }
    assertThat(file)
        .hasContent(
            """
            point,replication,failed,settled,days
            1,1,0,1,1
            1,2,0,0,0.1
            2,1,0,1,2
            2,2,1,,
            3,1,0,1,3
            3,2,0,0,0.30000000000000004
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2,1,0,1,2", "2,1,0,1,2\n", "2,1,0,1,2\n2,2,0,1", "2,1,0,1,x\n2,2,0,1,1\n"})
  void aTornTailIsCut(String tail) throws IOException {
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      append(points, 1);
    }
    Path part = temp.resolve("study-points.csv.part");
    long whole = Files.size(part);
    Files.writeString(part, tail, StandardOpenOption.APPEND);
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      assertThat(points.kept()).isEqualTo(1);
      assertThat(Files.size(part)).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPointThatWasChangedIsKeptAsideAndMadeAnew(boolean finished) throws IOException {
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      List.of(1, 2, 3).forEach(number -> append(points, number));
      if (finished) {
        points.complete();
      }
    }
    Path changed = finished ? file : temp.resolve("study-points.csv.part");
    String edited = Files.readString(changed).replace("2,1,0,1,2", "2,1,0,1,3");
    Files.writeString(changed, edited);
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      assertThat(points.kept()).isEqualTo(1);
      assertThat(Words.english().sayAll(points.notes()))
          .singleElement()
          .asString()
          .contains("does not fit its checksums");
      assertThat(temp.resolve("study-points.csv.part.damaged")).hasContent(edited);
      append(points, 2);
      append(points, 3);
      points.complete();
    }
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      assertThat(points.kept()).isEqualTo(3);
      assertThat(points.notes()).isEmpty();
    }
  }

  @Test
  void aFinishedFileIsFoundAndAnotherShapeOrForceBeginsAnew() {
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      List.of(1, 2, 3).forEach(number -> append(points, number));
      points.complete();
    }
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      assertThat(points.kept()).isEqualTo(points.allPoints());
      points.complete();
    }
    PointsFile.Shape other = new PointsFile.Shape(List.of("settled"), 2, 3);
    try (PointsFile points = PointsFile.open(file, other, false)) {
      assertThat(points.kept()).isZero();
    }
    try (PointsFile points = PointsFile.open(file, SHAPE, true)) {
      assertThat(points.kept()).isZero();
    }
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheFileAndStudiesSideBySideAreNot() {
    try (PointsFile holder = PointsFile.open(file, SHAPE, false);
        PointsFile beside = PointsFile.open(temp.resolve("other-points.csv"), SHAPE, false)) {
      assertThat(List.of(holder.points(), beside.points())).containsOnly(0);
      assertThatThrownBy(() -> PointsFile.open(file, SHAPE, false))
          .isInstanceOf(RunFolderException.class)
          .hasMessageContaining("study-points.csv is being written by process")
          .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }
  }

  @Test
  void aFolderDeletedUnderItIsSaidSo() throws IOException {
    try (PointsFile points = PointsFile.open(file, SHAPE, false)) {
      Files.delete(temp.resolve("study-points.csv.part"));
      assertThatThrownBy(() -> append(points, 1))
          .isInstanceOf(RunFolderException.class)
          .hasMessageContaining("has been deleted while the run was going");
    }
  }
}
