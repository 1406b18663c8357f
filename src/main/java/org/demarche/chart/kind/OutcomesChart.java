package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.OutcomesData.Bar;
import org.demarche.chart.kind.OutcomesData.Pair;
import org.demarche.model.PathClass;

/** {@code outcomes}: the share of runs by path class and arm, as stacked bars with intervals. */
public final class OutcomesChart implements ChartKind<OutcomesData> {

  private static final String SUBTITLE =
      "Share of runs by path class at the end. The mark below a segment's right end is the 95% interval"
          + " of its share, measured from its left end.";

  /** For callers and the service loader. */
  public OutcomesChart() {}

  @Override
  public String id() {
    return "outcomes";
  }

  @Override
  public String description() {
    return "Share of runs by path class, by arm, with 95% intervals";
  }

  @Override
  public Class<OutcomesData> dataType() {
    return OutcomesData.class;
  }

  @Override
  public Chart chart(OutcomesData data, ChartContext context) {
    boolean empty = data.pairs().stream().allMatch(pair -> pair.bars().isEmpty());
    Words words =
        new Words(
            id(),
            context.titleOr(title(data, empty)),
            SUBTITLE,
            context.footer(),
            altText(data, empty));
    Body body =
        empty ? Body.saying("There is no finished run to draw.") : new OutcomesDrawing(data);
    return Page.chart(words, table(data), body);
  }

  private static String title(OutcomesData data, boolean empty) {
    if (empty) {
      return "Path classes: no finished run";
    }
    List<Finding> findings = new ArrayList<>();
    data.pairs().forEach(pair -> findings.addAll(findings(pair)));
    Optional<Finding> largest = Finding.largest(findings);
    if (largest.isEmpty()) {
      return leading(data, findings.isEmpty());
    }
    Finding found = largest.get();
    String[] shares = Numbers.percents(found.estimate().value(), found.baseline().value());
    return found.subject()
        + ": "
        + shares[0]
        + " of runs under “"
        + found.arm().label()
        + "”, "
        + shares[1]
        + " under “"
        + found.reference().label()
        + "”";
  }

  private static List<Finding> findings(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    Optional<Bar> reference = pair.bars().stream().filter(bar -> bar.arm().reference()).findFirst();
    for (Bar bar : pair.bars()) {
      if (reference.isPresent() && !bar.arm().reference()) {
        for (PathClass each : PathClass.values()) {
          findings.add(
              new Finding(
                  pair.label() + ", " + each.title(),
                  bar.arm(),
                  bar.share(each),
                  reference.get().arm(),
                  reference.get().share(each)));
        }
      }
    }
    return findings;
  }

  /** What is most frequent in the reference arm, or in the first there is. */
  private static String leading(OutcomesData data, boolean nothingToCompare) {
    Pair pair =
        data.pairs().stream().filter(each -> !each.bars().isEmpty()).findFirst().orElseThrow();
    Bar bar =
        pair.bars().stream()
            .filter(each -> each.arm().reference())
            .findFirst()
            .orElse(pair.bars().get(0));
    PathClass most = mostFrequent(bar);
    String lead =
        pair.label()
            + ": "
            + most.title()
            + " in "
            + Numbers.percent(bar.share(most).value())
            + " of runs under “"
            + bar.arm().label()
            + "”";
    return nothingToCompare ? lead : lead + "; no clear difference between arms";
  }

  private static PathClass mostFrequent(Bar bar) {
    PathClass most = PathClass.ARMED_ESCALATION;
    for (PathClass each : PathClass.values()) {
      most = bar.share(each).value() > bar.share(most).value() ? each : most;
    }
    return most;
  }

  private static String altText(OutcomesData data, boolean empty) {
    if (empty) {
      return "No finished run: there is nothing to draw.";
    }
    StringBuilder text =
        new StringBuilder(
            "Stacked bars: the share of runs in six path classes, a bar for each arm.");
    for (Pair pair : data.pairs()) {
      text.append(' ').append(pair.label()).append(':');
      for (Bar bar : pair.bars()) {
        PathClass most = mostFrequent(bar);
        text.append(' ').append(bar.arm().label()).append(": most often ").append(most.title());
        text.append(" (")
            .append(Numbers.percent(bar.share(most).value()))
            .append("), armed escalation ");
        text.append(Numbers.percent(bar.share(PathClass.ARMED_ESCALATION).value()))
            .append(", settlement ");
        text.append(Numbers.percent(bar.share(PathClass.SETTLEMENT).value())).append(';');
      }
      text.setCharAt(text.length() - 1, '.');
    }
    return text.toString();
  }

  private static ChartTable table(OutcomesData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Pair pair : data.pairs()) {
      for (Bar bar : pair.bars()) {
        for (PathClass each : PathClass.values()) {
          var share = bar.share(each);
          rows.add(
              ChartTable.row(
                  pair.label(),
                  bar.arm().id(),
                  each.id(),
                  share.value(),
                  share.low(),
                  share.high()));
        }
      }
    }
    return new ChartTable(List.of("pair", "arm", "path_class", "share", "low", "high"), rows);
  }
}
