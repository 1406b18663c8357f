package org.demarche.scenario.compile;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.BaseRate;
import org.demarche.model.Distribution;
import org.demarche.model.Family;
import org.demarche.model.Institution;
import org.demarche.model.Issue;
import org.demarche.model.MeasureKind;
import org.demarche.model.Outcome;
import org.demarche.model.Parameter;
import org.demarche.model.Plan;
import org.demarche.model.Play;
import org.demarche.model.Procedure;
import org.demarche.model.Quantity;
import org.demarche.model.RankCorrelation;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.StandingMeasure;
import org.demarche.model.Stock;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Located;
import org.demarche.scenario.OwnAssumptions;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioTree;
import org.demarche.scenario.expression.ExpressionParser;
import org.demarche.scenario.expression.Vocabulary;
import org.demarche.words.Message;

/** Compiles one tree, with its arm applied, into a plan. */
final class PlanCompiler {
  private static final double LONGEST_DAYS = 3660;

  private final Located top;
  private final Reading reading;
  private final AssumptionsCompiler assumptions;
  private final Map<String, Distribution> distributions;
  private final Quantities quantities;
  private final Map<Parameter, Quantity> parameters;
  private final List<RankCorrelation> correlations;

  private PlanCompiler(Located top, Findings findings) {
    this.top = top;
    this.reading = new Reading(Names.of(top), findings);
    this.assumptions = new AssumptionsCompiler(reading, top);
    this.distributions = assumptions.distributions();
    this.quantities = new Quantities(reading, distributions);
    this.parameters = assumptions.parameters(quantities);
    this.correlations = assumptions.correlations(distributions);
  }

  /**
   * Compiles a tree.
   *
   * @param tree the tree, with the arm applied
   * @param scenario the scenario's id
   * @param arm the arm's id
   * @param findings takes what is wrong and what is odd
   * @return the plan, present when nothing is wrong
   */
  static Optional<Plan> compile(ScenarioTree tree, String scenario, String arm, Findings findings) {
    Findings own = findings.withFreshProblems();
    OwnAssumptions numbers = OwnAssumptions.of(tree.top());
    Optional<Plan> plan = new PlanCompiler(numbers.top(), own).compile(scenario, arm);
    own.problems().list().stream().map(numbers::placed).forEach(findings.problems()::add);
    return plan;
  }

  private Optional<Plan> compile(String scenario, String arm) {
    LocalDateTime start = date("start").orElse(LocalDateTime.of(2000, 1, 1, 0, 0));
    LocalDateTime asOf = date("as_of").orElse(start);
    double horizonDays = horizonDays();
    Setting setting = withRoster(new Setting(reading, quantities, top));
    Course course = new Course(reading, quantities, top, setting, start, horizonDays);
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
                reading.label(top, "title", scenario),
                start,
                horizonDays,
                Dates.daysBetween(start, asOf),
                setting.actors,
                setting.relations.relations(),
                setting.relations.focalPairs(),
                setting.families,
                setting.actions,
                setting.baseRates,
                setting.kinds,
                setting.institutions,
                setting.issues,
                setting.measures,
                setting.stocks,
                known,
                correlations,
                parameters,
                course.plays,
                course.timeline,
                course.procedures,
                TimelineCompiler.opening(course.timeline, setting.actions),
                course.outcomes));
  }

  /** What there is on day 0. */
  private static final class Setting {
    final List<Family> families;
    final List<MeasureKind> kinds;
    final List<BaseRate> baseRates;
    final List<Action> actions;
    final ActorsCompiler temperaments;
    final List<Actor> actors;
    final RelationsCompiler relations;
    final List<Institution> institutions;
    final List<Issue> issues;
    final List<StandingMeasure> measures;
    final List<Stock> stocks;

    Setting(Reading reading, Quantities quantities, Located top) {
      RepertoireCompiler repertoire = new RepertoireCompiler(reading, quantities, top);
      families = repertoire.families();
      kinds = repertoire.measureKinds();
      baseRates = repertoire.baseRates();
      actions = new ActionsCompiler(reading, quantities, repertoire).actions(top);
      temperaments = new ActorsCompiler(reading, quantities, top);
      actors = temperaments.actors();
      relations = new RelationsCompiler(reading, quantities, repertoire, top);
      relations.read();
      MembersCompiler members = new MembersCompiler(reading, quantities, actors);
      institutions =
          new InstitutionsCompiler(reading, quantities, members, relations.focalPairs())
              .institutions(top);
      issues =
          Normalisation.joined(
              new IssuesCompiler(reading, quantities).issues(top),
              relations.focalPairs(),
              actors,
              kinds);
      measures = relations.measures(kinds);
      stocks = new StocksCompiler(reading, quantities, actors, relations.relations()).stocks(top);
    }
  }

  /** What is to happen, and what is asked of it. */
  private static final class Course {
    final List<ScriptedEvent> timeline;
    final List<Outcome> outcomes;
    final List<Play> plays;
    final List<Procedure> procedures;

    Course(
        Reading reading,
        Quantities quantities,
        Located top,
        Setting setting,
        LocalDateTime start,
        double horizonDays) {
      Expressions expressions = expressions(reading, setting, horizonDays);
      EventTimes times = new EventTimes(reading, quantities, expressions, start, horizonDays);
      EventConsequences consequences =
          new EventConsequences(reading, quantities, setting.temperaments, setting.actors);
      timeline =
          new TimelineCompiler(
                  reading, quantities, times, consequences, setting.actors, setting.actions)
              .events(top);
      procedures = new ProceduresCompiler(reading, quantities, setting.actors).procedures(top);
      plays = new PlaybookCompiler(reading, expressions).plays(top);
      outcomes =
          new OutcomesCompiler(reading, expressions)
              .outcomes(
                  top,
                  new StandardOutcomes(
                      setting.actors, setting.relations.focalPairs(), setting.stocks));
    }
  }

  private Optional<LocalDateTime> date(String key) {
    Optional<Located> where = top.find(key);
    if (where.isEmpty() && key.equals("start")) {
      reading.problems().add(top, Message.of("problem-scenario-start"));
    }
    return where.flatMap(reading::date);
  }

  private double horizonDays() {
    Optional<Located> where = top.find("horizon");
    if (where.isEmpty()) {
      reading.problems().add(top, Message.of("problem-scenario-horizon"));
      return 1;
    }
    double days = reading.days(where.get()).orElse(1.0);
    if (days <= 0 || days > LONGEST_DAYS) {
      reading
          .problems()
          .add(
              where.get(),
              Message.of("problem-horizon-length", "days", Range.show(days)),
              Message.verbatim("180 d"));
      return 1;
    }
    return days;
  }

  private Setting withRoster(Setting setting) {
    long states = setting.actors.stream().filter(Actor.State.class::isInstance).count();
    if (states < 2) {
      // Without any of its own the scenario has the library's abstract actors, at the library's
      // place.
      Located where =
          top.find("actors")
              .filter(found -> !found.keyAt().file().startsWith("library:"))
              .orElse(top);
      reading
          .problems()
          .add(
              Problem.of(
                  where.keyAt(),
                  top.path().key("actors"),
                  Message.of("problem-scenario-states", "count", states)));
    }
    return setting;
  }

  private static Expressions expressions(Reading reading, Setting setting, double horizonDays) {
    Names names = reading.names();
    Vocabulary vocabulary =
        new Vocabulary(
            names.actors(),
            names.institutions(),
            names.measureKinds(),
            names.events(),
            names.actions(),
            names.procedures(),
            Set.copyOf(setting.relations.focalPairs()),
            setting.stocks.stream()
                .map(stock -> setting.actors.get(stock.holder()).code() + "." + stock.id())
                .toList(),
            horizonDays);
    return new Expressions(reading, new ExpressionParser(vocabulary));
  }
}
