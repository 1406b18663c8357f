package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.OutcomesData.Bar;
import org.demarche.chart.kind.OutcomesData.Pair;
import org.demarche.model.PathClass;

/** {@code outcomes}: the share of runs by path class and arm, as dots with intervals. */
public final class OutcomesChart implements ChartKind<OutcomesData> {

  private static final String SUBTITLE =
      "Share of runs in each path class, with its 95% interval. Force used counts first, however the"
          + " run ends.";

  /** For callers and the service loader. */
  public OutcomesChart() {}

  /** A bar with its pair. */
  private record Row(String pair, Bar bar) {}

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
  public Optional<String> nothing(OutcomesData data) {
    return rows(data).isEmpty()
        ? Optional.of("No focal pair has a finished run.")
        : Optional.empty();
  }

  @Override
  public Chart chart(OutcomesData data, ChartContext context) {
    return page(rows(data), context, "");
  }

  @Override
  public List<Chart> pages(OutcomesData data, ChartContext context) {
    return Pages.make(
        Pages.byPair(rows(data), Row::pair), (rows, note) -> page(rows, context, note));
  }

  private Chart page(List<Row> rows, ChartContext context, String note) {
    List<Pair> pairs = pairs(rows);
    Optional<String> nothing = nothing(new OutcomesData(pairs));
    Words words =
        new Words(
            id(),
            context.titleOr(nothing.isPresent() ? "Path classes: no finished run" : title(pairs)),
            SUBTITLE + note,
            context.footer(),
            nothing.orElseGet(() -> altText(pairs)));
    Body body = nothing.map(Body::saying).orElseGet(() -> new OutcomesDrawing(pairs));
    return Page.chart(words, table(pairs), body);
  }

  private static List<Row> rows(OutcomesData data) {
    List<Row> rows = new ArrayList<>();
    data.pairs().forEach(pair -> pair.bars().forEach(bar -> rows.add(new Row(pair.label(), bar))));
    return rows;
  }

  private static List<Pair> pairs(List<Row> rows) {
    List<Pair> pairs = new ArrayList<>();
    Multiples.group(rows, Row::pair)
        .forEach((label, of) -> pairs.add(new Pair(label, of.stream().map(Row::bar).toList())));
    return pairs;
  }

  private static String title(List<Pair> pairs) {
    List<Finding> findings = new ArrayList<>();
    pairs.forEach(pair -> findings.addAll(findings(pair)));
    Optional<Finding> largest = Finding.largest(findings);
    return largest
        .map(Finding::inWords)
        .orElseGet(() -> leading(pairs.get(0)) + Finding.unclear(findings));
  }

  private static List<Finding> findings(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    Optional<Bar> reference = pair.bars().stream().filter(bar -> bar.arm().reference()).findFirst();
    for (Bar bar : pair.bars()) {
      if (reference.isPresent() && !bar.arm().reference()) {
        for (PathClass each : PathClass.values()) {
          findings.add(
              new Finding(
                  pair.label() + ", " + PathStyle.title(each),
                  side(bar, each),
                  side(reference.get(), each)));
        }
      }
    }
    return findings;
  }

  private static Finding.Side side(Bar bar, PathClass of) {
    return new Finding.Side(bar.arm(), bar.share(of), bar.runs());
  }

  /** What is most frequent in the reference arm, or in the first there is. */
  private static String leading(Pair pair) {
    Bar bar =
        pair.bars().stream()
            .filter(each -> each.arm().reference())
            .findFirst()
            .orElse(pair.bars().get(0));
    PathClass most = mostFrequent(bar);
    return pair.label()
        + ": "
        + PathStyle.title(most)
        + " in "
        + Claims.ofRuns(bar.share(most).value(), bar.runs())
        + " under “"
        + bar.arm().label()
        + "”";
  }

  private static PathClass mostFrequent(Bar bar) {
    PathClass most = PathClass.ARMED_ESCALATION;
    for (PathClass each : PathClass.values()) {
      most = bar.share(each).value() > bar.share(most).value() ? each : most;
    }
    return most;
  }

  private static String altText(List<Pair> pairs) {
    StringBuilder text =
        new StringBuilder(
            "Dots with 95% intervals: the share of runs in six path classes, by arm.");
    for (Pair pair : pairs) {
      text.append(' ').append(pair.label()).append(':');
      for (Bar bar : pair.bars()) {
        text.append(' ').append(bar.arm().label()).append(": ");
        for (PathClass each : PathStyle.STACK) {
          text.append(PathStyle.title(each)).append(' ');
          text.append(Claims.share(bar.share(each).value(), bar.runs()));
          text.append(" (").append(Numbers.percent(bar.share(each).low())).append(" to ");
          text.append(Numbers.percent(bar.share(each).high())).append("), ");
        }
        text.setLength(text.length() - 2);
        text.append(';');
      }
      text.setCharAt(text.length() - 1, '.');
    }
    return text.append(' ').append(PathStyle.definitions()).toString();
  }

  private static ChartTable table(List<Pair> pairs) {
    List<List<String>> rows = new ArrayList<>();
    for (Pair pair : pairs) {
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
