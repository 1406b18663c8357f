package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.PatternsData.Check;
import org.demarche.chart.kind.PatternsData.Group;
import org.demarche.chart.kind.PatternsData.Pattern;

/**
 * {@code patterns}: the model against published figures, each check on a scale of its own accepted
 * range, patterns given and patterns that must come out apart.
 */
public final class PatternsChart implements ChartKind<PatternsData> {

  /** For callers and the service loader. */
  public PatternsChart() {}

  @Override
  public String id() {
    return "patterns";
  }

  @Override
  public String description() {
    return "The model against published patterns: value, 95% interval and accepted range";
  }

  @Override
  public Class<PatternsData> dataType() {
    return PatternsData.class;
  }

  @Override
  public Optional<String> nothing(PatternsData data) {
    return data.groups().stream().allMatch(group -> group.patterns().isEmpty())
        ? Optional.of("No pattern was checked.")
        : Optional.empty();
  }

  @Override
  public Chart chart(PatternsData data, ChartContext context) {
    boolean none = nothing(data).isPresent();
    Words words =
        new Words(
            id(),
            context.titleOr(none ? "Patterns: nothing was checked" : title(data)),
            "Model value with 95% interval. The grey band is what is accepted, drawn to one width"
                + " for all; the tick is the evidence. Rings fail.",
            context.footer(),
            nothing(data).orElseGet(() -> altText(data)));
    Body body = nothing(data).map(Body::saying).orElseGet(() -> new PatternsDrawing(data));
    return Page.chart(words, table(data), body);
  }

  private static String title(PatternsData data) {
    return data.groups().stream()
            .map(
                group ->
                    group.passed()
                        + " of "
                        + group.patterns().size()
                        + " "
                        + group.label()
                        + " patterns")
            .collect(Collectors.joining(" and "))
        + " hold";
  }

  private static String altText(PatternsData data) {
    List<String> failing = new ArrayList<>();
    for (Group group : data.groups()) {
      group.patterns().stream().filter(p -> !p.pass()).map(Pattern::id).forEach(failing::add);
    }
    return failing.isEmpty()
        ? "Dots with intervals for each check; none lies outside of what is accepted."
        : "Dots with intervals for each check. Patterns with a check outside of what is accepted: "
            + String.join(", ", failing)
            + ".";
  }

  private static ChartTable table(PatternsData data) {
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
