package org.demarche.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.analysis.UnusableDataException;
import org.demarche.statistics.SplitMix64;
import org.demarche.statistics.discovery.Box;
import org.demarche.statistics.discovery.NoiseTest;
import org.demarche.statistics.discovery.PeelingTrajectory;
import org.demarche.statistics.discovery.Prim;
import org.demarche.statistics.discovery.PrimSettings;
import org.demarche.statistics.discovery.ScenarioTable;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** Searches for one box after another, each among the runs outside those before it. */
final class BoxSearch {
  /** Runs beyond this number are tested against noise by a random part of so many. */
  static final int MOST_TESTED = 10_000;

  private final ScenarioTable table;
  private final DiscoveryQuestion question;
  private final Prim prim;

  BoxSearch(ScenarioTable table, DiscoveryQuestion question) {
    this.table = table;
    this.question = question;
    this.prim = new Prim(question.settings());
  }

  /**
   * What one search found.
   *
   * @param trajectory every box
   * @param noise whether noise could have done it
   * @param step place of the box picked, none if noise could have done it
   */
  record Found(PeelingTrajectory trajectory, DiscoveryReport.Noise noise, Optional<Integer> step) {
    Optional<Picked> picked() {
      return step.map(at -> new Picked(at, trajectory.boxes().get(at)));
    }
  }

  /** A box with its place on its trajectory. */
  record Picked(int step, Box box) {}

  /** Returns every search; at least one. */
  List<Found> all() {
    boolean[] remaining = new boolean[table.runs()];
    Arrays.fill(remaining, true);
    List<Found> found = new ArrayList<>();
    while (found.size() < question.boxes()) {
      Found next = search(remaining, found.isEmpty());
      found.add(next);
      Optional<Picked> picked = next.picked();
      if (picked.isEmpty() || !takeOut(picked.get().box(), remaining)) {
        break;
      }
    }
    return found;
  }

  /** Takes the runs of a box out; tells whether enough are left to search. */
  private boolean takeOut(Box box, boolean[] remaining) {
    boolean[] inside = table.inside(box);
    int left = 0;
    for (int r = 0; r < remaining.length; r++) {
      remaining[r] &= !inside[r];
      left += remaining[r] ? 1 : 0;
    }
    return left > Math.ceil(question.settings().minMass() * table.runs());
  }

  private Found search(boolean[] remaining, boolean first) {
    PeelingTrajectory trajectory = prim.findBox(table, remaining);
    DiscoveryReport.Noise noise = noise(remaining, trajectory.boxes().get(0));
    Optional<Integer> step =
        noise.isPassed()
            ? pick(trajectory.boxes(), first ? question.box() : null)
            : Optional.empty();
    return new Found(trajectory, noise, step);
  }

  private DiscoveryReport.Noise noise(boolean[] remaining, Box start) {
    int tested = Math.min(start.runs(), MOST_TESTED);
    int shuffles = question.shuffles();
    if (start.runsOfInterest() == 0 || start.runsOfInterest() == start.runs()) {
      return new DiscoveryReport.Noise(1, question.errorRate(), shuffles, tested);
    }
    ScenarioTable part =
        tested == table.runs() ? table : table.only(sample(remaining, tested, start.runs()));
    PrimSettings settings = question.settings();
    // The least mass is a share of all runs: the same number of runs, in proportion.
    double minMass = settings.minMass() * table.runs() / start.runs();
    Prim search = new Prim(new PrimSettings(settings.peelAlpha(), settings.pasteAlpha(), minMass));
    double p = NoiseTest.pValue(part, search, shuffles, question.seed());
    return new DiscoveryReport.Noise(p, question.errorRate(), shuffles, tested);
  }

  /** Draws so many of the remaining runs without replacement. */
  private boolean[] sample(boolean[] remaining, int wanted, int all) {
    SplitMix64 random = SplitMix64.keyed(question.seed(), -1);
    int[] runs = IntStream.range(0, remaining.length).filter(r -> remaining[r]).toArray();
    boolean[] sampled = new boolean[remaining.length];
    for (int i = 0; i < wanted; i++) {
      int j = i + random.nextInt(all - i);
      int run = runs[j];
      runs[j] = runs[i];
      runs[i] = run;
      sampled[run] = true;
    }
    return sampled;
  }

  /** The place of the box with the largest harmonic mean of coverage and density. */
  private static Optional<Integer> pick(List<Box> boxes, @Nullable Integer wanted) {
    if (wanted != null && (wanted < 1 || wanted >= boxes.size())) {
      throw new UnusableDataException(
          Message.of("analysis-no-box", "box", wanted, "last", boxes.size() - 1));
    }
    if (wanted != null) {
      return Optional.of(wanted);
    }
    double ofInterest = boxes.get(0).runsOfInterest();
    int best = 0;
    double bestBalance = 0;
    for (int i = 0; i < boxes.size(); i++) {
      double coverage = boxes.get(i).runsOfInterest() / ofInterest;
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
}
