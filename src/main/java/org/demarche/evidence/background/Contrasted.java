package org.demarche.evidence.background;

import java.util.List;
import java.util.Optional;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;

/**
 * A scenario as it is beside its quiet world.
 *
 * @param replications runs of each that were asked for
 * @param finished runs of each that did not fail: as it is, quiet
 * @param years length of a run
 * @param dyads number of dyads of states by {@link Group}
 * @param rates what states did to one another
 * @param outcomes the scenario's outcomes, headlines first
 * @param origins where acts began
 * @param oddities what was counted besides
 */
public record Contrasted(
    int replications,
    List<Integer> finished,
    double years,
    List<Integer> dyads,
    List<Rate> rates,
    List<Difference> outcomes,
    List<Pairwise> origins,
    List<Pairwise> oddities) {
  /** Copies the lists. */
  public Contrasted {
    finished = List.copyOf(finished);
    dyads = List.copyOf(dyads);
    rates = List.copyOf(rates);
    outcomes = List.copyOf(outcomes);
    origins = List.copyOf(origins);
    oddities = List.copyOf(oddities);
  }

  /**
   * How often something was done.
   *
   * @param conduct what
   * @param group by which dyads
   * @param perRun times a run, as it is
   * @param perRunQuiet times a run, quiet
   * @param perYear times per dyad and year, as it is
   * @param perYearQuiet times per dyad and year, quiet
   * @param band of background rates per dyad and year, if there is one
   */
  public record Rate(
      Conduct conduct,
      Group group,
      Interval perRun,
      Interval perRunQuiet,
      Interval perYear,
      Interval perYearQuiet,
      Optional<Band> band) {
    /** Where the quiet world lies; empty where there is no band or no dyad. */
    public Optional<Band.Verdict> verdict() {
      return perYearQuiet.isDefined()
          ? band.map(b -> b.verdict(perYearQuiet.low(), perYearQuiet.high()))
          : Optional.empty();
    }
  }

  /**
   * An outcome with and without the shock.
   *
   * @param id of the outcome
   * @param title for people
   * @param headline whether the scenario leads with it
   * @param share whether its mean is a share of runs
   * @param full its mean, as it is
   * @param quiet its mean, quiet
   * @param difference as it is less quiet, pair by pair; for headlines the intervals hold at once
   */
  public record Difference(
      String id,
      Message title,
      boolean headline,
      boolean share,
      Interval full,
      Interval quiet,
      Interval difference) {
    /** Whether the shock makes a difference that chance does not explain. */
    public boolean differs() {
      return difference.isDefined() && !difference.contains(0);
    }
  }

  /**
   * A number in both worlds.
   *
   * @param id of the row
   * @param title for people
   * @param share whether it is a share of runs or of acts
   * @param full as it is
   * @param quiet quiet
   */
  public record Pairwise(String id, Message title, boolean share, Interval full, Interval quiet) {}

  /**
   * Several scenarios as one: rates of all their dyads and years together, other numbers as means
   * over scenarios, with intervals by scenarios.
   *
   * @param each at least one
   */
  public static Contrasted pool(List<Contrasted> each) {
    return each.size() == 1 ? each.get(0) : Pooling.of(each);
  }

  /** The outcomes that the scenario leads with; all of them where it marks none. */
  public List<Difference> headlines() {
    List<Difference> leading = outcomes.stream().filter(Difference::headline).toList();
    return leading.isEmpty() ? outcomes : leading;
  }

  /** The headline outcomes that the shock does not change by more than chance. */
  public List<Difference> indifferent() {
    return headlines().stream().filter(o -> !o.differs()).toList();
  }

  /**
   * The share of the acts among parties and bodies that began with the timeline or on the eve.
   *
   * @return 0 to 1, NaN where there were none
   */
  public double traced() {
    return origins.get(0).full().estimate() + origins.get(1).full().estimate();
  }

  /** The rates of the quiet world that lie outside their bands. */
  public List<Rate> outside() {
    return rates.stream()
        .filter(r -> r.verdict().filter(v -> v != Band.Verdict.WITHIN).isPresent())
        .toList();
  }
}
