package org.demarche.evidence.mechanisms;

import static org.demarche.evidence.mechanisms.Mechanism.Submodel.AT_HOME;
import static org.demarche.evidence.mechanisms.Mechanism.Submodel.GOVERNMENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.model.Ladder;
import org.demarche.model.Plan;
import org.demarche.model.Procedure;
import org.demarche.model.Procedure.Step;
import org.demarche.model.ScriptedEvent;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.demarche.words.Message;

/**
 * Domestic politics: dead, mourning, rally, burden, legislatures, courts, changes of government.
 */
final class HomeRules {
  private static final double LATER = 1e-6;

  private HomeRules() {}

  static List<Mechanism> list(Plan plan) {
    List<Mechanism> list = new ArrayList<>();
    list.add(of("dead_reported_late", Message.of("mechanism-dead-reported-late"), HomeRules::late));
    list.add(of("dead_revised", Message.of("mechanism-dead-revised"), HomeRules::revised));
    list.add(
        of(
            "choice_in_mourning",
            Message.of("mechanism-choice-in-mourning"),
            run ->
                run.margins().decisions().stream()
                    .anyMatch(d -> run.inMourning(d.actor(), d.day()))));
    list.add(
        of(
            "rally",
            Message.of("mechanism-rally"),
            run ->
                run.acts(
                    (a, what) -> what.rung() >= Ladder.FORCE && run.cast().party(a.source()))));
    list.add(
        of(
            "burden",
            Message.of("mechanism-burden"),
            run ->
                run.imposed(
                    (m, kind) -> run.cast().party(m.target()) && !kind.burden().isEmpty())));
    procedures(plan, list);
    governments(plan, list);
    return list;
  }

  private static void governments(Plan plan, List<Mechanism> list) {
    if (plan.timeline().stream().anyMatch(e -> e.hazard() != null && e.leadership() != null)) {
      list.add(
          new Mechanism(
              "government_changes",
              GOVERNMENTS,
              Message.of("mechanism-government-changes"),
              run -> !run.upheavals().isEmpty()));
      list.add(
          new Mechanism(
              "issue_closes",
              GOVERNMENTS,
              Message.of("mechanism-issue-closes"),
              HomeRules::issueCloses));
    }
  }

  private static void procedures(Plan plan, List<Mechanism> list) {
    if (plan.procedures().stream().anyMatch(p -> p.kind() == Procedure.Kind.LEGISLATURE)) {
      list.addAll(legislature(Procedure.Kind.LEGISLATURE));
    }
    if (plan.procedures().stream().anyMatch(p -> p.kind() == Procedure.Kind.COURT)) {
      list.addAll(court(Procedure.Kind.COURT));
    }
  }

  private static List<Mechanism> legislature(Procedure.Kind kind) {
    return List.of(
        of(
            "legislature_called_up",
            Message.of("mechanism-legislature-called-up"),
            run -> calledUp(run, kind)),
        step("legislature_passes", Message.of("mechanism-legislature-passes"), kind, Step.PASSED),
        step("executive_vetoes", Message.of("mechanism-executive-vetoes"), kind, Step.VETOED),
        step("veto_overridden", Message.of("mechanism-veto-overridden"), kind, Step.OVERRIDDEN),
        step("restraint_in_force", Message.of("mechanism-restraint-in-force"), kind, Step.IN_FORCE),
        of(
            "legislature_declines",
            Message.of("mechanism-legislature-declines"),
            run ->
                run.story().proceedings().stream()
                    .filter(p -> p.step() == Step.FAILED && run.kind(p) == kind)
                    .anyMatch(p -> !run.proceeds(p.event(), Step.PASSED))));
  }

  private static List<Mechanism> court(Procedure.Kind kind) {
    return List.of(
        of("court_called_up", Message.of("mechanism-court-called-up"), run -> calledUp(run, kind)),
        step("court_rules", Message.of("mechanism-court-rules"), kind, Step.IN_FORCE),
        step("court_dismisses", Message.of("mechanism-court-dismisses"), kind, Step.FAILED),
        of("court_voids", Message.of("mechanism-court-voids"), HomeRules::voided));
  }

  private static Mechanism of(String id, Message title, Predicate<RecordedRun> rule) {
    return new Mechanism(id, AT_HOME, title, rule);
  }

  private static Mechanism step(String id, Message title, Procedure.Kind kind, Step step) {
    return of(id, title, run -> run.proceeds(kind, step));
  }

  private static boolean calledUp(RecordedRun run, Procedure.Kind kind) {
    return run.story().proceedings().stream()
        .anyMatch(p -> p.step() == Step.CALLED_UP && run.isFree(p.cause()) && run.kind(p) == kind);
  }

  private static boolean voided(RecordedRun run) {
    return run.story().proceedings().stream()
        .filter(p -> p.step() == Step.IN_FORCE)
        .anyMatch(
            p ->
                run.story().measures().stream()
                    .anyMatch(m -> m.cause() == p.event() && m.intensity() == 0));
  }

  private static boolean late(RecordedRun run) {
    return run.story().deaths().stream()
        .anyMatch(d -> run.acts((a, what) -> a.id() == d.cause() && d.day() > a.day() + LATER));
  }

  private static boolean revised(RecordedRun run) {
    List<Story.Deaths> deaths = run.story().deaths();
    return deaths.stream()
        .anyMatch(
            d ->
                run.isFree(d.cause())
                    && deaths.stream()
                        .anyMatch(e -> e.cause() == d.cause() && e.day() > d.day() + LATER));
  }

  /** Nothing that hung on the leadership was settled between the two before. */
  private static boolean issueCloses(RecordedRun run) {
    return run.upheavals().stream()
        .filter(change -> change.kind() != ScriptedEvent.LeadershipChange.Kind.CAPTURED)
        .anyMatch(
            change ->
                run.cast().plan().issues().stream().anyMatch(issue -> issue.leader() == change.of())
                    && !run.talks(TalkStep.AGREEMENT));
  }
}
