package org.demarche.analysis.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.EventId;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Procedure;
import org.demarche.trace.Story;

/** Makes the nodes of a graph of what a run recorded. */
final class StoryNodes {
  private static final long EFFECT = EventId.of("effect");

  private final Plan plan;
  private final List<CauseNode> nodes = new ArrayList<>();
  private final Map<Long, Integer> ordinals = new TreeMap<>();

  StoryNodes(Plan plan) {
    this.plan = plan;
  }

  /** Everything that happened, and of what stood before that which something came of. */
  List<CauseNode> of(Story story) {
    story.acts().forEach(this::act);
    story.sessions().forEach(this::session);
    story.talks().forEach(this::talk);
    story.proceedings().forEach(this::proceeding);
    story.measures().forEach(this::measure);
    story.demands().forEach(this::demand);
    story.deaths().forEach(this::deaths);
    story.stocks().forEach(this::stock);
    eves();
    return nodes;
  }

  private void act(Story.Act act) {
    boolean scripted = act.scripted() >= 0 && act.scripted() < plan.timeline().size();
    String what =
        scripted
            ? plan.timeline().get(act.scripted()).id()
            : act.action() < 0 ? "" : plan.actions().get(act.action()).id();
    CauseNode.Kind kind = act.scripted() >= 0 ? CauseNode.Kind.SCRIPTED : CauseNode.Kind.ACT;
    nodes.add(
        new CauseNode(
            act.id(),
            kind,
            act.day(),
            act.cause(),
            act.source(),
            act.target(),
            what,
            Optional.of(act)));
  }

  private void session(Story.Session session) {
    nodes.add(
        new CauseNode(
            session.calendar(),
            CauseNode.Kind.SESSION,
            session.day(),
            session.cause(),
            plan.institutions().get(session.institution()).actor(),
            session.meeting().criticised(),
            lower(session.result()),
            Optional.of(session)));
  }

  private void talk(Story.Talk talk) {
    Pair pair = plan.focalPairs().get(talk.focalPair());
    nodes.add(
        new CauseNode(
            talk.id(),
            CauseNode.Kind.TALKS,
            talk.day(),
            talk.cause(),
            pair.first(),
            pair.second(),
            lower(talk.step()),
            Optional.of(talk)));
  }

  /** A case is one event, told by the step with which it began. */
  private void proceeding(Story.Proceeding step) {
    Procedure procedure = plan.procedures().get(step.procedure());
    nodes.add(
        new CauseNode(
            step.event(),
            CauseNode.Kind.PROCEDURE,
            step.day(),
            step.cause(),
            procedure.of(),
            step.target(),
            procedure.id(),
            Optional.of(step)));
  }

  private void measure(Story.MeasureChange change) {
    long cause = change.cause();
    if (cause == 0) {
      cause = eve(change.sender(), change.target());
    }
    effect(
        CauseNode.Kind.MEASURE,
        change.day(),
        cause,
        new int[] {change.sender(), change.target()},
        plan.measureKinds().get(change.kind()).id(),
        change);
  }

  private void demand(Story.Demand demand) {
    int[] sides = {demand.by(), demand.on()};
    String what = lower(demand.step());
    effect(CauseNode.Kind.DEMAND, demand.day(), demand.cause(), sides, what, demand);
  }

  private void deaths(Story.Deaths deaths) {
    int[] sides = {deaths.side(), -1};
    effect(CauseNode.Kind.DEATHS, deaths.day(), deaths.cause(), sides, "deaths", deaths);
  }

  private void stock(Story.StockChange change) {
    int[] sides = {plan.stocks().get(change.stock()).holder(), -1};
    String what = lower(change.step());
    effect(CauseNode.Kind.STOCK, change.day(), change.cause(), sides, what, change);
  }

  private void effect(
      CauseNode.Kind kind, double day, long cause, int[] sides, String what, Record item) {
    int ordinal = ordinals.merge(cause, 1, Integer::sum);
    long id = EventId.mix(EventId.mix(cause, EFFECT), ordinal);
    nodes.add(new CauseNode(id, kind, day, cause, sides[0], sides[1], what, Optional.of(item)));
  }

  private static String lower(Enum<?> step) {
    return step.name().toLowerCase(Locale.ROOT);
  }

  private long eve(int one, int other) {
    return EventId.ofEve(plan.actors().get(one).code(), plan.actors().get(other).code());
  }

  private void eves() {
    TreeSet<Long> causes = new TreeSet<>();
    nodes.forEach(node -> causes.add(node.cause()));
    List<CauseNode> found = new ArrayList<>();
    for (int one = 0; one < plan.actors().size(); one++) {
      for (int other = one + 1; other < plan.actors().size(); other++) {
        long id = eve(one, other);
        if (causes.contains(id)) {
          found.add(
              new CauseNode(id, CauseNode.Kind.EVE, 0, 0, one, other, "eve", Optional.empty()));
        }
      }
    }
    nodes.addAll(0, found);
  }
}
