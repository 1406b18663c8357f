package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.PatternsData.Check;
import org.demarche.chart.kind.PatternsData.Group;
import org.demarche.chart.kind.PatternsData.Pattern;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code patterns}: the model against published figures, each check on a scale of its own accepted
 * range, patterns given and patterns that must come out apart.
 */
public final class PatternsChart extends HouseChart<PatternsData> {
  /** For callers and the service loader. */
  public PatternsChart() {
    super("patterns", PatternsData.class);
  }

  @Override
  public Optional<Message> nothing(PatternsData data) {
    return data.groups().stream().allMatch(group -> group.patterns().isEmpty())
        ? Optional.of(Message.of("chart-patterns-none"))
        : Optional.empty();
  }

  @Override
  Message subtitle(PatternsData data) {
    return Message.of("chart-patterns-about");
  }

  @Override
  Body body(PatternsData data) {
    return new PatternsDrawing(data);
  }

  @Override
  Message title(PatternsData data) {
    List<Message> groups = new ArrayList<>();
    for (Group group : data.groups()) {
      groups.add(
          Message.of(
              "chart-patterns-title-group",
              "passed",
              group.passed(),
              "all",
              group.patterns().size(),
              "group",
              group.label()));
    }
    return Message.of("chart-patterns-title", "groups", groups);
  }

  @Override
  Message altText(PatternsData data) {
    List<String> failing = new ArrayList<>();
    for (Group group : data.groups()) {
      group.patterns().stream().filter(p -> !p.pass()).map(Pattern::id).forEach(failing::add);
    }
    return failing.isEmpty()
        ? Message.of("chart-patterns-alt")
        : Message.of("chart-patterns-alt-failing", "patterns", Shown.Row.of(failing));
  }

  @Override
  ChartTable table(PatternsData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Group group : data.groups()) {
      for (Pattern pattern : group.patterns()) {
        for (Check c : pattern.checks()) {
          rows.add(
              ChartTable.row(
                  pattern.id(),
                  group.label(),
                  c.label(),
                  c.evidence(),
                  c.model().value(),
                  c.model().low(),
                  c.model().high(),
                  c.low(),
                  c.high(),
                  c.pass()));
        }
      }
    }
    return new ChartTable(
        List.of(
            "pattern",
            "tag",
            "what",
            "evidence",
            "value",
            "low",
            "high",
            "accept_low",
            "accept_high",
            "pass"),
        rows);
  }
}
