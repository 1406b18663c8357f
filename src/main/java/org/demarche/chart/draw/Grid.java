package org.demarche.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A grid of equal panels in groups: each group has a line that names it and flows over as many rows
 * as it needs; axes are labelled at the left column and the bottom row.
 *
 * @param columns panels in a row
 * @param groups the panels of each group, in order
 */
public record Grid(int columns, List<Group> groups) {

  private static final double WANTED_ASPECT = 1.3;

  /** Copies the groups. */
  public Grid {
    groups = List.copyOf(groups);
  }

  /**
   * What the panels need around them, in points.
   *
   * @param left room for the numbers of the vertical axis, once at the left
   * @param header room for a panel's name
   * @param bottom room for the numbers of the horizontal axis, once below each group
   * @param groupHeader room for a group's name, 0 for none
   * @param gap room between panels
   * @param minWidth the least width of a panel
   * @param minHeight the least height of a panel, kept where some number of columns allows it
   */
  public record Room(
      double left,
      double header,
      double bottom,
      double groupHeader,
      double gap,
      double minWidth,
      double minHeight) {}

  /**
   * The panels of one group.
   *
   * @param header where the group's name goes
   * @param cells its panels
   */
  public record Group(Rectangle2D header, List<Cell> cells) {

    /** Copies the cells. */
    public Group {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One panel.
   *
   * @param header where its name goes
   * @param plot where its data go
   * @param first whether it stands in the left column
   * @param last whether no panel of its group stands below it
   */
  public record Cell(Rectangle2D header, Rectangle2D plot, boolean first, boolean last) {}

  /**
   * Divides an area among groups of so many panels each, with the number of columns that gives the
   * best shape.
   */
  public static Grid of(Rectangle2D area, List<Integer> sizes, Room room) {
    int most = sizes.stream().mapToInt(Integer::intValue).max().orElse(1);
    int best = 1;
    double bestError = Double.POSITIVE_INFINITY;
    for (int columns = 1; columns <= most; columns++) {
      double width = panelWidth(area, columns, room);
      double height = panelHeight(area, sizes, columns, room);
      boolean tooNarrow = columns > 1 && width < room.minWidth();
      double ratio = width / Math.max(1, height) / WANTED_ASPECT;
      double error =
          (ratio > 1 ? ratio : 1 / ratio)
              + (height < room.minHeight() ? 100 : 0)
              + empty(sizes, columns);
      if (!tooNarrow && error < bestError) {
        best = columns;
        bestError = error;
      }
    }
    return lay(area, sizes, best, room);
  }

  private static double panelWidth(Rectangle2D area, int columns, Room room) {
    return (area.getWidth() - room.left() - (columns - 1) * room.gap()) / columns;
  }

  private static double panelHeight(Rectangle2D area, List<Integer> sizes, int columns, Room room) {
    int rows = sizes.stream().mapToInt(size -> rows(size, columns)).sum();
    double fixed = sizes.size() * (room.groupHeader() + room.bottom()) + rows * room.header();
    double gaps = (rows - sizes.size()) * room.gap() / 2;
    return (area.getHeight() - fixed - gaps) / Math.max(1, rows);
  }

  /**
   * A price for the share of places that would stay empty, so that a row with a single panel is
   * avoided.
   */
  private static double empty(List<Integer> sizes, int columns) {
    int places = sizes.stream().mapToInt(size -> rows(size, columns) * columns).sum();
    int panels = sizes.stream().mapToInt(Integer::intValue).sum();
    return 3 * (1 - (double) panels / Math.max(1, places));
  }

  private static int rows(int size, int columns) {
    return (size + columns - 1) / columns;
  }

  private static Grid lay(Rectangle2D area, List<Integer> sizes, int columns, Room room) {
    double width = panelWidth(area, columns, room);
    double height = Math.max(1, panelHeight(area, sizes, columns, room));
    List<Group> groups = new ArrayList<>();
    double y = area.getY();
    for (int size : sizes) {
      Rectangle2D header =
          new Rectangle2D.Double(area.getX(), y, area.getWidth(), room.groupHeader());
      y += room.groupHeader();
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        double x = area.getX() + room.left() + (i % columns) * (width + room.gap());
        int row = i / columns;
        double top = y + row * (room.header() + height + room.gap() / 2);
        cells.add(
            new Cell(
                new Rectangle2D.Double(x, top, width, room.header()),
                new Rectangle2D.Double(x, top + room.header(), width, height),
                i % columns == 0,
                i + columns >= size));
      }
      groups.add(new Group(header, cells));
      y +=
          rows(size, columns) * (room.header() + height + room.gap() / 2)
              - room.gap() / 2
              + room.bottom();
    }
    return new Grid(columns, groups);
  }
}
