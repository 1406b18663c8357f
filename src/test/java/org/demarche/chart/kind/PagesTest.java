package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartSize;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** One to twelve pairs of one to fourteen arms: pages together hold all, and each can be read. */
class PagesTest {
  private static final int MOST_PAIRS = 12;
  private static final int MOST_ARMS = 14;

  /** The least height of a panel that shows anything, in points. */
  private static final double READABLE = 24;

  private static List<String> pairs(int count) {
    return IntStream.range(0, count).mapToObj(i -> "A" + i + "–B" + i).toList();
  }

  /** Names that are long and begin alike. */
  private static List<Arm> arms(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Arm(
                    "arm_" + i,
                    "An arm whose name is long and begins as all the others do, number " + (i + 1),
                    i,
                    i == 0))
        .toList();
  }

  private static <D> List<Chart> checked(ChartKind<D> kind, D data, ChartContext context) {
    List<Chart> pages = kind.pages(data, context);
    List<List<String>> rows = new ArrayList<>();
    pages.forEach(page -> rows.addAll(page.table().rows()));
    assertThat(counted(rows))
        .as("%s on %d pages", kind.id(), pages.size())
        .isEqualTo(counted(kind.chart(data, context).table().rows()));
    assertThat(pages.stream().map(Chart::id))
        .containsExactlyElementsOf(
            IntStream.range(0, pages.size())
                .mapToObj(i -> i == 0 ? kind.id() : kind.id() + "-" + (i + 1))
                .toList());
    return pages;
  }

  private static Map<List<String>, Long> counted(List<List<String>> rows) {
    return rows.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
  }

  @Test
  void thePagesOfEveryChartTogetherHoldAllOfItsTableOnce() {
    for (int pairs = 1; pairs <= MOST_PAIRS; pairs++) {
      for (int arms : new int[] {1, 2, 3, 5, 7, 8, 11, MOST_ARMS}) {
        List<Arm> all = arms(arms);
        ChartContext context = SampleData.context(all);
        checked(new OutcomesChart(), SampleData.outcomes(all, pairs(pairs), .5), context);
        checked(new FanChart(), thin(SampleData.fan(all, pairs(pairs))), context);
        checked(new LadderChart(), thin(SampleData.ladder(all, pairs(pairs))), context);
        checked(new IncidenceChart(), thin(SampleData.incidence(all, pairs(pairs))), context);
        if (arms > 1) {
          checked(new DifferenceChart(), SampleData.differences(all, pairs, .3), context);
        }
      }
    }
  }

  /** The first and the last day are enough where only the table counts. */
  private static LadderData thin(LadderData data) {
    int last = data.days().size() - 1;
    return new LadderData(
        List.of(data.days().get(0), data.days().get(last)),
        data.panels().stream()
            .map(
                p ->
                    new LadderData.Panel(
                        p.arm(),
                        p.pair(),
                        p.runs(),
                        p.falls(),
                        List.of(p.shares().get(0), p.shares().get(last))))
            .toList());
  }

  private static FanData thin(FanData data) {
    int last = data.days().size() - 1;
    return new FanData(
        List.of(data.days().get(0), data.days().get(last)),
        data.panels().stream()
            .map(
                p ->
                    new FanData.Panel(
                        p.arm(),
                        p.pair(),
                        p.runs(),
                        List.of(p.spreads().get(0), p.spreads().get(last))))
            .toList());
  }

  private static IncidenceData thin(IncidenceData data) {
    return new IncidenceData(
        data.horizonDays(),
        data.panels().stream()
            .map(
                p ->
                    new IncidenceData.Panel(
                        p.event(),
                        p.label(),
                        p.name(),
                        p.pair(),
                        p.curves().stream()
                            .map(
                                c ->
                                    new IncidenceData.Curve(
                                        c.arm(), c.runs(), c.steps().subList(0, 1)))
                            .toList()))
            .toList());
  }

  @Test
  void everyPanelOfEveryPageIsHighEnoughToBeRead() throws Exception {
    for (int[] size : new int[][] {{1, 1}, {1, 14}, {2, 7}, {3, 3}, {5, 3}, {6, 3}, {12, 1}}) {
      List<Arm> arms = arms(size[1]);
      LadderData data = thin(SampleData.ladder(arms, pairs(size[0])));
      List<Chart> pages = new LadderChart().pages(data, SampleData.context(arms));
      for (ChartSize sheet : List.of(ChartSize.SLIDE, ChartSize.COLUMN)) {
        int panels = 0;
        for (Chart page : pages) {
          Svg svg = new Svg(page, sheet);
          List<Element> top = svg.painted("path", "fill", RungStyle.color(0));
          List<Element> bottom = svg.painted("path", "fill", RungStyle.color(6));
          assertThat(top).hasSameSizeAs(bottom);
          for (int i = 0; i < top.size(); i++) {
            assertThat(highest(bottom.get(i)) - lowest(top.get(i)))
                .as("%d pairs of %d arms, %s %s", size[0], size[1], page.id(), sheet)
                .isGreaterThan(READABLE);
          }
          panels += top.size();
        }
        assertThat(panels).isEqualTo(size[0] * size[1]);
      }
    }
  }

  private static double highest(Element path) {
    return ys(path).max().orElseThrow();
  }

  private static double lowest(Element path) {
    return ys(path).min().orElseThrow();
  }

  private static java.util.stream.DoubleStream ys(Element path) {
    double[] numbers =
        Arrays.stream(path.getAttribute("d").replaceAll("[A-Za-z]", " ").trim().split("[ ,]+"))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return IntStream.range(0, numbers.length).filter(i -> i % 2 == 1).mapToDouble(i -> numbers[i]);
  }

  @Test
  void armsThatBeginAlikeAreToldApartInEveryChart() throws Exception {
    List<Arm> arms = arms(MOST_ARMS);
    ChartContext context = SampleData.context(arms);
    List<Chart> charts = new ArrayList<>();
    charts.addAll(new OutcomesChart().pages(SampleData.outcomes(arms, pairs(1), .5), context));
    charts.addAll(new LadderChart().pages(thin(SampleData.ladder(arms, pairs(1))), context));
    charts.addAll(new FanChart().pages(thin(SampleData.fan(arms, pairs(1))), context));
    for (ChartSize sheet : List.of(ChartSize.SLIDE, ChartSize.COLUMN)) {
      Map<String, Set<String>> words = new HashMap<>();
      for (Chart chart : charts) {
        words
            .computeIfAbsent(chart.id().replaceFirst("-.*", ""), kind -> new HashSet<>())
            .addAll(List.of(String.join(" ", new Svg(chart, sheet).texts()).split("[ …]")));
      }
      assertThat(words).hasSize(3);
      for (int i = 1; i <= MOST_ARMS; i++) {
        String number = Integer.toString(i);
        assertThat(words.values())
            .as("arm %s on a %s", number, sheet)
            .allMatch(of -> of.contains(number));
      }
    }
  }
}
