package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.CausesData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code causes}: one run as a tree of what brought about what. */
public final class CausesChart extends HouseChart<CausesData> {
  private static final int TOLD = 12;

  /** For callers and the service loader. */
  public CausesChart() {
    super("causes", CausesData.class);
  }

  @Override
  public Optional<Message> nothing(CausesData data) {
    return data.rows().isEmpty()
        ? Optional.of(Message.of("chart-causes-nothing"))
        : Optional.empty();
  }

  @Override
  Message title(CausesData data) {
    Optional<Row> root = weightiest(data);
    List<Row> marked = data.rows().stream().filter(Row::marked).toList();
    if (!data.goal().isBlank() && marked.size() > 1) {
      return Message.of(
          "chart-causes-title-goal",
          "goal",
          data.goal(),
          "steps",
          marked.size() - 1,
          "root",
          marked.get(0).label());
    }
    return Message.of(
        "chart-causes-title",
        "root",
        root.map(Row::label).orElse(""),
        "from",
        root.map(row -> under(data, row)).orElse(0),
        "all",
        data.total());
  }

  /** The root from which most came. */
  private static Optional<Row> weightiest(CausesData data) {
    Optional<Row> best = Optional.empty();
    for (Row row : data.rows()) {
      if (row.parent() < 0 && (best.isEmpty() || under(data, row) > under(data, best.get()))) {
        best = Optional.of(row);
      }
    }
    return best;
  }

  /** How many events came of a row, shown or not. */
  private static int under(CausesData data, Row row) {
    int own = data.rows().indexOf(row);
    int count = row.folded();
    for (int r = own + 1; r < data.rows().size(); r++) {
      int up = data.rows().get(r).parent();
      while (up > own) {
        up = data.rows().get(up).parent();
      }
      count += up == own ? 1 + data.rows().get(r).folded() : 0;
    }
    return count;
  }

  @Override
  Message subtitle(CausesData data) {
    return Message.of(
        "chart-causes-about",
        "run",
        data.replication(),
        "arm",
        data.arm().label(),
        "folded",
        data.folded());
  }

  @Override
  Message altText(CausesData data) {
    List<Message> told = new ArrayList<>();
    List<Row> rows = data.rows();
    for (Row row : rows.subList(0, Math.min(TOLD, rows.size()))) {
      told.add(
          row.parent() < 0
              ? Message.of("chart-causes-alt-root", "date", row.date(), "what", row.label())
              : Message.of(
                  "chart-causes-alt-row",
                  "date",
                  row.date(),
                  "what",
                  row.label(),
                  "cause",
                  rows.get(row.parent()).label()));
    }
    return Message.of(
        "chart-causes-alt",
        "shown",
        rows.size(),
        "all",
        data.total(),
        "told",
        new Shown.Row(told, Shown.Between.SENTENCE));
  }

  @Override
  Body body(CausesData data) {
    return new CausesDrawing(data);
  }

  @Override
  ChartTable table(CausesData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      rows.add(
          ChartTable.row(
              row.id(),
              row.day(),
              row.label(),
              row.look().name().toLowerCase(Locale.ROOT),
              row.parent() < 0 ? "" : data.rows().get(row.parent()).id(),
              row.folded(),
              row.marked()));
    }
    return new ChartTable(
        List.of("event", "day", "what", "kind", "cause", "folded", "on_path"), rows);
  }
}
