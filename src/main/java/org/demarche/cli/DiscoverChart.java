package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.analysis.discovery.Discovery;
import org.demarche.analysis.discovery.DiscoveryReport;
import org.demarche.analysis.discovery.DiscoveryReport.FoundBox;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.kind.BoxesChart;
import org.demarche.chart.kind.BoxesData;
import org.demarche.results.Manifest;
import org.demarche.results.RunFolder;

/** Makes the chart {@code boxes} of a scenario discovery. */
final class DiscoverChart {
  private static final int POINTS = 2000;
  private static final double GOLDEN_SECTION = 0.6180339887498949;

  private DiscoverChart() {}

  static Chart of(Path folder, Discovery found) {
    DiscoveryReport report = found.report();
    Optional<Manifest> manifest = RunFolder.findManifest(folder);
    String against = report.against();
    List<BoxesData.Step> steps =
        report.trajectory().stream()
            .map(
                box -> {
                  Double coverage = box.coverage();
                  boolean picked = report.boxes().stream().anyMatch(b -> b.step() == box.step());
                  return new BoxesData.Step(
                      coverage == null ? 0 : coverage,
                      box.density(),
                      box.n(),
                      box.limits().size(),
                      picked);
                })
            .toList();
    Optional<FoundBox> box = report.boxes().stream().findFirst();
    BoxesData data =
        new BoxesData(
            report.outcome(),
            against == null ? report.arm() : report.arm() + " minus " + against,
            report.density(),
            report.noise().p(),
            report.noise().errorRate(),
            steps,
            box.map(DiscoverChart::restrictions).orElseGet(List::of),
            box.map(b -> scatter(found, b)).orElse(null),
            manifest.isPresent() ? "" : source(folder, report));
    return new BoxesChart().chart(data, context(manifest, report));
  }

  private static List<BoxesData.Restriction> restrictions(FoundBox box) {
    return box.strongest().stream()
        .map(name -> new BoxesData.Restriction(name, DiscoverText.limit(box, name)))
        .toList();
  }

  private static String source(Path folder, DiscoveryReport report) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return (name == null ? folder : name)
        + " · arm "
        + report.arm()
        + " · "
        + Texts.count(report.runs(), "run")
        + " · exploratory, not a forecast";
  }

  private static ChartContext context(Optional<Manifest> manifest, DiscoveryReport report) {
    if (manifest.isEmpty()) {
      return new ChartContext("", List.of(), report.runs(), 0, "");
    }
    List<Arm> arms =
        RunContext.arms(manifest.get()).stream()
            .filter(arm -> arm.id().equals(report.arm()) || arm.id().equals(report.against()))
            .toList();
    return RunContext.of(manifest.get(), arms);
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
        && limits.get(0) instanceof Double low
        && limits.get(1) instanceof Double high) {
      return new BoxesData.Side(name, low, high, known);
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
}
