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
  /** Rows of a group that a slide holds. */
  private static final double MOST_ROWS = 16;

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

  /** As many checks of each group on a page as can be read there. */
  @Override
  List<PatternsData> parts(PatternsData data) {
    List<List<Group>> groups = data.groups().stream().map(PatternsChart::parts).toList();
    int pages = groups.stream().mapToInt(List::size).max().orElse(0);
    List<PatternsData> parts = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      List<Group> shown = new ArrayList<>();
      for (List<Group> group : groups) {
        shown.addAll(group.subList(Math.min(page, group.size()), Math.min(page + 1, group.size())));
      }
      parts.add(new PatternsData(shown));
    }
    return parts;
  }

  private static List<Group> parts(Group group) {
    List<Group> parts = new ArrayList<>();
    List<Pattern> some = new ArrayList<>();
    double rows = 0;
    for (Pattern pattern : group.patterns()) {
      double more = pattern.checks().size() + PatternsDrawing.BETWEEN;
      if (!some.isEmpty() && rows + more > MOST_ROWS) {
        parts.add(group.part(some));
        some.clear();
        rows = 0;
      }
      some.add(pattern);
      rows += more;
    }
    parts.add(group.part(some));
    return parts;
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
              group.all(),
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
