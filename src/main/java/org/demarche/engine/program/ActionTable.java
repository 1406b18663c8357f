package org.demarche.engine.program;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.demarche.model.Action;
import org.demarche.model.EventId;
import org.demarche.model.Ladder;
import org.demarche.model.Plan;
import org.demarche.model.Requirement;
import org.demarche.model.Speed;
import org.demarche.model.Toward;
import org.demarche.model.quantile.Quantile;
import org.jspecify.annotations.Nullable;

/** The repertoire as arrays. */
public final class ActionTable {
  public final int count;
  public final int[] family;
  public final int[] rung;
  public final double[] holds;
  public final boolean[] verbal;
  public final boolean[] lethal;
  public final boolean[] contact;
  public final boolean[] feelers;
  public final boolean[] secret;
  public final boolean[] conciliatory;

  /** Whether an action demands something of its target. */
  public final boolean[] demands;

  /** Whether it does what its target has demanded. */
  public final boolean[] meetsDemand;

  /** Whether it yields to a demand, which must be open. */
  public final boolean[] yields;

  public final double[] stance;
  public final double[] delay;
  public final int[] measure;
  public final int[][] lifts;
  public final int[][] convenes;
  public final boolean[] unavailable;

  /** Whether an action needs an occasion: a grave dispute, or something to lift. */
  public final boolean[] occasional;

  /** Whether all actions of a family are uses of force. */
  public final boolean[] forceFamily;

  /** The statement that like-minded governments make together, or -1. */
  public final int joint;

  public final long[] keys;
  public final Toward[] toward;
  public final Requirement[] requirement;
  public final @Nullable DoubleUnaryOperator[] deaths;

  /** Days to the report on the dead; null where they are known at once. */
  public final @Nullable DoubleUnaryOperator[] reportLag;

  /** Factor by which the number is revised; null where it never is. */
  public final @Nullable DoubleUnaryOperator[] revision;

  public final DoubleUnaryOperator[] revisionLag;

  ActionTable(Plan plan) {
    this.count = plan.actions().size();
    this.family = new int[count];
    this.rung = new int[count];
    this.holds = new double[count];
    this.verbal = new boolean[count];
    this.lethal = new boolean[count];
    this.contact = new boolean[count];
    this.feelers = new boolean[count];
    this.secret = new boolean[count];
    this.conciliatory = new boolean[count];
    this.demands = new boolean[count];
    this.meetsDemand = new boolean[count];
    this.yields = new boolean[count];
    this.stance = new double[count];
    this.delay = new double[count];
    this.measure = new int[count];
    this.lifts = new int[count][];
    this.convenes = new int[count][];
    this.unavailable = new boolean[count];
    this.occasional = new boolean[count];
    this.keys = new long[count];
    this.toward = new Toward[count];
    this.requirement = new Requirement[count];
    this.deaths = new DoubleUnaryOperator[count];
    this.reportLag = new DoubleUnaryOperator[count];
    this.revision = new DoubleUnaryOperator[count];
    this.revisionLag = new DoubleUnaryOperator[count];
    for (int a = 0; a < count; a++) {
      fill(a, plan.actions().get(a));
    }
    this.joint =
        IntStream.range(0, count)
            .filter(a -> plan.actions().get(a).effect().joint())
            .findFirst()
            .orElse(-1);
    this.forceFamily = forceFamilies(plan);
  }

  private static boolean[] forceFamilies(Plan plan) {
    boolean[] force = new boolean[plan.families().size()];
    for (int f = 0; f < force.length; f++) {
      force[f] = isForce(plan, f);
    }
    return force;
  }

  private static boolean isForce(Plan plan, int family) {
    List<Action> actions = plan.actions().stream().filter(a -> a.family() == family).toList();
    return !actions.isEmpty() && actions.stream().allMatch(a -> a.rung() >= Ladder.FORCE);
  }

  private void fill(int a, Action action) {
    family[a] = action.family();
    rung[a] = action.rung();
    holds[a] = action.holdsDays();
    verbal[a] = action.speed() == Speed.VOICE;
    lethal[a] = action.lethal();
    contact[a] = action.effect().contact();
    feelers[a] = action.effect().feelers();
    secret[a] = action.effect().secret();
    conciliatory[a] = action.effect().conciliatory();
    demands[a] = action.effect().demands();
    meetsDemand[a] = action.effect().meetsDemand();
    yields[a] = action.requirement().cause().demand() && !verbal[a];
    stance[a] = action.stance();
    delay[a] = action.delayDays();
    measure[a] = action.effect().measure();
    lifts[a] = action.effect().lifts().stream().mapToInt(Integer::intValue).toArray();
    convenes[a] = action.effect().convenes().stream().mapToInt(Integer::intValue).toArray();
    unavailable[a] = action.effect().convenesOnly() && convenes[a].length == 0;
    occasional[a] = convenes[a].length > 0 || action.requirement().somethingToLift();
    keys[a] = EventId.of(action.id());
    toward[a] = action.toward();
    requirement[a] = action.requirement();
    var dead = action.effect().deaths();
    deaths[a] = dead == null ? null : Quantile.of(dead);
    var reporting = action.effect().reporting();
    var revised = reporting == null ? null : reporting.revision();
    reportLag[a] = reporting == null ? null : Quantile.of(reporting.lag());
    revision[a] = revised == null ? null : Quantile.of(revised);
    revisionLag[a] = reporting == null ? u -> 0 : Quantile.of(reporting.revisionLag());
  }
}
