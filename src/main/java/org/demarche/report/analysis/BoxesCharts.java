package org.demarche.report.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.analysis.discovery.Discovery;
import org.demarche.analysis.discovery.DiscoveryReport;
import org.demarche.analysis.discovery.DiscoveryReport.FoundBox;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartPack;
import org.demarche.chart.kind.BoxesChart;
import org.demarche.chart.kind.BoxesData;
import org.demarche.results.Manifest;
import org.demarche.results.RunFolder;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the chart {@code boxes} of a scenario discovery: its first search and the box picked. */
public final class BoxesCharts {
  private static final int POINTS = 2000;
  private static final double GOLDEN_SECTION = 0.6180339887498949;

  private BoxesCharts() {}

  /**
   * Makes the chart.
   *
   * @param folder that was searched
   * @param found what was found, with its runs
   * @param words in which the chart speaks
   * @return the chart, or why there is nothing to draw
   */
  public static ChartPack of(Path folder, Discovery found, Words words) {
    DiscoveryReport report = found.report();
    Optional<Manifest> manifest = RunFolder.findManifest(folder);
    String against = report.against();
    Optional<FoundBox> box = report.boxes().stream().findFirst();
    int pickedStep = box.map(FoundBox::step).orElse(-1);
    List<BoxesData.Step> steps =
        report.trajectory().stream()
            .map(
                each -> {
                  Double coverage = each.coverage();
                  boolean picked = each.step() == pickedStep;
                  return new BoxesData.Step(
                      coverage == null ? 0 : coverage,
                      each.density(),
                      each.n(),
                      each.limits().size(),
                      picked);
                })
            .toList();
    BoxesData data =
        new BoxesData(
            report.outcome(),
            against == null
                ? report.arm()
                : words.say(Message.of("report-minus", "arm", report.arm(), "against", against)),
            report.density(),
            report.noise().p(),
            report.noise().errorRate(),
            steps,
            box.map(BoxesCharts::restrictions).orElseGet(List::of),
            box.map(b -> scatter(found, b)).orElse(null),
            manifest.isPresent() ? "" : words.say(source(folder, report)));
    return ChartPack.of(new BoxesChart(), data, context(manifest, report, words));
  }

  private static List<BoxesData.Restriction> restrictions(FoundBox box) {
    return box.strongest().stream()
        .map(name -> new BoxesData.Restriction(name, limit(box, name)))
        .toList();
  }

  private static Message source(Path folder, DiscoveryReport report) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return Message.of(
        "report-source-boxes",
        "folder",
        String.valueOf(name == null ? folder : name),
        "arm",
        report.arm(),
        "runs",
        report.runs());
  }

  private static ChartContext context(
      Optional<Manifest> manifest, DiscoveryReport report, Words words) {
    if (manifest.isEmpty()) {
      return new ChartContext("", List.of(), report.runs(), 0, "").in(words);
    }
    List<Arm> arms =
        RunContext.arms(manifest.get()).stream()
            .filter(arm -> arm.id().equals(report.arm()) || arm.id().equals(report.against()))
            .toList();
    return RunContext.of(manifest.get(), arms, words);
  }

  private static BoxesData.Scatter scatter(Discovery found, FoundBox box) {
    List<String> names = box.strongest();
    BoxesData.Side across = side(found, box, names.get(0));
    double[] x = values(found, across);
    boolean two = names.size() > 1;
    BoxesData.Side up = two ? side(found, box, names.get(1)) : across;
    double[] y = values(found, up);
    boolean[] marks = found.marks();
    List<BoxesData.Point> points = new ArrayList<>();
    for (int i = 0; i < Math.min(POINTS, x.length); i++) {
      double height = two ? y[i] : i * GOLDEN_SECTION % 1;
      points.add(new BoxesData.Point(x[i], height, marks[i]));
    }
    return new BoxesData.Scatter(across, two ? up : null, points, x.length);
  }

  /** Categories of the box stand first on their axis, so that a rectangle holds them. */
  private static BoxesData.Side side(Discovery found, FoundBox box, String name) {
    List<Object> limits = box.limits().getOrDefault(name, List.of());
    List<String> known = found.categories().getOrDefault(name, List.of());
    if (known.isEmpty()
        && limits.get(0) instanceof Number low
        && limits.get(1) instanceof Number high) {
      return new BoxesData.Side(name, low.doubleValue(), high.doubleValue(), known);
    }
    List<String> ordered = new ArrayList<>(limits.stream().map(String::valueOf).toList());
    known.stream().filter(each -> !limits.contains(each)).forEach(ordered::add);
    return new BoxesData.Side(name, -0.5, limits.size() - 0.5, ordered);
  }

  private static double[] values(Discovery found, BoxesData.Side side) {
    double[] values = found.values(side.name());
    if (side.categories().isEmpty()) {
      return values;
    }
    List<String> codes = found.categories().getOrDefault(side.name(), List.of());
    return Arrays.stream(values)
        .map(code -> side.categories().indexOf(codes.get((int) code)))
        .toArray();
  }

  /**
   * Puts a limit in words: at least, at most, from to, or names of categories.
   *
   * @param box that has the limit
   * @param name of the assumption
   */
  public static Message limit(FoundBox box, String name) {
    List<Object> limits = box.limits().getOrDefault(name, List.of());
    List<@Nullable Double> ps = box.quasiP().getOrDefault(name, List.of());
    if (ps.size() == 2
        && limits.get(0) instanceof Number low
        && limits.get(1) instanceof Number high) {
      if (ps.get(0) == null) {
        return Message.of("report-at-most", "limit", number(high.doubleValue()));
      }
      return ps.get(1) == null
          ? Message.of("report-at-least", "limit", number(low.doubleValue()))
          : Message.of(
              "report-from-to",
              "low",
              number(low.doubleValue()),
              "high",
              number(high.doubleValue()));
    }
    List<String> names = limits.stream().map(String::valueOf).toList();
    return Message.of("report-one-of", "names", new Shown.Row(names, Shown.Between.OR));
  }

  private static Shown number(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e6) {
      return new Shown.Fixed(value, 0);
    }
    return size < 0.001 || size >= 1e6 ? new Shown.Scientific(value, 2) : new Shown.Fixed(value, 3);
  }
}
