package org.demarche.analysis.discovery;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.analysis.UnusableDataException;
import org.demarche.statistics.discovery.Box;
import org.demarche.statistics.discovery.Cart;
import org.demarche.statistics.discovery.NoiseTest;
import org.demarche.statistics.discovery.PeelingTrajectory;
import org.demarche.statistics.discovery.Prim;
import org.jspecify.annotations.Nullable;

/**
 * A search for the assumptions under which something happens.
 *
 * <p>PRIM finds the trajectory of boxes; of them the one is picked that balances coverage and
 * density best (the largest harmonic mean, van Rijsbergen's F). It is told only if the noise test
 * passes: shuffled runs would as seldom as the error rate give as striking a trajectory.
 */
public final class Discovery {
  private static final int TREE_DEPTH = 4;

  private final DiscoveryReport report;
  private final Worlds worlds;

  private Discovery(DiscoveryReport report, Worlds worlds) {
    this.report = report;
    this.worlds = worlds;
  }

  /**
   * Searches a folder.
   *
   * @param folder holds {@code assumptions.csv} and {@code outcomes.csv}
   * @param question what is asked
   * @throws org.demarche.analysis.UnusableDataException if files and question do not fit
   */
  public static Discovery in(Path folder, DiscoveryQuestion question) {
    MarkedRuns runs = MarkedRuns.read(folder, question);
    Worlds worlds = Worlds.read(folder, runs, question.leaveOut());
    Prim prim = new Prim(question.settings());
    PeelingTrajectory trajectory = prim.findBox(worlds.table());
    DiscoveryReport.Noise noise = noise(worlds, prim, question);
    BoxTeller teller = new BoxTeller(worlds.categories());
    List<DiscoveryReport.FoundBox> told = teller.boxes(trajectory.boxes());
    Optional<DiscoveryReport.FoundBox> picked =
        noise.isPassed() ? pick(trajectory.boxes(), question).map(told::get) : Optional.empty();
    DiscoveryReport report =
        new DiscoveryReport(
            question.outcome(),
            runs.arm(),
            question.against(),
            worlds.table().runs(),
            worlds.table().runsOfInterest(),
            runs.failed() + worlds.leftOut(),
            worlds.table().columns(),
            worlds.constant(),
            new DiscoveryReport.Search(
                question.settings().peelAlpha(),
                question.settings().pasteAlpha(),
                question.settings().minMass()),
            noise,
            told,
            picked.map(List::of).orElseGet(List::of),
            question.tree() ? teller.tree(cart(worlds, question).grow(worlds.table())) : null);
    return new Discovery(report, worlds);
  }

  private static Cart cart(Worlds worlds, DiscoveryQuestion question) {
    double least = Math.ceil(question.settings().minMass() * worlds.table().runs());
    return new Cart(Math.max(1, (int) least), TREE_DEPTH);
  }

  private static DiscoveryReport.Noise noise(Worlds worlds, Prim prim, DiscoveryQuestion question) {
    int interest = worlds.table().runsOfInterest();
    boolean alike = interest == 0 || interest == worlds.table().runs();
    double p =
        alike ? 1 : NoiseTest.pValue(worlds.table(), prim, question.shuffles(), question.seed());
    return new DiscoveryReport.Noise(p, question.errorRate(), question.shuffles());
  }

  /** The place of the box with the largest harmonic mean of coverage and density. */
  private static Optional<Integer> pick(List<Box> boxes, DiscoveryQuestion question) {
    @Nullable Integer wanted = question.box();
    if (wanted != null && (wanted < 1 || wanted >= boxes.size())) {
      throw new UnusableDataException(
          "The trajectory has no box "
              + wanted
              + ": give one from 1 to "
              + (boxes.size() - 1)
              + ".");
    }
    if (wanted != null) {
      return Optional.of(wanted);
    }
    int best = 0;
    double bestBalance = 0;
    for (int i = 0; i < boxes.size(); i++) {
      double coverage = boxes.get(i).coverage();
      double density = boxes.get(i).density();
      double balance = 2 * coverage * density / (coverage + density);
      if (balance > bestBalance) {
        best = i;
        bestBalance = balance;
      }
    }
    return best == 0 ? densest(boxes) : Optional.of(best);
  }

  /** Where the box of all runs is the best balanced, the densest is what there is to tell. */
  private static Optional<Integer> densest(List<Box> boxes) {
    int best = 0;
    for (int i = 1; i < boxes.size(); i++) {
      best = boxes.get(i).density() > boxes.get(best).density() ? i : best;
    }
    return best == 0 ? Optional.empty() : Optional.of(best);
  }

  /** Returns what was found. */
  public DiscoveryReport report() {
    return report;
  }

  /**
   * Returns the values of an assumption that varies, one for each run; categories as codes.
   *
   * @param name of the assumption
   */
  public double[] values(String name) {
    double[] values = worlds.columns().get(name);
    if (values == null) {
      throw new IllegalArgumentException("There is no assumption " + name + " that varies.");
    }
    return values.clone();
  }

  /** Returns for each run whether it is of interest. */
  public boolean[] marks() {
    return worlds.marks().clone();
  }

  /** Returns the names of the categories, by assumption that is no number. */
  public Map<String, List<String>> categories() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(worlds.categories()));
  }
}
