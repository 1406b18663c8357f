package org.demarche.evidence.mechanisms;

import static org.demarche.evidence.mechanisms.Mechanism.Submodel.TALKS;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.model.Action;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;

/** Negotiation, from the first call to the breach of what was agreed. */
final class TalkRules {
  private TalkRules() {}

  static List<Mechanism> list() {
    return List.of(
        step("contact", "Leaders of a pair call or visit", TalkStep.CONTACT),
        of(
            "feelers_by_hazard",
            "Feelers go out because both gain",
            run -> run.talks(TalkStep.FEELERS) && feelers(run, talk -> !sounded(run, talk))),
        of(
            "feelers_by_act",
            "One side puts out feelers, the other takes them up",
            run -> feelers(run, talk -> sounded(run, talk))),
        of(
            "secret_track",
            "Talks begin in secret",
            run -> feelers(run, talk -> sounding(run, talk, a -> a.effect().secret()))),
        step("agenda", "An agenda is agreed", TalkStep.AGENDA),
        step("round", "Delegations meet for a round", TalkStep.ROUND),
        of("deadlock", "A round in which neither side would rather deal", TalkRules::deadlock),
        step(
            "mediator_enters",
            "A mediator takes part with both sides' consent",
            TalkStep.MEDIATOR_ENTERED),
        step("partial_agreement", "Terms on at least one issue", TalkStep.PARTIAL_AGREEMENT),
        step(
            "tacit_understanding",
            "An issue settles without a word signed",
            TalkStep.TACIT_UNDERSTANDING),
        step("whole_agreement", "Terms on every open issue", TalkStep.AGREEMENT),
        of("scheduled_lifting", "An agreement lifts measures by its schedule", TalkRules::lifted),
        step("breach", "An agreement is breached", TalkStep.BREACH),
        step("broken_off", "Talks break off", TalkStep.BROKEN_OFF),
        of("talks_anew", "Talks begin anew after they broke off", TalkRules::anew));
  }

  private static Mechanism of(String id, String title, Predicate<RecordedRun> rule) {
    return new Mechanism(id, TALKS, title, rule);
  }

  private static Mechanism step(String id, String title, TalkStep step) {
    return of(id, title, run -> run.talks(step));
  }

  private static boolean feelers(RecordedRun run, Predicate<Story.Talk> rule) {
    return run.story().talks().stream()
        .filter(talk -> talk.step() == TalkStep.FEELERS)
        .anyMatch(rule);
  }

  private static boolean sounded(RecordedRun run, Story.Talk talk) {
    return sounding(run, talk, action -> action.effect().feelers());
  }

  /** Whether an act between the pair put the feelers out, at that very moment. */
  private static boolean sounding(RecordedRun run, Story.Talk talk, Predicate<Action> rule) {
    return run.acts(
        (a, what) ->
            a.day() == talk.day()
                && run.cast().pair(a.source(), a.target()) == talk.focalPair()
                && rule.test(what));
  }

  /** Somebody concedes in every round but where neither gains by a deal. */
  private static boolean deadlock(RecordedRun run) {
    return run.story().talks().stream()
        .filter(talk -> talk.step() == TalkStep.ROUND)
        .anyMatch(
            talk ->
                !run.margins().moves().contains(List.of((double) talk.focalPair(), talk.day())));
  }

  /** Steps of a schedule have no act behind them; nor do measures in force at the start. */
  private static boolean lifted(RecordedRun run) {
    return run.story().measures().stream().anyMatch(m -> m.cause() == 0 && m.day() > 0);
  }

  private static boolean anew(RecordedRun run) {
    List<Story.Talk> talks = run.story().talks();
    return talks.stream()
        .filter(talk -> talk.step() == TalkStep.BROKEN_OFF)
        .anyMatch(
            broken ->
                feelers(
                    run,
                    talk -> talk.focalPair() == broken.focalPair() && talk.day() > broken.day()));
  }
}
