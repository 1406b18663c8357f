package org.demarche.evidence.patterns;

import java.util.List;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.PlanEdit;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.statistics.Interval;
import org.demarche.trace.RunListener;
import org.demarche.words.Message;

/** P12: how far an own use of force relieves domestic pressure, and for how long. */
final class RallyPattern {
  private static final String RALLY = "rally_points";
  private static final double POINTS = 100;
  private static final double SOON = 0.5;
  private static final double THREE_WEEKS = 21;

  private RallyPattern() {}

  static Pattern of(Figures figures, long seed) {
    double mean = figures.get("rally_mean");
    Scenario scenario = CrisisTemplate.scenario("rally");
    Plan plan = scenario.basePlan();
    double soon = relief(plan, SOON, seed);
    double later = relief(plan, THREE_WEEKS, seed);
    List<Check> checks =
        List.of(
            Check.inRange(
                Message.of("pattern-rally-points"),
                Span.point(mean),
                Interval.exactly(soon),
                new Span(0.8 * mean, 1.2 * mean),
                Message.of("pattern-rally-points-reason")),
            Check.inRange(
                Message.of("pattern-rally-left"),
                new Span(0, 0.1),
                Interval.exactly(later / soon),
                new Span(0, 0.1),
                Message.of("pattern-rally-left-reason")));
    return new Pattern(
        "P12",
        Message.of("pattern-rally"),
        Pattern.Tag.INPUT,
        Message.of("pattern-source-rally"),
        checks,
        List.of(Message.of("pattern-rally-note")));
  }

  /** How much lower pressure stands than it would without the rally, in points. */
  private static double relief(Plan plan, double day, long seed) {
    Plan until = PlanEdit.of(plan).horizonDays(day).plan();
    World world = World.median(until);
    double[] with = new double[until.assumptions().size()];
    for (int k = 0; k < with.length; k++) {
      with[k] = world.value(k);
    }
    double[] without = with.clone();
    without[until.assumptions().stream().map(a -> a.id()).toList().indexOf(RALLY)] = 0;
    return POINTS * (pressure(until, without, seed) - pressure(until, with, seed));
  }

  private static double pressure(Plan plan, double[] world, long seed) {
    List<String> ids = plan.outcomes().stream().map(outcome -> outcome.id()).toList();
    double[] outcomes = new double[ids.size()];
    new Replicator(Program.of(plan))
        .run(World.of(plan, world), new RunKey(seed, 1), List.of(), RunListener.NONE, outcomes);
    return outcomes[ids.indexOf("pressure")];
  }
}
