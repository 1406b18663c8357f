package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.analysis.discovery.DiscoveryReport;
import org.demarche.analysis.discovery.DiscoveryReport.FoundBox;
import org.demarche.analysis.discovery.DiscoveryReport.TreeNode;
import org.demarche.report.analysis.BoxesCharts;
import org.demarche.results.table.TableCells;

/** A scenario discovery in words. */
public final class DiscoverText {
  private static final int STEPS_SHOWN = 12;
  private static final int CONSTANTS_SHOWN = 8;

  private final DiscoveryReport report;
  private final List<String> lines = new ArrayList<>();

  private DiscoverText(DiscoveryReport report) {
    this.report = report;
  }

  /** Returns the lines. */
  public static List<String> lines(DiscoveryReport report) {
    DiscoverText text = new DiscoverText(report);
    text.heading();
    text.trajectory(report.trajectory(), report.boxes().stream().findFirst());
    if (report.boxes().isEmpty()) {
      text.lines.add(
          report.noise().isPassed()
              ? "No box is told: none was picked from the trajectory."
              : "No box is told: shuffled runs give as striking ones too often.");
    }
    for (int i = 0; i < report.boxes().size(); i++) {
      text.box(i + 1, report.boxes().get(i));
    }
    report.further().forEach(text::further);
    TreeNode tree = report.tree();
    if (tree != null) {
      text.lines.add("");
      text.lines.add("Classification tree (runs of interest / runs), a sketch beside the box");
      text.tree(tree, "");
    }
    return text.lines;
  }

  private void heading() {
    String against = report.against();
    String who =
        against == null
            ? "arm " + report.arm()
            : "arm " + report.arm() + " minus arm " + against + ", world by world";
    lines.add(report.outcome() + "  (" + who + ")");
    lines.add(
        String.format(
            Locale.ROOT,
            "holds in %,d of %,d runs (%s); %s searched%s",
            report.ofInterest(),
            report.runs(),
            Texts.percent(report.density()),
            Texts.count(report.assumptions(), "assumption"),
            report.leftOut() == 0
                ? ""
                : ", " + Texts.count(report.leftOut(), "run") + " left out"));
    if (!report.constant().isEmpty()) {
      lines.add(
          "never varies, so cannot matter: "
              + report.constant().stream()
                  .limit(CONSTANTS_SHOWN)
                  .map(TableCells::shown)
                  .collect(Collectors.joining(", "))
              + (report.constant().size() > CONSTANTS_SHOWN ? ", …" : ""));
    }
    DiscoveryReport.Noise noise = report.noise();
    lines.add(
        String.format(
            Locale.ROOT,
            "noise test: p = %.3f of %d searches in %s; a box is told up to %s",
            noise.p(),
            noise.shuffles(),
            noise.runs() < report.runs()
                ? String.format(Locale.ROOT, "%,d shuffled runs drawn from all", noise.runs())
                : "shuffled runs",
            noise.errorRate()));
    lines.add("");
  }

  private void trajectory(List<FoundBox> trajectory, Optional<FoundBox> told) {
    lines.add("The trajectory (another box: --box STEP; every step is in the file)");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "step", "how", "runs", "coverage", "density", "limits"));
    int last = trajectory.size() - 1;
    int every = Math.max(1, (int) Math.ceil(last / (double) STEPS_SHOWN));
    for (FoundBox box : trajectory) {
      boolean picked = told.isPresent() && told.get().step() == box.step();
      if (picked || box.step() % every == 0 || box.step() == last) {
        rows.add(
            List.of(
                picked ? "*" : "",
                Integer.toString(box.step()),
                box.how(),
                Integer.toString(box.n()),
                Texts.percent(box.coverage()),
                Texts.percent(box.density()),
                Integer.toString(box.limits().size())));
      }
    }
    Texts.table(rows).forEach(line -> lines.add("  " + line));
    lines.add("");
  }

  /** Says why the search went on or ended; the boxes stand above. */
  private void further(DiscoveryReport.FurtherSearch search) {
    if (!search.noise().isPassed()) {
      lines.add("");
      lines.add(
          String.format(
              Locale.ROOT,
              "Among the %s outside, %d of interest, shuffled runs give as striking boxes too often"
                  + " (p = %.3f).",
              Texts.count(search.runs(), "run"),
              search.ofInterest(),
              search.noise().p()));
    }
  }

  private void box(int number, FoundBox box) {
    if (number > 1) {
      lines.add("");
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "Box %d, of step %d: %,d runs, %s of the runs of interest, density %s against %s overall",
            number,
            box.step(),
            box.n(),
            Texts.percent(box.coverage()),
            Texts.percent(box.density()),
            Texts.percent(report.density())));
    List<List<String>> rows = new ArrayList<>();
    for (String name : box.strongest()) {
      List<String> ps = new ArrayList<>();
      for (Double p : box.quasiP().getOrDefault(name, List.of())) {
        if (p != null) {
          ps.add(p < 0.0001 ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", p));
        }
      }
      rows.add(List.of(name, BoxesCharts.limit(box, name), "quasi-p " + String.join(", ", ps)));
    }
    Texts.table(rows).forEach(line -> lines.add("  " + line));
    lines.add("A limit with a quasi-p above 0.05 may be dropped: the box is as dense without it.");
  }

  private void tree(TreeNode node, String indent) {
    String count =
        String.format(
            Locale.ROOT,
            "%d / %d (%s)",
            node.ofInterest(),
            node.n(),
            Texts.percent(node.n() == 0 ? null : (Double) ((double) node.ofInterest() / node.n())));
    TreeNode yes = node.yes();
    TreeNode no = node.no();
    if (yes == null || no == null) {
      lines.add(indent + "  " + count);
      return;
    }
    lines.add(indent + "  " + count + ": " + node.rule() + "?");
    lines.add(indent + "  yes");
    tree(yes, indent + "    ");
    lines.add(indent + "  no");
    tree(no, indent + "    ");
  }
}
