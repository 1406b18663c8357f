package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.demarche.model.Action;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Speed;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;

/** What shows that a crisis between two parties goes on: spans of time in one run. */
final class Signs {
  private final Plan plan;
  private final Pair pair;
  private final Story story;

  Signs(Plan plan, Pair pair, Story story) {
    this.plan = plan;
    this.pair = pair;
    this.story = story;
  }

  boolean between(int source, int target) {
    return (source == pair.first() && target == pair.second())
        || (source == pair.second() && target == pair.first());
  }

  Action action(Story.Act act) {
    return plan.actions().get(act.action());
  }

  /** Acts of one party against the other of at least a rung, in the order of time. */
  List<Story.Act> acts(int rung) {
    return story.acts().stream()
        .filter(act -> act.action() >= 0 && between(act.source(), act.target()))
        .filter(act -> action(act).rung() >= rung)
        .toList();
  }

  /** When measures of kinds between the parties were in force. */
  List<Span> inForce(IntPredicate kinds) {
    List<Span> spans = new ArrayList<>();
    Map<List<Integer>, Double> since = new TreeMap<>(Comparator.comparing(List::toString));
    for (Story.MeasureChange change : story.measures()) {
      if (!between(change.sender(), change.target()) || !kinds.test(change.kind())) {
        continue;
      }
      List<Integer> key = List.of(change.kind(), change.sender());
      if (change.intensity() > 0) {
        since.putIfAbsent(key, change.day());
      } else if (since.containsKey(key)) {
        spans.add(new Span(since.getOrDefault(key, change.day()), change.day()));
        since.remove(key);
      }
    }
    since.values().forEach(day -> spans.add(new Span(day, plan.horizonDays())));
    return spans;
  }

  /** When measures of at least a rung were in force. */
  List<Span> inForceFrom(int rung) {
    return inForce(kind -> plan.measureKinds().get(kind).rung() >= rung);
  }

  /** When the parties were in talks: from the agenda to the agreement or the breakdown. */
  List<Span> talks() {
    List<Span> spans = new ArrayList<>();
    double since = Double.NaN;
    for (Story.Talk talk : steps()) {
      boolean ends = talk.step() == TalkStep.AGREEMENT || talk.step() == TalkStep.BROKEN_OFF;
      if (talk.step() == TalkStep.AGENDA) {
        since = talk.day();
      } else if (ends && !Double.isNaN(since)) {
        spans.add(new Span(since, talk.day()));
        since = Double.NaN;
      }
    }
    if (!Double.isNaN(since)) {
      spans.add(new Span(since, plan.horizonDays()));
    }
    return spans;
  }

  /** Steps of the negotiation between the parties. */
  List<Story.Talk> steps() {
    int track = plan.focalPairs().indexOf(pair);
    return story.talks().stream().filter(talk -> talk.focalPair() == track).toList();
  }

  /** When a deed in answer was pending: from the act that called for it to the deed. */
  List<Span> pending() {
    Map<Long, Story.Act> causes = new TreeMap<>();
    List<Span> spans = new ArrayList<>();
    for (Story.Act act : story.acts()) {
      Story.Act cause = act.cause() == 0 ? null : causes.get(act.cause());
      boolean deed = act.action() >= 0 && action(act).speed() == Speed.MAJOR && act.scripted() < 0;
      if (deed && cause != null && between(act.source(), cause.source())) {
        spans.add(new Span(cause.day(), act.day()));
      }
      causes.put(act.id(), act);
    }
    return spans;
  }

  /** Everything that keeps a crisis going, sorted by when it began. */
  List<Span> all(CrisisRules rules) {
    List<Span> spans = new ArrayList<>();
    acts(rules.actRung()).forEach(act -> spans.add(Span.point(act.day())));
    spans.addAll(inForceFrom(rules.measureRung()));
    spans.addAll(talks());
    spans.addAll(pending());
    spans.sort(Comparator.comparingDouble(Span::low).thenComparingDouble(Span::high));
    return spans;
  }
}
