package org.demarche.engine.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.numbers.Numbers;
import org.demarche.model.EventId;
import org.demarche.model.Issue;
import org.demarche.model.MeasureKind;
import org.demarche.model.Pair;
import org.demarche.model.Plan;

/** The focal pairs, each with the issues that both have a stake in. */
public final class TrackTable {
  public final int count;
  public final int[] first;
  public final int[] second;
  public final long[] ids;
  public final int[] streams;

  /** Issues of a pair, as indices in the plan. */
  public final int[][] issues;

  /** Slots per pair and issue: position of first, of second, salience of first, of second. */
  final int[][] slots;

  /** Slots per issue of the plan: status quo, curvature. */
  public final int[] statusQuo;

  public final int[] curvature;
  public final int[][] measures;
  public final int[] leader;

  /** What parties do once an issue of the plan is agreed. */
  public final List<List<Issue.Delivery>> deliveries;

  /** Place of the normalisation of relations among the issues of a pair, -1 if it has none. */
  public final int[] normalisation;

  /** Kinds of measures that break relations; and for each kind the action that ends it, or -1. */
  public final int[] breaking;

  public final int[] restoredBy;

  private final int n;
  private final int[] index;

  TrackTable(Plan plan, Numbers.Builder numbers) {
    this.n = plan.actors().size();
    this.count = plan.focalPairs().size();
    this.first = new int[count];
    this.second = new int[count];
    this.ids = new long[count];
    this.streams = new int[count];
    this.issues = new int[count][];
    this.slots = new int[count][];
    this.index = new int[n * n];
    Arrays.fill(index, -1);
    int all = plan.issues().size();
    this.statusQuo = new int[all];
    this.curvature = new int[all];
    this.measures = new int[all][];
    this.leader = new int[all];
    for (int k = 0; k < all; k++) {
      Issue issue = plan.issues().get(k);
      statusQuo[k] = numbers.add(issue.statusQuo());
      curvature[k] = numbers.add(issue.curvature());
      measures[k] = issue.measures().stream().mapToInt(Integer::intValue).toArray();
      leader[k] = issue.leader();
    }
    this.deliveries = plan.issues().stream().map(Issue::deliveries).toList();
    List<MeasureKind> kinds = plan.measureKinds();
    this.breaking =
        IntStream.range(0, kinds.size()).filter(k -> kinds.get(k).breaksRelations()).toArray();
    this.restoredBy = kinds.stream().mapToInt(MeasureKind::restoredBy).toArray();
    this.normalisation = new int[count];
    Arrays.fill(normalisation, -1);
    for (int p = 0; p < count; p++) {
      addPair(plan, numbers, p);
    }
  }

  private void addPair(Plan plan, Numbers.Builder numbers, int p) {
    Pair pair = plan.focalPairs().get(p);
    first[p] = pair.first();
    second[p] = pair.second();
    index[pair.first() * n + pair.second()] = p;
    index[pair.second() * n + pair.first()] = p;
    String name =
        plan.actors().get(pair.first()).code() + "-" + plan.actors().get(pair.second()).code();
    ids[p] =
        EventId.ofTalks(
            plan.actors().get(pair.first()).code(), plan.actors().get(pair.second()).code());
    streams[p] = Streams.named(name, Purpose.TALKS);
    List<Integer> shared = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int k = 0; k < plan.issues().size(); k++) {
      Issue issue = plan.issues().get(k);
      Optional<Issue.Stake> a = stake(issue, pair.first());
      Optional<Issue.Stake> b = stake(issue, pair.second());
      if (a.isPresent() && b.isPresent()) {
        if (issue.isNormalisation()) {
          normalisation[p] = shared.size();
        }
        shared.add(k);
        places.add(numbers.add(a.get().position()));
        places.add(numbers.add(b.get().position()));
        places.add(numbers.add(a.get().salience()));
        places.add(numbers.add(b.get().salience()));
      }
    }
    issues[p] = shared.stream().mapToInt(Integer::intValue).toArray();
    slots[p] = places.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Optional<Issue.Stake> stake(Issue issue, int actor) {
    return issue.stakes().stream().filter(stake -> stake.actor() == actor).findFirst();
  }

  /** The index of the focal pair of two actors, -1 if they are none. */
  public int find(int a, int b) {
    return a < 0 || b < 0 ? -1 : index[a * n + b];
  }

  /** The other side of a pair, -1 if the actor is no side of it. */
  public int other(int p, int actor) {
    if (actor == first[p]) {
      return second[p];
    }
    return actor == second[p] ? first[p] : -1;
  }

  /** The place of an issue among those of a pair; it must be one of them. */
  public int place(int p, int issue) {
    for (int k = 0; k < issues[p].length; k++) {
      if (issues[p][k] == issue) {
        return k;
      }
    }
    throw new IllegalArgumentException("issue " + issue + " is none of focal pair " + p);
  }

  /** Slot of the position of a side (0 first, 1 second) on the k-th issue of a pair. */
  public int position(int p, int k, int side) {
    return slots[p][4 * k + side];
  }

  /** Slot of its salience. */
  public int salience(int p, int k, int side) {
    return slots[p][4 * k + 2 + side];
  }
}
