package org.demarche.evidence.patterns;

import java.util.List;
import org.demarche.scenario.Located;
import org.demarche.scenario.ScenarioTree;
import org.demarche.scenario.compile.Scenario;

/** The published figures and settings of the library, by name. */
final class Figures {
  private final ScenarioTree tree;

  private Figures(ScenarioTree tree) {
    this.tree = tree;
  }

  /** The figures that a scenario includes. */
  static Figures of(Scenario scenario) {
    return new Figures(scenario.tree());
  }

  /**
   * A figure.
   *
   * @throws IllegalArgumentException if the library has none of that name
   */
  double get(String id) {
    return tree.find("assumptions." + id + ".value")
        .flatMap(Located::number)
        .orElseThrow(() -> new IllegalArgumentException("the library has no figure " + id));
  }

  /**
   * All figures whose names begin so, in the order of the library; the rest of the name is theirs.
   */
  List<Weight> listByPrefix(String prefix) {
    return tree.find("assumptions").stream()
        .flatMap(section -> section.members().stream())
        .filter(entry -> entry.id().startsWith(prefix) && entry.find("value").isPresent())
        .map(entry -> new Weight(entry.id().substring(prefix.length()), get(entry.id())))
        .filter(weight -> weight.value() > 0)
        .toList();
  }

  /**
   * The error that a check allows beside the model's: the evidence's own, and the model discrepancy
   * that the library states for the figure (none where it states none).
   */
  double withDiscrepancy(double evidenceError, String figure) {
    double allowed =
        tree.find("assumptions.discrepancy_" + figure + ".value")
            .flatMap(Located::number)
            .orElse(0.0);
    return Math.sqrt(evidenceError * evidenceError + allowed * allowed);
  }

  /** Standard error of a share among so many cases. */
  static double shareError(double share, double cases) {
    return Math.sqrt(share * (1 - share) / cases);
  }

  /**
   * Something named with a number.
   *
   * @param name what is left of the figure's name
   * @param value above 0
   */
  record Weight(String name, double value) {}
}
