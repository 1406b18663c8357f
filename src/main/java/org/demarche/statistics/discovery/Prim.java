package org.demarche.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The patient rule induction method with the conventions of EMA workbench.
 *
 * <p>Friedman and Fisher, Statistics and Computing 9, 1999; Bryant and Lempert 2010; Kwakkel and
 * Jaxa-Rozen, Environ. Model. Softw. 79, 2016. A step is chosen by the gain of density divided by
 * the runs given up, ties by the fewest restricted assumptions, then by the order of the table.
 * Peeling ends when no step raises the density or the box would hold less than the least mass;
 * pasting then puts slices back as long as the density rises. Coverage, mass and density refer to
 * all runs of the table, in later boxes too.
 */
public final class Prim {
  private final PrimSettings settings;

  /** Makes a search with settings of one's own. */
  public Prim(PrimSettings settings) {
    this.settings = settings;
  }

  /** Returns a search with the conventions of EMA workbench. */
  public static Prim withDefaults() {
    return new Prim(PrimSettings.defaults());
  }

  /**
   * Finds the first box.
   *
   * @param table at least one run and one assumption
   */
  public PeelingTrajectory findBox(ScenarioTable table) {
    return findBox(table, everyRun(table));
  }

  /**
   * Finds a box among some of the runs: a further box, if the runs of those found before are left
   * out ({@link ScenarioTable#inside}).
   *
   * @param table at least one run and one assumption
   * @param remaining for each run whether it is searched
   */
  public PeelingTrajectory findBox(ScenarioTable table, boolean[] remaining) {
    check(table, remaining);
    return new Search(table, remaining, true).run();
  }

  /**
   * Finds boxes one after another, each among the runs that no last box before it holds; ends early
   * when no runs of interest are left or nothing can be peeled.
   *
   * @param table at least one run and one assumption
   * @param most how many, at least 1
   */
  public List<PeelingTrajectory> findBoxes(ScenarioTable table, int most) {
    boolean[] remaining = everyRun(table);
    check(table, remaining);
    List<PeelingTrajectory> found = new ArrayList<>();
    while (found.size() < most) {
      Search search = new Search(table, remaining, true);
      PeelingTrajectory trajectory = search.run();
      if (!found.isEmpty() && trajectory.boxes().size() == 1) {
        break;
      }
      found.add(trajectory);
      for (int run : search.members.runs()) {
        remaining[run] = false;
      }
    }
    return found;
  }

  private static void check(ScenarioTable table, boolean[] remaining) {
    if (table.runs() == 0 || table.columns() == 0) {
      throw new IllegalArgumentException(
          table.runs() + " runs with " + table.columns() + " assumptions: give some of both");
    }
    if (remaining.length != table.runs()) {
      throw new IllegalArgumentException(
          "the mask has " + remaining.length + " places for " + table.runs() + " runs");
    }
  }

  static boolean[] everyRun(ScenarioTable table) {
    boolean[] every = new boolean[table.runs()];
    Arrays.fill(every, true);
    return every;
  }

  /** Returns a trajectory without telling the limits of its boxes, which saves time. */
  PeelingTrajectory findBoxWithoutLimits(ScenarioTable table, boolean[] remaining) {
    return new Search(table, remaining, false).run();
  }

  /** One search from the box of all runs. */
  private final class Search {
    private final ScenarioTable table;
    private final BoxLimits all;
    private final Members available;
    private final boolean describing;
    private final List<Box> boxes = new ArrayList<>();
    private BoxLimits limits;
    private Members members;

    Search(ScenarioTable table, boolean[] remaining, boolean describing) {
      this.describing = describing;
      this.table = table;
      this.all = BoxLimits.all(table);
      this.available = Members.of(table, remaining);
      this.limits = all;
      this.members = available;
    }

    PeelingTrajectory run() {
      record(Box.Step.START);
      while (members.size() > 0 && peel()) {
        record(Box.Step.PEEL);
      }
      while (members.size() > 0 && paste()) {
        record(Box.Step.PASTE);
      }
      return new PeelingTrajectory(boxes);
    }

    private boolean peel() {
      Peeler peeler = new Peeler(table, all, settings.peelAlpha());
      Optional<Candidate> best = best(peeler.candidates(limits, members));
      if (best.isEmpty()
          || best.get().score() <= 0
          || best.get().runs() >= members.size()
          || mass(best.get().runs()) < settings.minMass()) {
        return false;
      }
      limits = best.get().limits();
      members = members.within(limits);
      return true;
    }

    private boolean paste() {
      Paster paster = new Paster(table, all, available, settings.pasteAlpha());
      Candidate.Tally before = members.tally();
      Optional<Candidate> best = best(paster.candidates(limits, before));
      if (best.isEmpty()
          || best.get().score() <= 0
          || best.get().runs() <= before.runs()
          || mass(best.get().runs()) < settings.minMass()) {
        return false;
      }
      limits = best.get().limits();
      members = available.within(limits);
      return true;
    }

    private double mass(int runs) {
      return (double) runs / table.runs();
    }

    private void record(Box.Step step) {
      Candidate.Tally tally = members.tally();
      double coverage =
          table.runsOfInterest() == 0
              ? Double.NaN
              : (double) tally.runsOfInterest() / table.runsOfInterest();
      List<Limit> described =
          describing ? new QuasiP(table, all, available).limits(limits, tally) : List.of();
      boxes.add(
          new Box(
              step,
              tally.runs(),
              tally.runsOfInterest(),
              mass(tally.runs()),
              coverage,
              tally.density(),
              described));
    }
  }

  private static Optional<Candidate> best(List<Candidate> candidates) {
    Optional<Candidate> best = Optional.empty();
    for (Candidate candidate : candidates) {
      if (best.isEmpty() || candidate.beats(best.get())) {
        best = Optional.of(candidate);
      }
    }
    return best;
  }
}
