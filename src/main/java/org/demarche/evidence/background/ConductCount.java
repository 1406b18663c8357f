package org.demarche.evidence.background;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Action;
import org.demarche.model.Ladder;
import org.demarche.model.MeasureKind;
import org.demarche.model.Pair;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;

/**
 * Counts in the record of a run what states did to one another, by circle. Shows and uses of force
 * in one dyad that lie less than half a year apart are one, as in the data on militarised disputes
 * (Jones, Bremer and Singer 1996); scripted acts count too.
 */
final class ConductCount {
  /** What a dispute that nobody feeds takes to be over, in days. */
  private static final double APART = 182.5;

  private static final int ECONOMIC = 3;
  private static final int SHOW = 4;
  private static final int THREATS = 13;
  private static final int DISAPPROVAL = 11;
  private static final String SEVERED = "severed_relations";
  private static final Set<String> DIPLOMATIC =
      Set.of("recalled_ambassador", "expulsion", "closed_mission");

  private final WatchedRun run;
  private final Eve eve;
  private final double[][] counts = new double[Conduct.values().length][Circle.values().length];
  private final Map<List<Integer>, Double> last = new HashMap<>();

  private ConductCount(WatchedRun run) {
    this.run = run;
    this.eve = run.eve();
  }

  /** The counts, by {@link Conduct} and {@link Circle}. */
  static double[][] of(WatchedRun run) {
    ConductCount count = new ConductCount(run);
    run.acts().filter(act -> count.eve.isDyad(act.source(), act.target())).forEach(count::act);
    count.measures();
    count.talks();
    return count.counts;
  }

  private void add(Conduct conduct, int a, int b) {
    counts[conduct.ordinal()][eve.circle(a, b).ordinal()]++;
  }

  private void act(Story.Act act) {
    Action what = run.what(act);
    int root = Integer.parseInt(what.cameo().substring(0, 2));
    if (what.rung() >= Ladder.FORCE) {
      episode(Conduct.FORCE, act);
    } else if (what.rung() == SHOW) {
      episode(Conduct.SHOW, act);
    } else if (root == THREATS) {
      add(Conduct.THREAT, act.source(), act.target());
    } else if (root == DISAPPROVAL) {
      add(Conduct.CONDEMNATION, act.source(), act.target());
    }
  }

  private void episode(Conduct conduct, Story.Act act) {
    List<Integer> key = List.of(conduct.ordinal(), eve.cell(act.source(), act.target()));
    Double before = last.put(key, act.day());
    if (before == null || act.day() - before > APART) {
      add(conduct, act.source(), act.target());
    }
  }

  /** A measure that comes into force anew; an end of one is not counted. */
  private void measures() {
    BitSet inForce = eve.measures();
    Set<Long> recalls = new HashSet<>();
    for (Story.MeasureChange change : run.story().measures()) {
      int place = eve.place(change.kind(), change.sender(), change.target());
      boolean begins = change.intensity() > 0 && !inForce.get(place);
      if (begins && eve.isDyad(change.sender(), change.target())) {
        begins(change, inForce, recalls);
      }
      inForce.set(place, change.intensity() > 0);
    }
  }

  private void begins(Story.MeasureChange change, BitSet inForce, Set<Long> recalls) {
    MeasureKind kind = eve.plan().measureKinds().get(change.kind());
    int sender = change.sender();
    int target = change.target();
    if (kind.id().equals(SEVERED)) {
      add(Conduct.BREAK, sender, target);
    } else if (DIPLOMATIC.contains(kind.id()) && recalls.add(change.cause())) {
      add(Conduct.RECALL, sender, target);
    } else if (kind.rung() == ECONOMIC && !coerces(inForce, sender, target)) {
      add(Conduct.SANCTION, sender, target);
    }
  }

  private boolean coerces(BitSet inForce, int sender, int target) {
    List<MeasureKind> kinds = eve.plan().measureKinds();
    for (int k = 0; k < kinds.size(); k++) {
      if (kinds.get(k).rung() == ECONOMIC && inForce.get(eve.place(k, sender, target))) {
        return true;
      }
    }
    return false;
  }

  private void talks() {
    boolean[] open = new boolean[eve.plan().focalPairs().size()];
    for (Story.Talk talk : run.story().talks()) {
      Pair pair = eve.plan().focalPairs().get(talk.focalPair());
      if (talk.step() == TalkStep.ROUND && !open[talk.focalPair()]) {
        add(Conduct.TALKS, pair.first(), pair.second());
        open[talk.focalPair()] = true;
      } else if (talk.step() == TalkStep.BROKEN_OFF || talk.step() == TalkStep.AGREEMENT) {
        open[talk.focalPair()] = false;
      }
      if (talk.step() == TalkStep.PARTIAL_AGREEMENT || talk.step() == TalkStep.AGREEMENT) {
        add(Conduct.AGREEMENT, pair.first(), pair.second());
      }
    }
  }
}
