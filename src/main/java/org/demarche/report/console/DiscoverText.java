package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.analysis.discovery.DiscoveryReport;
import org.demarche.analysis.discovery.DiscoveryReport.FoundBox;
import org.demarche.analysis.discovery.DiscoveryReport.TreeNode;
import org.demarche.report.analysis.BoxesCharts;
import org.demarche.results.table.TableCells;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** A scenario discovery in words. */
public final class DiscoverText {
  private static final int STEPS_SHOWN = 12;
  private static final int CONSTANTS_SHOWN = 8;

  private final DiscoveryReport report;
  private final Words words;
  private final Lines lines;

  private DiscoverText(DiscoveryReport report, Words words) {
    this.words = words;
    this.lines = new Lines(words);
    this.report = report;
  }

  /**
   * Returns the lines.
   *
   * @param report the answer
   * @param words of the language
   */
  public static List<String> lines(DiscoveryReport report, Words words) {
    DiscoverText text = new DiscoverText(report, words);
    text.heading();
    text.trajectory(report.trajectory(), report.boxes().stream().findFirst());
    if (report.boxes().isEmpty()) {
      text.lines.add(
          report.noise().isPassed()
              ? Message.of("discovery-none-picked")
              : Message.of("discovery-none-striking"));
    }
    for (int i = 0; i < report.boxes().size(); i++) {
      text.box(i + 1, report.boxes().get(i));
    }
    report.further().forEach(text::further);
    TreeNode tree = report.tree();
    if (tree != null) {
      text.lines.blank();
      text.lines.add(Message.of("discovery-tree"));
      text.tree(tree, "");
    }
    return text.lines.all();
  }

  private void heading() {
    String against = report.against();
    lines.add(
        against == null
            ? Message.of("discovery-heading", "outcome", report.outcome(), "arm", report.arm())
            : Message.of(
                "discovery-heading-against",
                "outcome",
                report.outcome(),
                "arm",
                report.arm(),
                "other",
                against));
    lines.add(
        Message.of(
            "discovery-holds",
            "held",
            report.ofInterest(),
            "runs",
            report.runs(),
            "density",
            Figures.percent(report.density()),
            "assumptions",
            report.assumptions(),
            "left",
            report.leftOut()));
    constants();
    noise(report.noise());
    lines.blank();
  }

  private void constants() {
    if (!report.constant().isEmpty()) {
      lines.add(
          Message.of(
              "discovery-constant",
              "assumptions",
              report.constant().stream()
                  .limit(CONSTANTS_SHOWN)
                  .map(TableCells::shown)
                  .collect(Collectors.joining(", ")),
              "more",
              new Shown.Case(report.constant().size() > CONSTANTS_SHOWN ? "yes" : "no")));
    }
  }

  private void noise(DiscoveryReport.Noise noise) {
    lines.add(
        Message.of(
            "discovery-noise",
            "p",
            Figures.fixed(noise.p(), 3),
            "shuffles",
            noise.shuffles(),
            "drawn",
            new Shown.Case(noise.runs() < report.runs() ? "some" : "all"),
            "runs",
            noise.runs(),
            "rate",
            Shown.Fixed.plain(noise.errorRate())));
  }

  private void trajectory(List<FoundBox> trajectory, Optional<FoundBox> told) {
    lines.add(Message.of("discovery-trajectory"));
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            Message.of("discovery-step"),
            Message.of("discovery-how"),
            Message.of("discovery-runs"),
            Message.of("discovery-coverage"),
            Message.of("discovery-density"),
            Message.of("discovery-limits")));
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
                Figures.percent(box.coverage()),
                Figures.percent(box.density()),
                Integer.toString(box.limits().size())));
      }
    }
    lines.table("  ", rows);
    lines.blank();
  }

  /** Says why the search went on or ended; the boxes stand above. */
  private void further(DiscoveryReport.FurtherSearch search) {
    if (!search.noise().isPassed()) {
      lines.blank();
      lines.add(
          Message.of(
              "discovery-outside",
              "runs",
              search.runs(),
              "held",
              search.ofInterest(),
              "p",
              Figures.fixed(search.noise().p(), 3)));
    }
  }

  private void box(int number, FoundBox box) {
    if (number > 1) {
      lines.blank();
    }
    lines.add(
        Message.of(
            "discovery-box",
            "number",
            number,
            "step",
            box.step(),
            "runs",
            box.n(),
            "coverage",
            Figures.percent(box.coverage()),
            "density",
            Figures.percent(box.density()),
            "overall",
            Figures.percent(report.density())));
    List<List<?>> rows = new ArrayList<>();
    for (String name : box.strongest()) {
      List<String> ps = new ArrayList<>();
      for (Double p : box.quasiP().getOrDefault(name, List.of())) {
        if (p != null) {
          ps.add(
              words.say(
                  p < 0.0001
                      ? Message.of("discovery-p-small")
                      : Message.of("discovery-p", "p", Figures.fixed(p, 4))));
        }
      }
      rows.add(
          List.of(
              name,
              BoxesCharts.limit(box, name),
              Message.of("discovery-quasi-p", "ps", String.join(", ", ps))));
    }
    lines.table("  ", rows);
    lines.add(Message.of("discovery-drop"));
  }

  private void tree(TreeNode node, String indent) {
    String count =
        words.say(
            "discovery-node",
            "held",
            node.ofInterest(),
            "runs",
            node.n(),
            "share",
            Figures.percent(
                node.n() == 0 ? null : (Double) ((double) node.ofInterest() / node.n())));
    TreeNode yes = node.yes();
    TreeNode no = node.no();
    if (yes == null || no == null) {
      lines.add(indent + "  " + count);
      return;
    }
    lines.add(
        indent
            + "  "
            + words.say("discovery-rule", "count", count, "rule", String.valueOf(node.rule())));
    lines.add(indent + "  " + words.say("discovery-yes"));
    tree(yes, indent + "    ");
    lines.add(indent + "  " + words.say("discovery-no"));
    tree(no, indent + "    ");
  }
}
