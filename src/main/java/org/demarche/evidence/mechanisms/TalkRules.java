package org.demarche.evidence.mechanisms;

import static org.demarche.evidence.mechanisms.Mechanism.Submodel.TALKS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Action;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.demarche.words.Message;

/**
 * Negotiation of each focal pair, from the first call to the breach of what was agreed. What is
 * rare or cannot be laid at one pair's door is told of all pairs together.
 */
final class TalkRules {
  private final Cast cast;
  private final int pair;
  private final List<Mechanism> list = new ArrayList<>();

  private TalkRules(Cast cast, int pair) {
    this.cast = cast;
    this.pair = pair;
  }

  static List<Mechanism> list(Cast cast) {
    List<Mechanism> list = new ArrayList<>();
    for (int p = 0; p < cast.plan().focalPairs().size(); p++) {
      TalkRules rules = new TalkRules(cast, p);
      rules.beginning();
      rules.bargaining();
      rules.end();
      list.addAll(rules.list);
    }
    list.add(
        new Mechanism("deadlock", TALKS, Message.of("mechanism-deadlock"), TalkRules::deadlock));
    list.add(
        new Mechanism(
            "scheduled_lifting",
            TALKS,
            Message.of("mechanism-scheduled-lifting"),
            TalkRules::lifted));
    list.add(
        new Mechanism(
            "promise_kept", TALKS, Message.of("mechanism-promise-kept"), TalkRules::keptPromise));
    return list;
  }

  private void beginning() {
    step("contact", Message.of("mechanism-contact"), TalkStep.CONTACT);
    of(
        "feelers_by_hazard",
        Message.of("mechanism-feelers-by-hazard"),
        run -> feelers(run, talk -> !sounded(run, talk)));
    of(
        "feelers_by_act",
        Message.of("mechanism-feelers-by-act"),
        run -> feelers(run, talk -> sounded(run, talk)));
    of(
        "secret_track",
        Message.of("mechanism-secret-track"),
        run -> feelers(run, talk -> sounding(run, talk, a -> a.effect().secret())));
    of(
        "agenda_alone",
        Message.of("mechanism-agenda-alone"),
        run -> steps(run, TalkStep.AGENDA).anyMatch(talk -> talk.mediator() < 0));
    of(
        "agenda_mediated",
        Message.of("mechanism-agenda-mediated"),
        run -> steps(run, TalkStep.AGENDA).anyMatch(talk -> talk.mediator() >= 0));
  }

  private void bargaining() {
    of(
        "round_alone",
        Message.of("mechanism-round-alone"),
        run -> further(run).anyMatch(talk -> talk.mediator() < 0));
    of(
        "round_mediated",
        Message.of("mechanism-round-mediated"),
        run -> further(run).anyMatch(talk -> talk.mediator() >= 0));
    step("mediator_enters", Message.of("mechanism-mediator-enters"), TalkStep.MEDIATOR_ENTERED);
    step(
        "partial_agreement", Message.of("mechanism-partial-agreement"), TalkStep.PARTIAL_AGREEMENT);
    step(
        "tacit_understanding",
        Message.of("mechanism-tacit-understanding"),
        TalkStep.TACIT_UNDERSTANDING);
    step("whole_agreement", Message.of("mechanism-whole-agreement"), TalkStep.AGREEMENT);
  }

  private void end() {
    step("breach", Message.of("mechanism-breach"), TalkStep.BREACH);
    step("broken_off", Message.of("mechanism-broken-off"), TalkStep.BROKEN_OFF);
    of("talks_anew", Message.of("mechanism-talks-anew"), this::anew);
  }

  private void of(String id, Message title, Predicate<RecordedRun> rule) {
    list.add(new Mechanism(id + "." + cast.pairMark(pair), TALKS, cast.ofPair(pair, title), rule));
  }

  private void step(String id, Message title, TalkStep step) {
    of(id, title, run -> steps(run, step).findAny().isPresent());
  }

  private Stream<Story.Talk> steps(RecordedRun run, TalkStep step) {
    return run.story().talks().stream()
        .filter(talk -> talk.focalPair() == pair && talk.step() == step);
  }

  private boolean feelers(RecordedRun run, Predicate<Story.Talk> rule) {
    return steps(run, TalkStep.FEELERS).anyMatch(rule);
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

  /** Rounds but those that an agenda led to at once. */
  private Stream<Story.Talk> further(RecordedRun run) {
    Set<Double> first =
        steps(run, TalkStep.AGENDA).map(Story.Talk::day).collect(Collectors.toSet());
    return steps(run, TalkStep.ROUND).filter(talk -> !first.contains(talk.day()));
  }

  /** Somebody concedes in every round but where neither gains by a deal. */
  private static boolean deadlock(RecordedRun run) {
    return run.story().talks().stream()
        .filter(talk -> talk.step() == TalkStep.ROUND)
        .anyMatch(
            talk ->
                !run.margins().moves().contains(List.of((double) talk.focalPair(), talk.day())));
  }

  /** What a schedule changes has a settling at the table as its cause, and no act. */
  private static boolean lifted(RecordedRun run) {
    Set<Long> steps = run.story().talks().stream().map(Story.Talk::id).collect(Collectors.toSet());
    return run.story().measures().stream().anyMatch(m -> steps.contains(m.cause()));
  }

  /** An act that nobody has chosen when it came was promised before. */
  private static boolean keptPromise(RecordedRun run) {
    return run.acts(
        (act, what) ->
            run.margins().decisions().stream()
                .noneMatch(
                    d ->
                        d.actor() == act.source()
                            && d.action() == act.action()
                            && d.day() == act.day()));
  }

  private boolean anew(RecordedRun run) {
    return steps(run, TalkStep.BROKEN_OFF)
        .anyMatch(broken -> feelers(run, talk -> talk.day() > broken.day()));
  }
}
