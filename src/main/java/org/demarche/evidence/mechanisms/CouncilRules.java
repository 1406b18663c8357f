package org.demarche.evidence.mechanisms;

import static org.demarche.evidence.mechanisms.Mechanism.Submodel.INSTITUTIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.demarche.model.Actor;
import org.demarche.model.Institution;
import org.demarche.model.Institution.Result;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Speed;
import org.demarche.model.VotingRule;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** What each body and each office of a scenario does. */
final class CouncilRules {
  private final Plan plan;
  private final List<Mechanism> list = new ArrayList<>();

  private CouncilRules(Plan plan) {
    this.plan = plan;
  }

  static List<Mechanism> list(Plan plan) {
    CouncilRules rules = new CouncilRules(plan);
    for (int b = 0; b < plan.institutions().size(); b++) {
      rules.body(b);
    }
    for (int i = 0; i < plan.actors().size(); i++) {
      if (plan.actors().get(i) instanceof Actor.Office office) {
        rules.office(i, office);
      }
    }
    return List.copyOf(rules.list);
  }

  private void add(String code, String what, Message title, Predicate<RecordedRun> rule) {
    String id = code.toLowerCase(Locale.ROOT) + "_" + what;
    list.add(new Mechanism(id, INSTITUTIONS, title, rule));
  }

  private void body(int b) {
    Institution body = plan.institutions().get(b);
    String code = body.code();
    add(
        code,
        "meets_again",
        Message.of("mechanism-meets-again", "body", code),
        run -> run.meets(b, s -> run.isFree(s.cause())));
    add(
        code,
        "without_draft",
        Message.of("mechanism-without-draft", "body", code),
        run -> run.meets(b, run::fruitless));
    add(
        code,
        "adopts",
        Message.of("mechanism-adopts", "body", code),
        run -> run.meets(b, RecordedRun.ended(Result.ADOPTED)));
    if (!(body.rule() instanceof VotingRule.Consensus)) {
      add(
          code,
          "rejects",
          Message.of("mechanism-rejects", "body", code),
          run -> run.meets(b, RecordedRun.ended(Result.REJECTED)));
    }
    special(b, body);
    followUps(b, body);
  }

  private void special(int b, Institution body) {
    String code = body.code();
    if (vetoes(body)) {
      add(
          code,
          "vetoed",
          Message.of("mechanism-vetoed", "body", code),
          run -> run.meets(b, RecordedRun.ended(Result.VETOED)));
    }
    if (softens(body)) {
      add(
          code,
          "softens",
          Message.of("mechanism-softens", "body", code),
          run -> run.margins().softened().contains(b));
    }
    if (!body.statementChance().equals(Quantity.ZERO)) {
      add(
          code,
          "statement",
          Message.of("mechanism-statement", "body", code),
          run -> run.meets(b, RecordedRun.ended(Result.STATEMENT)));
    }
    if (body.joint() != null) {
      int statement = body.joint().action();
      add(
          code,
          "joint_statement",
          Message.of("mechanism-joint-statement", "body", code),
          run -> joint(run, b, statement));
    }
  }

  private static boolean vetoes(Institution body) {
    return body.rule() instanceof VotingRule.Supermajority rule && !rule.veto().isEmpty();
  }

  private static boolean softens(Institution body) {
    return !(body.rule() instanceof VotingRule.Share)
        && !body.drafting().softening().equals(Quantity.ZERO);
  }

  private static boolean joint(RecordedRun run, int b, int statement) {
    return run.meets(
        b,
        session ->
            run.acts((a, what) -> a.action() == statement && a.cause() == session.calendar()));
  }

  private void followUps(int b, Institution body) {
    for (Institution.FollowUp follow : body.followUps()) {
      String to = plan.institutions().get(follow.institution()).code();
      String on = follow.on().name().toLowerCase(Locale.ROOT);
      boolean debate = follow.debateOnly();
      add(
          to,
          (debate ? "debates_" : "takes_up_") + on,
          followUp(to, body.code(), on, debate),
          run -> run.meets(follow.institution(), s -> follows(run, b, s, debate)));
    }
  }

  private static Message followUp(String body, String first, String on, boolean debate) {
    Shown result = new Shown.Case(on);
    return debate
        ? Message.of("mechanism-debates-after", "body", body, "first", first, "result", result)
        : Message.of("mechanism-takes-up-after", "body", body, "first", first, "result", result);
  }

  private static boolean follows(RecordedRun run, int b, Story.Session session, boolean debate) {
    return run.meets(b, earlier -> earlier.calendar() == session.cause())
        && (debate ? run.fruitless(session) : RecordedRun.voted(session));
  }

  private void office(int i, Actor.Office office) {
    String code = office.code();
    add(
        code,
        "speaks",
        Message.of("mechanism-speaks", "office", code),
        run -> run.acts((a, what) -> a.source() == i && what.speed() == Speed.VOICE));
    if (office.reviews()) {
      add(
          code,
          "acts",
          Message.of("mechanism-acts", "office", code),
          run -> run.acts((a, what) -> a.source() == i && what.speed() == Speed.MAJOR));
    }
    if (office.mediates()) {
      add(
          code,
          "offers",
          Message.of("mechanism-offers", "office", code),
          run -> run.acts((a, what) -> a.source() == i && what.requirement().mediator()));
      add(
          code,
          "mediates",
          Message.of("mechanism-mediates", "office", code),
          run ->
              run.story().talks().stream()
                  .anyMatch(t -> t.step() == TalkStep.MEDIATOR_ENTERED && t.mediator() == i));
    }
  }
}
