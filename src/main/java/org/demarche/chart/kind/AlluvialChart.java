package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.kind.AlluvialData.Panel;
import org.demarche.model.Ladder;
import org.demarche.model.PathClass;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code alluvial}: how paths flow from rung to rung over a few days and into their classes. */
public final class AlluvialChart extends HouseChart<AlluvialData> {
  /** For callers and the service loader. */
  public AlluvialChart() {
    super("alluvial", AlluvialData.class, Need.PAIRS);
  }

  @Override
  public Optional<Message> nothing(AlluvialData data) {
    return data.panels().isEmpty() ? Optional.of(Message.of("chart-no-run")) : Optional.empty();
  }

  @Override
  List<AlluvialData> parts(AlluvialData data) {
    return data.panels().stream()
        .map(panel -> new AlluvialData(data.days(), List.of(panel)))
        .toList();
  }

  @Override
  Body body(AlluvialData data) {
    return new AlluvialDrawing(data.days(), data.panels().get(0));
  }

  @Override
  Message subtitle(AlluvialData data) {
    return Message.of("chart-alluvial-about", "arm", data.panels().get(0).arm().label());
  }

  /** Counts of one arm support no comparison: the title tells of the class reached most often. */
  @Override
  Message title(AlluvialData data) {
    Panel panel = data.panels().get(0);
    List<Long> ends = panel.column(data.days().size());
    int most = 0;
    for (int k = 1; k < ends.size(); k++) {
      most = ends.get(k) > ends.get(most) ? k : most;
    }
    int from = commonest(panel, most);
    PathClass end = PathNames.FOR_READERS.get(most);
    return Message.of(
        "chart-alluvial-title",
        "pair",
        panel.pair(),
        "share",
        Claims.ofRuns((double) ends.get(most) / panel.runs(), panel.runs()),
        "class",
        end.title(),
        "part",
        new Shown.Case(2 * flows(panel).get(from).get(most) > ends.get(most) ? "most" : "many"),
        "rung",
        Ladder.name(from),
        "day",
        Days.shown(data.days().get(data.days().size() - 1)));
  }

  private static List<List<Long>> flows(Panel panel) {
    return panel.flows().get(panel.flows().size() - 1);
  }

  /** The rung from which most runs of a class come. */
  private static int commonest(Panel panel, int end) {
    List<List<Long>> flows = flows(panel);
    int most = 0;
    for (int rung = 1; rung < flows.size(); rung++) {
      most = flows.get(rung).get(end) > flows.get(most).get(end) ? rung : most;
    }
    return most;
  }

  @Override
  Message altText(AlluvialData data) {
    List<Message> columns = new ArrayList<>();
    Panel panel = data.panels().get(0);
    for (int column = 0; column < data.days().size(); column++) {
      List<Message> rungs = new ArrayList<>();
      List<Long> counts = panel.column(column);
      for (int rung = 0; rung < counts.size(); rung++) {
        if (counts.get(rung) > 0) {
          rungs.add(share(Ladder.name(rung), counts.get(rung), panel.runs()));
        }
      }
      columns.add(
          Message.of(
              "chart-alluvial-alt-day",
              "day",
              Days.shown(data.days().get(column)),
              "shares",
              Shown.Row.of(rungs)));
    }
    return Message.of(
        "chart-alluvial-alt",
        "finding",
        title(data),
        "columns",
        new Shown.Row(columns, Shown.Between.SENTENCE));
  }

  private static Message share(Message name, long count, long runs) {
    return Message.of(
        "chart-alluvial-alt-share",
        "name",
        name,
        "share",
        Claims.share((double) count / runs, runs));
  }

  @Override
  ChartTable table(AlluvialData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : data.panels()) {
      for (int stage = 0; stage < panel.flows().size(); stage++) {
        boolean last = stage == data.days().size() - 1;
        List<List<Long>> flows = panel.flows().get(stage);
        for (int from = 0; from < flows.size(); from++) {
          for (int to = 0; to < flows.get(from).size(); to++) {
            if (flows.get(from).get(to) > 0) {
              rows.add(
                  ChartTable.row(
                      panel.pair(),
                      panel.arm().id(),
                      data.days().get(stage),
                      from,
                      last ? "" : data.days().get(stage + 1),
                      last ? PathNames.FOR_READERS.get(to).id() : to,
                      flows.get(from).get(to)));
            }
          }
        }
      }
    }
    return new ChartTable(List.of("pair", "arm", "day", "rung", "next_day", "next", "runs"), rows);
  }
}
