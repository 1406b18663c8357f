package org.demarche.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final Grid.Room ROOM = new Grid.Room(30, 15, 20, 18, 20, 80, 20);

  @Test
  void panelsStayInsideAndApart() {
    Rectangle2D area = new Rectangle2D.Double(24, 100, 912, 400);
    // A hair more, for rounding.
    Rectangle2D allowed = new Rectangle2D.Double(23.999, 99.999, 912.002, 400.002);
    for (int count = 1; count <= 14; count++) {
      List<Rectangle2D> plots = new ArrayList<>();
      for (Grid.Group group : Grid.of(area, List.of(count, count), ROOM).groups()) {
        for (Grid.Cell cell : group.cells()) {
          assertThat(allowed.contains(cell.plot())).isTrue();
          plots.forEach(other -> assertThat(other.intersects(cell.plot())).isFalse());
          plots.add(cell.plot());
        }
      }
      assertThat(plots).hasSize(2 * count);
    }
  }

  @Test
  void sevenPanelsOfAPairStandInOneRowOfASlide() {
    Rectangle2D slide = new Rectangle2D.Double(24, 100, 912, 400);
    assertThat(Grid.of(slide, List.of(7, 7), ROOM).columns()).isEqualTo(7);
  }

  @Test
  void axesAreNumberedAtTheLeftAndWhereNothingStandsBelow() {
    Rectangle2D column = new Rectangle2D.Double(20, 100, 440, 500);
    Grid grid = Grid.of(column, List.of(7, 7), ROOM);
    List<Grid.Cell> cells = grid.groups().get(0).cells();
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(cells.stream().map(Grid.Cell::first))
        .containsExactly(true, false, false, false, true, false, false);
    assertThat(cells.stream().map(Grid.Cell::last))
        .containsExactly(false, false, false, true, true, true, true);
  }
}
