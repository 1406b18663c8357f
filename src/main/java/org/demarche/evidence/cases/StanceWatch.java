package org.demarche.evidence.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Action;
import org.demarche.model.Plan;
import org.demarche.model.ScriptedEvent;
import org.demarche.trace.ActView;
import org.demarche.trace.Meeting;
import org.demarche.trace.RunListener;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a run what each actor said of the opening event by two days: the plainest word so far,
 * and the later of two as plain. A word that says nothing for or against counts as concern. A vote
 * on a text about it is a word too, as it is on record.
 */
final class StanceWatch implements RunListener {
  /** The days by which stances are asked. */
  static final List<Integer> DAYS = List.of(5, 30);

  private static final double CONDEMNS = -0.7;
  private static final double SUPPORTS = 0.4;
  private static final double CONCERN = -0.5;
  private static final int YES = 1;
  private static final int NO = -1;

  private final double[] stance;
  private final boolean[] silent;
  private final boolean[] perpetrator;
  private final boolean[] victim;
  private final double[] said;
  private final boolean[] speaks;
  private final StanceClass[][] byDay;
  private final Set<Long> answers = new HashSet<>();
  private final Map<Long, Integer> meetings = new HashMap<>();
  private final Set<Long> softened = new HashSet<>();
  private final List<List<Integer>> members;
  private int passed;

  StanceWatch(Plan plan) {
    int actors = plan.actors().size();
    this.stance = new double[actors];
    this.silent = new boolean[actors];
    this.perpetrator = new boolean[actors];
    this.victim = new boolean[actors];
    this.byDay = new StanceClass[DAYS.size()][actors];
    this.said = plan.actions().stream().mapToDouble(Action::stance).toArray();
    this.speaks = new boolean[said.length];
    for (int a = 0; a < said.length; a++) {
      String family = plan.families().get(plan.actions().get(a).family()).id();
      speaks[a] = said[a] != 0 || family.equals("appeal");
    }
    this.members =
        plan.institutions().stream()
            .map(body -> body.members().stream().map(m -> m.actor()).toList())
            .toList();
    for (ScriptedEvent event : plan.timeline()) {
      if (event.opening() && event.source() >= 0) {
        perpetrator[event.source()] = true;
        event.targets().forEach(target -> victim[target] = true);
      }
    }
  }

  @Override
  public void started() {
    Arrays.fill(stance, 0);
    Arrays.fill(silent, true);
    answers.clear();
    meetings.clear();
    softened.clear();
    passed = 0;
  }

  @Override
  public void acted(ActView act) {
    passTo(act.day());
    int action = act.action();
    if (act.source() >= 0 && victim[act.source()]) {
      answers.add(act.id());
    }
    if (action < 0 || act.source() < 0 || act.target() < 0 || !speaks[action]) {
      return;
    }
    boolean toward = perpetrator[act.target()];
    if ((!toward && !victim[act.target()]) || !isOnTrigger(act)) {
      return;
    }
    say(act.source(), toward ? said[action] : -said[action]);
  }

  private void say(int actor, double word) {
    silent[actor] = false;
    if (Math.abs(word) >= Math.abs(stance[actor])) {
      stance[actor] = word;
    }
  }

  @Override
  public void met(double day, Meeting meeting) {
    if (perpetrator[meeting.criticised()] && victim[meeting.victim()]) {
      meetings.put(meeting.id(), meeting.institution());
    }
  }

  @Override
  public void softened(double day, int institution, long calendar, double by) {
    softened.add(calendar);
  }

  @Override
  public void voted(double day, long meeting, byte[] votes) {
    @Nullable Integer body = meetings.get(meeting);
    if (body == null) {
      return;
    }
    passTo(day);
    for (int m = 0; m < votes.length; m++) {
      int actor = members.get(body).get(m);
      if (actor >= 0 && votes[m] <= YES) {
        say(
            actor,
            votes[m] == YES
                ? (softened.contains(meeting) ? CONCERN : CONDEMNS)
                : votes[m] == NO ? SUPPORTS : 0);
      }
    }
  }

  /** Whether a word is on what the perpetrator did, not on another matter or on an answer to it. */
  private boolean isOnTrigger(ActView act) {
    if (act.matter() < 0) {
      return true;
    }
    int first = act.matter() / perpetrator.length;
    int second = act.matter() % perpetrator.length;
    return ((perpetrator[first] && victim[second]) || (victim[first] && perpetrator[second]))
        && !answers.contains(act.cause());
  }

  private void passTo(double day) {
    while (passed < DAYS.size() && day > DAYS.get(passed)) {
      for (int i = 0; i < stance.length; i++) {
        byDay[passed][i] = of(i);
      }
      passed++;
    }
  }

  private StanceClass of(int actor) {
    if (perpetrator[actor]) {
      return StanceClass.SUPPORT;
    }
    if (silent[actor]) {
      return StanceClass.SILENT;
    }
    if (stance[actor] <= CONDEMNS) {
      return StanceClass.CONDEMN;
    }
    return stance[actor] >= SUPPORTS ? StanceClass.SUPPORT : StanceClass.CONCERN;
  }

  /** What an actor had said by a day, asked when the run is over. */
  StanceClass said(int day, int actor) {
    passTo(Double.POSITIVE_INFINITY);
    return byDay[day][actor];
  }
}
