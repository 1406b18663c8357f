package org.demarche.scenario.compile;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.Distribution;
import org.demarche.model.Institution;
import org.demarche.model.Issue;
import org.demarche.model.Outcome;
import org.demarche.model.Parameter;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Located;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.scenario.expression.ExpressionParser;
import org.demarche.scenario.expression.Vocabulary;

/** Compiles one tree, with its arm applied, into a plan. */
final class PlanCompiler {
  private static final double LONGEST_DAYS = 3660;

  private final Located top;
  private final Reading reading;
  private final AssumptionsCompiler assumptions;
  private final Map<String, Distribution> distributions;
  private final Quantities quantities;

  private PlanCompiler(Located top, Problems problems, Problems warnings) {
    this.top = top;
    this.reading = new Reading(Names.of(top), problems, warnings);
    this.assumptions = new AssumptionsCompiler(reading, top);
    this.distributions = assumptions.distributions();
    this.quantities = new Quantities(reading, distributions);
  }

  /**
   * Compiles a tree.
   *
   * @param top the top of the tree, with the arm applied
   * @param scenario the scenario's id
   * @param arm the arm's id
   * @param problems takes what is wrong
   * @param warnings takes what is odd but can be run
   * @return the plan, present when nothing is wrong
   */
  static Optional<Plan> compile(
      Located top, String scenario, String arm, Problems problems, Problems warnings) {
    Problems own = new Problems();
    Optional<Plan> plan = new PlanCompiler(top, own, warnings).compile(scenario, arm);
    problems.addAll(own.list());
    return plan;
  }

  private Optional<Plan> compile(String scenario, String arm) {
    LocalDateTime start = date("start").orElse(LocalDateTime.of(2000, 1, 1, 0, 0));
    double horizonDays = horizonDays();
    LocalDateTime asOf = date("as_of").orElse(start);
    Map<Parameter, Quantity> parameters = assumptions.parameters(quantities);
    RepertoireCompiler repertoire = new RepertoireCompiler(reading, quantities, top);
    var families = repertoire.families();
    var kinds = repertoire.measureKinds();
    var baseRates = repertoire.baseRates();
    List<Action> actions = new ActionsCompiler(reading, quantities, repertoire).actions(top);
    ActorsCompiler actorsCompiler = new ActorsCompiler(reading, quantities, top);
    List<Actor> actors = actorsCompiler.actors();
    checkRoster(actors);
    RelationsCompiler relations = new RelationsCompiler(reading, quantities, repertoire, top);
    relations.read();
    MembersCompiler members = new MembersCompiler(reading, quantities, actors);
    List<Institution> institutions =
        new InstitutionsCompiler(reading, quantities, members).institutions(top);
    List<Issue> issues = new IssuesCompiler(reading, quantities).issues(top);
    var measures = relations.measures();
    Expressions expressions = expressions(relations);
    EventTimes times = new EventTimes(reading, quantities, expressions, start, horizonDays);
    EventConsequences consequences =
        new EventConsequences(reading, quantities, actorsCompiler, actors);
    List<ScriptedEvent> timeline =
        new TimelineCompiler(reading, quantities, times, consequences, actors, actions).events(top);
    List<Outcome> outcomes =
        new OutcomesCompiler(reading, expressions)
            .outcomes(top, new StandardOutcomes(actors, relations.focalPairs()));
    var correlations = assumptions.correlations(distributions);
    var known = assumptions.assumptions(distributions, quantities);
    if (!reading.problems().isEmpty()) {
      return Optional.empty();
    }
    return reading.make(
        top,
        () ->
            new Plan(
                scenario,
                arm,
                reading.text(top, "title", scenario),
                start,
                horizonDays,
                Dates.daysBetween(start, asOf),
                actors,
                relations.relations(),
                relations.focalPairs(),
                families,
                actions,
                baseRates,
                kinds,
                institutions,
                issues,
                measures,
                known,
                correlations,
                parameters,
                timeline,
                TimelineCompiler.opening(timeline, actions),
                outcomes));
  }

  private Optional<LocalDateTime> date(String key) {
    Optional<Located> where = top.find(key);
    if (where.isEmpty() && key.equals("start")) {
      reading.problems().add(top, "the scenario does not say when it starts");
    }
    return where.flatMap(reading::date);
  }

  private double horizonDays() {
    Optional<Located> where = top.find("horizon");
    if (where.isEmpty()) {
      reading.problems().add(top, "the scenario has no horizon");
      return 1;
    }
    double days = reading.days(where.get()).orElse(1.0);
    if (days <= 0 || days > LONGEST_DAYS) {
      reading
          .problems()
          .add(
              where
                  .get()
                  .problem(
                      "a horizon is longer than 0 and at most ten years, not "
                          + Range.show(days)
                          + " days")
                  .maybe("180 d"));
      return 1;
    }
    return days;
  }

  private void checkRoster(List<Actor> actors) {
    long states = actors.stream().filter(Actor.State.class::isInstance).count();
    if (states < 2) {
      Located where = top.find("actors").orElse(top);
      reading
          .problems()
          .add(
              Problem.of(
                  where.keyAt(),
                  where.path(),
                  "a scenario needs at least two states but has " + states));
    }
  }

  private Expressions expressions(RelationsCompiler relations) {
    Names names = reading.names();
    Vocabulary vocabulary =
        new Vocabulary(
            names.actors(),
            names.institutions(),
            names.measureKinds(),
            names.events(),
            names.actions(),
            Set.copyOf(relations.focalPairs()));
    return new Expressions(reading, new ExpressionParser(vocabulary));
  }
}
