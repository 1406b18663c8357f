package org.demarche.engine.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.numbers.Numbers;
import org.demarche.engine.rules.ChoiceRule;
import org.demarche.engine.rules.ChoiceRules;
import org.demarche.model.Actor;
import org.demarche.model.Assumption;
import org.demarche.model.DependenceKind;
import org.demarche.model.EventId;
import org.demarche.model.Issue;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.model.Play;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.demarche.model.StandingMeasure;
import org.demarche.model.quantile.Quantile;
import org.jspecify.annotations.Nullable;

/**
 * A plan made ready to run: numbers laid out in arrays, menus, streams, compiled conditions.
 * Immutable; threads share it.
 */
public final class Program {
  public final Plan plan;
  public final int n;
  public final Numbers numbers;
  public final Layout layout;
  public final Streams streams;
  public final ActionTable actions;
  public final Script script;
  public final BodyTable bodies;
  public final TrackTable tracks;
  public final DisputeTable disputes;
  public final StockTable stocks;
  public final ProcedureTable procedures;
  public final SampleTable samples = new SampleTable();
  public final Term[] outcomes;

  /**
   * The id of what stood between two actors on the eve.
   *
   * @param cell the smaller actor's index times the number of actors plus the greater's
   */
  public long eve(int cell) {
    return EventId.ofEve(plan.actors().get(cell / n).code(), plan.actors().get(cell % n).code());
  }

  /** Who a state or office looks at: everyone it has a relation with, either way, sorted. */
  public final int[][] partners;

  /** Whether an actor chooses at all; councils do not. */
  public final boolean[] chooses;

  public final boolean[] office;

  /** Whether an actor is a state. */
  public final boolean[] states;

  /** Whether an actor is an armed group. */
  final boolean[] group;

  public final boolean[] reviews;
  public final boolean[] mediates;

  /** Whether an actor states a surplus, by kind of dependence. */
  public final boolean[][] exports;

  /** Whether an actor has a relation, a stake, a seat or an office: else nothing concerns it. */
  public final boolean[] involved;

  /** Everyone who chooses and is involved, in order. */
  public final int[] audience;

  /** Slot of the intensity of each measure in force at the start. */
  public final int[] standing;

  /** The rule of choice of each actor. */
  public final ChoiceRule[] rules;

  /** Lines of each actor's playbook, in order. */
  public final List<List<Line>> playbooks;

  private final Menu[][] menus;

  private Program(Plan plan) {
    this.plan = plan;
    this.n = plan.actors().size();
    this.rules = ChoiceRules.of(plan);
    Numbers.Builder builder = new Numbers.Builder();
    this.layout = new Layout(plan, builder);
    this.streams = new Streams(plan.actors());
    this.actions = new ActionTable(plan);
    this.menus = new MenuBuilder(plan, builder).build();
    this.standing = new int[plan.measures().size()];
    List<StandingMeasure> measures = plan.measures();
    for (int m = 0; m < standing.length; m++) {
      standing[m] = builder.add(measures.get(m).intensity());
    }
    this.tracks = new TrackTable(plan, builder);
    this.disputes = new DisputeTable(plan);
    this.stocks = new StockTable(plan, builder);
    this.bodies = new BodyTable(plan, builder);
    this.script = new Script(plan, builder, tracks, samples);
    this.procedures = new ProcedureTable(plan, builder, streams);
    this.outcomes =
        plan.outcomes().stream()
            .map(Outcome::value)
            .map(value -> TermCompiler.compile(plan, tracks, samples, value))
            .toArray(Term[]::new);
    this.playbooks = playbooks();
    this.numbers = builder.build();
    this.partners = partners();
    this.chooses = new boolean[n];
    this.office = new boolean[n];
    this.states = new boolean[n];
    this.group = new boolean[n];
    this.reviews = new boolean[n];
    this.mediates = new boolean[n];
    this.exports = new boolean[Layout.KINDS_OF_DEPENDENCE][n];
    this.involved = new boolean[n];
    fillActors();
    this.audience = IntStream.range(0, n).filter(i -> chooses[i] && involved[i]).toArray();
  }

  /**
   * Compiles a plan.
   *
   * @param plan one arm of a scenario
   * @return the program
   * @throws IllegalArgumentException if a number cannot be run, with its place
   */
  public static Program of(Plan plan) {
    return new Program(plan);
  }

  /** The same program with further events on its timeline. */
  public Program with(List<ScriptedEvent> inserts) {
    return new Program(plan.with(inserts));
  }

  /**
   * The plan it was made from.
   *
   * @return the plan
   */
  public Plan plan() {
    return plan;
  }

  /**
   * The quantile functions of the plan's assumptions, by which a design makes worlds.
   *
   * @return one for each assumption, in order
   */
  public List<DoubleUnaryOperator> assumptionQuantiles() {
    List<DoubleUnaryOperator> quantiles = new ArrayList<>();
    for (Assumption assumption : plan.assumptions()) {
      quantiles.add(Quantile.of(assumption.distribution()));
    }
    return quantiles;
  }

  /** A line of a playbook: a condition, or null for always, and an action. */
  public record Line(@Nullable Term when, int action) {}

  private List<List<Line>> playbooks() {
    List<List<Line>> books = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      books.add(new ArrayList<>());
    }
    for (Play play : plan.plays()) {
      var when = play.when();
      Term term = when == null ? null : TermCompiler.compile(plan, tracks, samples, when);
      books.get(play.actor()).add(new Line(term, play.action()));
    }
    return books;
  }

  /** What an actor in a role may choose from by a road. */
  public Menu menu(Role role, Speed speed) {
    return menus[role.ordinal()][speed.ordinal()];
  }

  private int[][] partners() {
    boolean[][] knows = new boolean[n][n];
    for (Relation relation : plan.relations()) {
      knows[relation.from()][relation.to()] = true;
      knows[relation.to()][relation.from()] = true;
    }
    plan.focalPairs()
        .forEach(
            pair -> {
              knows[pair.first()][pair.second()] = true;
              knows[pair.second()][pair.first()] = true;
            });
    int[][] lists = new int[n][];
    for (int i = 0; i < n; i++) {
      int[] list = new int[n];
      int count = 0;
      for (int j = 0; j < n; j++) {
        if (knows[i][j]) {
          list[count++] = j;
        }
      }
      lists[i] = java.util.Arrays.copyOf(list, count);
    }
    return lists;
  }

  private void fillActors() {
    for (int i = 0; i < n; i++) {
      Actor actor = plan.actors().get(i);
      involved[i] = partners[i].length > 0;
      if (actor instanceof Actor.State state) {
        chooses[i] = true;
        states[i] = true;
        reviews[i] = state.reviews();
        mediates[i] = state.mediates();
        for (DependenceKind kind : state.exports()) {
          exports[kind.ordinal()][i] = true;
        }
      } else if (actor instanceof Actor.Group armed) {
        chooses[i] = true;
        group[i] = true;
        reviews[i] = armed.reviews();
      } else if (actor instanceof Actor.Office holder) {
        chooses[i] = true;
        office[i] = true;
        reviews[i] = holder.reviews();
        mediates[i] = holder.mediates();
        involved[i] = true;
      }
    }
    for (Issue issue : plan.issues()) {
      issue.stakes().forEach(stake -> involved[stake.actor()] = true);
    }
    plan.institutions().stream()
        .flatMap(institution -> institution.members().stream())
        .filter(member -> member.actor() >= 0)
        .forEach(member -> involved[member.actor()] = true);
    plan.timeline()
        .forEach(
            event -> {
              event.targets().forEach(target -> involved[target] = true);
              if (event.source() >= 0) {
                involved[event.source()] = true;
              }
            });
  }

  /**
   * Whether what is between two actors is a dispute that stands on the eve.
   *
   * @param matter as an act tells it, not negative
   */
  public boolean isDisputed(int matter) {
    return disputes.stands[matter];
  }
}
