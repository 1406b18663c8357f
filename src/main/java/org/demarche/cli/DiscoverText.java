package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.analysis.discovery.DiscoveryReport;
import org.demarche.analysis.discovery.DiscoveryReport.FoundBox;
import org.demarche.analysis.discovery.DiscoveryReport.TreeNode;
import org.jspecify.annotations.Nullable;

/** A scenario discovery in words. */
final class DiscoverText {
  private static final int STEPS_SHOWN = 12;

  private final DiscoveryReport report;
  private final List<String> lines = new ArrayList<>();

  private DiscoverText(DiscoveryReport report) {
    this.report = report;
  }

  /** Returns the lines. */
  static List<String> lines(DiscoveryReport report) {
    DiscoverText text = new DiscoverText(report);
    text.heading();
    text.trajectory();
    if (report.boxes().isEmpty()) {
      text.lines.add("No box is told: shuffled runs give as striking ones too often.");
    }
    report.boxes().forEach(text::box);
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
    DiscoveryReport.Noise noise = report.noise();
    lines.add(
        String.format(
            Locale.ROOT,
            "noise test: p = %.3f of %d searches in shuffled runs; a box is told up to %s",
            noise.p(),
            noise.shuffles(),
            noise.errorRate()));
    lines.add("");
  }

  private void trajectory() {
    lines.add("The trajectory (another box: --box STEP; every step is in the file)");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "step", "how", "runs", "coverage", "density", "limits"));
    int last = report.trajectory().size() - 1;
    int every = Math.max(1, (int) Math.ceil(last / (double) STEPS_SHOWN));
    for (FoundBox box : report.trajectory()) {
      boolean picked = isPicked(box);
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

  private boolean isPicked(FoundBox box) {
    return report.boxes().stream().anyMatch(each -> each.step() == box.step());
  }

  private void box(FoundBox box) {
    lines.add(
        String.format(
            Locale.ROOT,
            "Box of step %d: %,d runs, %s of the runs of interest, density %s against %s overall",
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
      rows.add(List.of(name, limit(box, name), "quasi-p " + String.join(", ", ps)));
    }
    Texts.table(rows).forEach(line -> lines.add("  " + line));
    lines.add("A limit with a quasi-p above 0.05 may be dropped: the box is as dense without it.");
  }

  /** A limit in words: above, below, from to, or names of categories. */
  static String limit(FoundBox box, String name) {
    List<Object> limits = box.limits().getOrDefault(name, List.of());
    List<@Nullable Double> ps = box.quasiP().getOrDefault(name, List.of());
    if (ps.size() == 2
        && limits.get(0) instanceof Double low
        && limits.get(1) instanceof Double high) {
      if (ps.get(0) == null) {
        return "at most " + number(high);
      }
      return ps.get(1) == null
          ? "at least " + number(low)
          : "from " + number(low) + " to " + number(high);
    }
    return String.join(" or ", limits.stream().map(String::valueOf).toList());
  }

  private static String number(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e6) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, size < 0.001 || size >= 1e6 ? "%.2e" : "%.3f", value);
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
