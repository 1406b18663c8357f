package org.demarche.analysis.discovery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.results.NumberText;
import org.demarche.statistics.discovery.Box;
import org.demarche.statistics.discovery.CartNode;
import org.demarche.statistics.discovery.Limit;
import org.jspecify.annotations.Nullable;

/** Turns boxes and trees into what is written down, with the names of categories. */
record BoxTeller(Map<String, List<String>> categories) {

  List<DiscoveryReport.FoundBox> boxes(List<Box> boxes) {
    List<DiscoveryReport.FoundBox> told = new ArrayList<>();
    for (Box box : boxes) {
      told.add(box(told.size(), box));
    }
    return told;
  }

  DiscoveryReport.FoundBox box(BoxSearch.Picked picked) {
    return box(picked.step(), picked.box());
  }

  private DiscoveryReport.FoundBox box(int step, Box box) {
    Map<String, List<Object>> limits = new LinkedHashMap<>();
    Map<String, List<@Nullable Double>> quasiP = new LinkedHashMap<>();
    for (Limit limit : box.limits()) {
      if (limit instanceof Limit.Range range) {
        limits.put(range.name(), List.of(range.low(), range.high()));
        quasiP.put(
            range.name(), Arrays.asList(number(range.quasiPLow()), number(range.quasiPHigh())));
      } else if (limit instanceof Limit.Categories kept) {
        limits.put(
            kept.name(),
            kept.kept().stream().<Object>map(code -> category(kept.name(), code)).toList());
        quasiP.put(kept.name(), Arrays.asList(number(kept.quasiP())));
      }
    }
    return new DiscoveryReport.FoundBox(
        step,
        box.step().name().toLowerCase(Locale.ROOT),
        box.runs(),
        box.runsOfInterest(),
        box.mass(),
        number(box.coverage()),
        box.density(),
        limits,
        quasiP);
  }

  DiscoveryReport.TreeNode tree(CartNode node) {
    if (node instanceof CartNode.Threshold split) {
      String rule = split.name() + " < " + rounded(split.threshold());
      return node(node, rule, tree(split.below()), tree(split.above()));
    }
    if (node instanceof CartNode.Category split) {
      String rule = split.name() + " = " + category(split.name(), split.category());
      return node(node, rule, tree(split.within()), tree(split.outside()));
    }
    return node(node, null, null, null);
  }

  private static DiscoveryReport.TreeNode node(
      CartNode node,
      @Nullable String rule,
      DiscoveryReport.@Nullable TreeNode yes,
      DiscoveryReport.@Nullable TreeNode no) {
    return new DiscoveryReport.TreeNode(node.runs(), node.runsOfInterest(), rule, yes, no);
  }

  /** Five digits are enough to ask by; where runs part, no value lies close. */
  private static String rounded(double value) {
    return NumberText.of(new BigDecimal(value).round(new MathContext(5)).doubleValue());
  }

  private String category(String name, int code) {
    return categories.getOrDefault(name, List.of()).get(code);
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? (Double) value : null;
  }
}
