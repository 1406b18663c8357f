package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.kind.OutcomesData.Bar;
import org.demarche.chart.kind.OutcomesData.Pair;
import org.demarche.model.PathClass;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code dots}: what shares of runs mean, as one hundred dots an arm, coloured by path class. Each
 * dot stands for one in a hundred; numbers are rounded by largest remainders, so that they add up.
 */
public final class DotsChart extends HouseChart<DotsData> {
  /** How many dots an arm has. */
  static final int DOTS = 100;

  private static final int MOST_ARMS = 8;

  /** For callers and the service loader. */
  public DotsChart() {
    super("dots", DotsData.class, Need.PAIRS, Need.MANY_RUNS);
  }

  /** Of a handful of runs a hundred dots would say more than is known. */
  private static List<Bar> known(Pair pair) {
    return pair.bars().stream().filter(bar -> bar.runs() >= Claims.PER_CENT_FROM).toList();
  }

  @Override
  public Optional<Message> nothing(DotsData data) {
    return data.pairs().stream().allMatch(pair -> known(pair).isEmpty())
        ? Optional.of(Message.of("chart-dots-few", "runs", Claims.PER_CENT_FROM))
        : Optional.empty();
  }

  @Override
  List<DotsData> parts(DotsData data) {
    List<DotsData> parts = new ArrayList<>();
    for (Pair pair : data.pairs()) {
      Pages.evenly(known(pair), MOST_ARMS)
          .forEach(bars -> parts.add(new DotsData(List.of(new Pair(pair.label(), bars)))));
    }
    return parts;
  }

  @Override
  Body body(DotsData data) {
    return new DotsDrawing(data.pairs());
  }

  @Override
  Message subtitle(DotsData data) {
    return Message.of("chart-dots-about", "pair", data.pairs().get(0).label());
  }

  @Override
  Message title(DotsData data) {
    List<Finding> findings = new ArrayList<>();
    data.pairs().forEach(pair -> findings.addAll(OutcomesChart.findings(pair)));
    return Finding.largest(findings).map(DotsChart::clear).orElseGet(() -> leading(data));
  }

  private static Message clear(Finding finding) {
    return Message.of(
        "chart-dots-finding",
        "subject",
        finding.subject(),
        "share",
        count(finding.arm().share().value()),
        "arm",
        finding.arm().arm().label(),
        "other",
        count(finding.reference().share().value()),
        "reference",
        finding.reference().arm().label());
  }

  private static long count(double share) {
    return Math.round(share * DOTS);
  }

  private static Message leading(DotsData data) {
    Pair pair =
        data.pairs().stream().filter(each -> !each.bars().isEmpty()).findFirst().orElseThrow();
    Bar bar = Multiples.leading(pair.bars(), Bar::arm);
    PathClass most = OutcomesChart.mostFrequent(bar);
    return Message.of(
        "chart-dots-leading",
        "pair",
        pair.label(),
        "class",
        most.title(),
        "count",
        count(bar.share(most).value()),
        "arm",
        bar.arm().label());
  }

  @Override
  Message altText(DotsData data) {
    List<Message> arms = new ArrayList<>();
    for (Pair pair : data.pairs()) {
      for (Bar bar : pair.bars()) {
        List<Message> counts = new ArrayList<>();
        List<Integer> dots = counts(bar);
        for (int k = 0; k < dots.size(); k++) {
          counts.add(
              Message.of(
                  "chart-dots-alt-count",
                  "count",
                  dots.get(k),
                  "class",
                  PathNames.FOR_READERS.get(k).title()));
        }
        arms.add(
            Message.of(
                "chart-dots-alt-arm",
                "pair",
                pair.label(),
                "arm",
                bar.arm().label(),
                "counts",
                Shown.Row.of(counts)));
      }
    }
    return Message.of(
        "chart-dots-alt",
        "finding",
        title(data),
        "arms",
        new Shown.Row(arms, Shown.Between.SENTENCE));
  }

  /**
   * How many of a hundred dots each class has, in the order for readers: whole parts first, then
   * one each by the largest remainder.
   */
  static List<Integer> counts(Bar bar) {
    List<Double> exact =
        PathNames.FOR_READERS.stream().map(each -> bar.share(each).value() * DOTS).toList();
    int[] counts = exact.stream().mapToInt(each -> (int) Math.floor(each + 1e-9)).toArray();
    List<Integer> order =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> counts[k] - exact.get(k)))
            .toList();
    int left = DOTS - IntStream.of(counts).sum();
    for (int i = 0; i < left; i++) {
      counts[order.get(i % order.size())]++;
    }
    return IntStream.of(counts).boxed().toList();
  }

  @Override
  ChartTable table(DotsData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Pair pair : data.pairs()) {
      for (Bar bar : pair.bars()) {
        List<Integer> counts = counts(bar);
        for (int k = 0; k < counts.size(); k++) {
          PathClass each = PathNames.FOR_READERS.get(k);
          rows.add(
              ChartTable.row(
                  pair.label(), bar.arm().id(), each.id(), counts.get(k), bar.share(each).value()));
        }
      }
    }
    return new ChartTable(List.of("pair", "arm", "path_class", "dots", "share"), rows);
  }
}
