package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Feature;
import org.demarche.model.Plan;
import org.demarche.model.PlanEdit;
import org.demarche.model.ScriptedEvent;
import org.demarche.statistics.Interval;
import org.demarche.trace.DecisionView;
import org.demarche.trace.RunListener;
import org.demarche.words.Message;

/** What the model must do by its own logic, whatever the numbers. */
final class LogicChecks {
  private static final int CRISES_SPLIT = 40;
  private static final int PARTS = 3;
  private static final double ROUNDING = 1e-9;

  private final CrisisTemplate template;
  private final CrisisRuns runs;

  LogicChecks(CrisisTemplate template, CrisisRuns runs) {
    this.template = template;
    this.runs = runs;
  }

  // --- Splitting an action
  // ------------------------------------------------------------------------

  /** A choice: shares of families, and the action taken. */
  private record Taken(Map<Integer, Double> families, int action) {}

  private static final class Choices implements RunListener {
    private final Plan plan;
    private final List<Taken> all = new ArrayList<>();

    Choices(Plan plan) {
      this.plan = plan;
    }

    @Override
    public boolean wantsDecisions() {
      return true;
    }

    @Override
    public void decided(DecisionView decision) {
      Map<Integer, Double> families = new TreeMap<>();
      for (int k = 0; k < decision.optionCount(); k++) {
        int action = decision.action(k);
        int family = action < 0 ? -1 : plan.actions().get(action).family();
        families.merge(family, decision.probability(k), Double::sum);
      }
      all.add(new Taken(families, decision.action(decision.chosen())));
    }
  }

  /** The largest change of a family's share over the choices before the split action is taken. */
  Interval largestChangeBySplitting() {
    double largest = 0;
    List<Crisis> crises = runs.crises();
    for (int k = 0; k < Math.min(CRISES_SPLIT, crises.size()); k++) {
      Crisis crisis = crises.get(k);
      Plan plan = template.plan(crisis);
      int action = (k * 7) % plan.actions().size();
      List<Taken> whole = choices(plan, crisis);
      List<Taken> split = choices(Repertoires.split(plan, action, PARTS), crisis);
      largest = Math.max(largest, change(whole, split, action));
    }
    return Interval.exactly(largest);
  }

  private List<Taken> choices(Plan plan, Crisis crisis) {
    Choices choices = new Choices(plan);
    double[] world = runs.world(plan, crisis.number(), Map.of());
    runs.run(plan, world, crisis.number(), choices);
    return choices.all;
  }

  private static double change(List<Taken> whole, List<Taken> split, int action) {
    double largest = 0;
    for (int k = 0; k < Math.min(whole.size(), split.size()); k++) {
      for (Map.Entry<Integer, Double> family : whole.get(k).families().entrySet()) {
        double other = split.get(k).families().getOrDefault(family.getKey(), 0.0);
        largest = Math.max(largest, Math.abs(family.getValue() - other));
      }
      if (whole.get(k).action() == action || whole.get(k).action() != split.get(k).action()) {
        break;
      }
    }
    return largest;
  }

  // --- Zero weights and a mirrored repertoire
  // -----------------------------------------------------

  private static final class MeanClimate implements RunListener {
    private double sum;
    private int days;

    @Override
    public void climateSampled(int day, int focalPair, double climate) {
      if (day > 0) {
        sum += climate;
        days++;
      }
    }
  }

  /** Mean climate of the parties less their baseline, without any reason to prefer an act. */
  Interval meanClimateWithoutReasons() {
    Map<String, Double> none = new TreeMap<>();
    for (Feature feature : Feature.values()) {
      none.put("weight_" + feature.name().toLowerCase(Locale.ROOT), 0.0);
    }
    ClusteredSample means = new ClusteredSample();
    for (Crisis crisis : runs.crises()) {
      Plan plan = mirroredPlan(crisis);
      double[] world = runs.world(plan, crisis.number(), none);
      MeanClimate climate = new MeanClimate();
      if (runs.run(plan, world, crisis.number(), climate)) {
        means.add(crisis.number(), climate.sum / climate.days - baseline(plan, world));
      }
    }
    return means.mean();
  }

  /** Every other trigger is a mirror image too. */
  private Plan mirroredPlan(Crisis crisis) {
    Plan plan = template.plan(crisis);
    Plan mirrored = Repertoires.mirrored(plan);
    ScriptedEvent trigger = plan.timeline().get(plan.openingEvent());
    int image = crisis.number() % 2 == 0 ? 0 : plan.actions().size();
    ScriptedEvent imaged =
        trigger.with(
            trigger.action() + image, List.of(), trigger.authorised(), trigger.leadership());
    return PlanEdit.of(mirrored).timeline(List.of(imaged)).plan();
  }

  private static double baseline(Plan plan, double[] world) {
    var pair = plan.focalPairs().get(0);
    return plan.relations().stream()
        .filter(
            relation ->
                (relation.from() == pair.first() && relation.to() == pair.second())
                    || (relation.from() == pair.second() && relation.to() == pair.first()))
        .mapToDouble(relation -> relation.climate().in(k -> world[k]))
        .average()
        .orElse(0);
  }

  /** The checks of pattern P15. */
  List<Check> list(List<CrisisRun> all, int expected) {
    Interval split = largestChangeBySplitting();
    Interval climate = meanClimateWithoutReasons();
    double room = Check.IMPLAUSIBLE * climate.standardError();
    double lost = (double) expected - all.size();
    List<Check> checks = new ArrayList<>();
    checks.add(
        Check.inRange(
            Message.of("pattern-logic-split"),
            Span.point(0),
            split,
            new Span(0, ROUNDING),
            Message.of("pattern-logic-split-reason")));
    checks.add(
        Check.inRange(
            Message.of("pattern-logic-climate"),
            Span.point(0),
            climate,
            new Span(-room, room),
            Message.of("pattern-logic-climate-reason")));
    checks.add(
        Check.inRange(
            Message.of("pattern-logic-radius"),
            new Span(0, 0.9),
            radius(all),
            new Span(0, 0.9),
            Message.of("pattern-logic-radius-reason")));
    checks.add(
        Check.inRange(
            Message.of("pattern-logic-lost"),
            Span.point(0),
            Interval.exactly(lost),
            Span.point(0),
            Message.of("pattern-logic-lost-reason")));
    return checks;
  }

  static Interval radius(List<CrisisRun> all) {
    int parts = Math.min(20, all.size());
    List<Offspring> counts = new ArrayList<>();
    for (int k = 0; k < parts; k++) {
      counts.add(new Offspring());
    }
    all.forEach(run -> counts.get(run.crisis().number() % parts).add(run));
    return Offspring.radius(counts);
  }
}
