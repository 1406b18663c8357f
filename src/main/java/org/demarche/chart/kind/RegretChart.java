package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.RegretData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code regret}: how far arms fall short of the best of a world, world by world and on average.
 */
public final class RegretChart extends HouseChart<RegretData> {
  /** Mean regrets nearer than this are the same. */
  private static final double TIE = 1e-12;

  /** For callers and the service loader. */
  public RegretChart() {
    super("regret", RegretData.class);
  }

  @Override
  public Optional<Message> nothing(RegretData data) {
    if (data.rows().size() < 2) {
      return Optional.of(Message.of("chart-regret-no-arm"));
    }
    return data.worlds() == 0
        ? Optional.of(Message.of("chart-regret-no-world", "outcome", data.outcome()))
        : Optional.empty();
  }

  @Override
  Message subtitle(RegretData data) {
    return data.moreIsBetter()
        ? Message.of("chart-regret-about-more", "outcome", data.outcome())
        : Message.of("chart-regret-about-less", "outcome", data.outcome());
  }

  @Override
  Body body(RegretData data) {
    return new RegretDrawing(data);
  }

  @Override
  Message title(RegretData data) {
    if (data.rows().stream().allMatch(row -> row.maximum() == 0)) {
      return Message.of("chart-regret-alike", "outcome", data.outcome(), "worlds", data.worlds());
    }
    if (data.worlds() < Claims.COMPARED_FROM) {
      return Message.of("chart-regret-too-few", "outcome", data.outcome(), "worlds", data.worlds());
    }
    Message least = least(data);
    long candidates = data.rows().stream().filter(Row::mayBeBest).count();
    if (candidates == 0) {
      return Message.of("chart-regret-open", "least", least);
    }
    return candidates == 1 && leading(data).get(0).mayBeBest()
        ? Message.of("chart-regret-only", "least", least)
        : Message.of(
            "chart-regret-several",
            "least",
            least,
            "candidates",
            candidates,
            "arms",
            data.rows().size());
  }

  private static List<Row> leading(RegretData data) {
    double least = data.rows().stream().mapToDouble(row -> row.mean().value()).min().orElseThrow();
    return data.rows().stream().filter(row -> row.mean().value() <= least + TIE).toList();
  }

  private static Message least(RegretData data) {
    List<Row> leading = leading(data);
    String first = leading.get(0).arm().label();
    if (leading.size() == 1) {
      return Message.of("chart-regret-least", "outcome", data.outcome(), "arm", first);
    }
    String second = leading.get(1).arm().label();
    return Message.of(
        "chart-regret-least-alike",
        "outcome",
        data.outcome(),
        "first",
        first,
        "second",
        second,
        "more",
        leading.size() - 2);
  }

  @Override
  Message altText(RegretData data) {
    List<Message> arms = new ArrayList<>();
    for (Row row : data.rows()) {
      arms.add(
          Message.of(
              "chart-regret-alt-arm",
              "arm",
              row.arm().label(),
              "regret",
              new Shown.Fixed(row.mean().value(), 3),
              "best",
              new Shown.Percent(row.best())));
    }
    return Message.of("chart-regret-alt", "arms", new Shown.Row(arms, Shown.Between.SEMICOLON));
  }

  @Override
  ChartTable table(RegretData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      rows.add(
          ChartTable.row(
              row.arm().id(),
              row.mean().value(),
              row.mean().low(),
              row.mean().high(),
              row.ninetieth(),
              row.maximum(),
              row.best(),
              row.mayBeBest()));
    }
    return new ChartTable(
        List.of(
            "arm", "regret", "low", "high", "ninetieth", "maximum", "share_best", "may_be_best"),
        rows);
  }
}
