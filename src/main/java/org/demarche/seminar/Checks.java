package org.demarche.seminar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Speed;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.trace.RunState;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/** Whether a move makes sense where the class stands; what the engine has to say comes after. */
final class Checks {
  private final Trunk trunk;
  private final SeminarPlan seminar;
  private final Ledger ledger;
  private final Course course;

  Checks(Trunk trunk, SeminarPlan seminar, Ledger ledger, Course course) {
    this.trunk = trunk;
    this.seminar = seminar;
    this.ledger = ledger;
    this.course = course;
  }

  /**
   * Checks a move.
   *
   * @throws UnfitException that says what is wrong
   */
  void check(Move move) {
    text(move);
    if (move instanceof Move.Join join) {
      join(join);
    } else if (move instanceof Move.Leave leave) {
      require(
          ledger.seats.containsKey(leave.seat()),
          Message.of("seminar-no-seat", "seat", leave.seat()));
    } else if (move instanceof Move.Say say) {
      say.to().forEach(this::role);
    } else if (move instanceof Move.Show show) {
      show.to().forEach(this::role);
    } else if (move instanceof Move.ByTeam byTeam) {
      role(byTeam.role());
      team(byTeam);
    } else {
      lead(move);
    }
  }

  private static void require(boolean holds, Message otherwise) {
    if (!holds) {
      throw new UnfitException(otherwise);
    }
  }

  private static void text(Move move) {
    String text = Texts.of(move);
    require(
        text.length() <= Move.LONGEST_TEXT,
        Message.of("seminar-text-long", "most", Move.LONGEST_TEXT, "length", text.length()));
    boolean needed =
        move instanceof Move.Say || move instanceof Move.Log || move instanceof Move.Note;
    require(!needed || !text.isBlank(), Message.of("seminar-text-empty"));
  }

  private void join(Move.Join join) {
    require(
        !ledger.seats.containsKey(join.seat()),
        Message.of("seminar-seat-taken", "seat", join.seat()));
    int length = join.person().strip().length();
    require(length > 0, Message.of("seminar-name-empty"));
    require(
        length <= Seat.LONGEST_NAME, Message.of("seminar-name-long", "most", Seat.LONGEST_NAME));
    if (join.kind() != Seat.Kind.TEAM) {
      require(join.role().isEmpty(), Message.of("seminar-role-none", "role", join.role()));
      return;
    }
    SeminarPlan.Role role = role(join.role());
    long taken = ledger.seats.values().stream().filter(s -> s.role().equals(join.role())).count();
    require(taken < role.seats(), Message.of("seminar-role-full", "role", role.title()));
  }

  private SeminarPlan.Role role(String id) {
    return trunk.roles.stream()
        .filter(role -> role.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnfitException(Message.of("seminar-role-none", "role", id)));
  }

  private void team(Move.ByTeam move) {
    if (move instanceof Move.Act act) {
      act(act);
    } else if (move instanceof Move.Reply reply) {
      reply(reply);
    } else if (move instanceof Move.Withdraw withdraw) {
      withdraw(withdraw);
    } else if (move instanceof Move.Propose propose) {
      propose(propose);
    } else if (move instanceof Move.Respond respond) {
      respond(respond);
    } else if (move instanceof Move.Vote vote) {
      called(vote.role(), vote.meeting());
    } else if (move instanceof Move.Sponsor sponsor) {
      RunState.Called called = called(sponsor.role(), sponsor.meeting());
      require(!called.drafted(), Message.of("seminar-has-text"));
    } else if (move instanceof Move.Receive receive) {
      track(receive.role(), receive.partner());
    } else if (move instanceof Move.WalkOut out) {
      RunState.Track track =
          course.now().stand().state().tracks().get(track(out.role(), out.partner()));
      require(track.stage() != RunState.Stage.NONE, Message.of("seminar-no-talks"));
    } else if (move instanceof Move.Instruct instruct) {
      int body = Course.body(trunk, instruct.body());
      require(body >= 0, Message.of("seminar-no-body", "body", instruct.body()));
      boolean member = Translation.member(trunk, body, trunk.actor(instruct.role())) >= 0;
      require(member, Message.of("seminar-no-vote"));
      actor(instruct.about());
    }
  }

  private void actor(String code) {
    require(trunk.find(code) >= 0, Message.of("seminar-no-actor", "actor", code));
  }

  private void action(String id) {
    require(trunk.action(id) >= 0, Message.of("seminar-no-action", "action", id));
  }

  private void act(Move.Act act) {
    require(course.now().day() < trunk.horizon(), Message.of("seminar-last-day"));
    actor(act.partner());
    actor(act.target());
    action(act.action());
    long done =
        course.now().turn().entries().stream()
            .filter(ledger::holds)
            .filter(e -> e.move() instanceof Move.Act a && a.role().equals(act.role()))
            .count();
    int most = role(act.role()).acts();
    require(done < most, Message.of("seminar-acts-spent", "most", most));
  }

  private void reply(Move.Reply reply) {
    if (!reply.action().isEmpty()) {
      action(reply.action());
    }
    if (!reply.target().isEmpty()) {
      actor(reply.target());
    }
    int actor = trunk.actor(reply.role());
    long occasion = Translation.id(reply.occasion());
    Optional<RunState.Pending> pending =
        course.now().stand().state().pending().stream()
            .filter(p -> p.actor() == actor && p.event() == occasion && p.speed() == reply.speed())
            .findFirst();
    boolean late = Inbox.isLate(trunk, course, ledger, actor, occasion);
    require(pending.isPresent() || late, Message.of("seminar-no-occasion"));
    if (pending.isPresent()) {
      isOpen(actor, occasion, reply);
    } else {
      require(!reply.action().isEmpty(), Message.of("seminar-late-nothing"));
    }
  }

  private void isOpen(int actor, long occasion, Move.Reply reply) {
    int action = trunk.action(reply.action());
    int target = trunk.find(reply.target());
    boolean open =
        course.now().stand().state().choices().stream()
            .filter(
                c -> c.actor() == actor && c.occasion() == occasion && c.speed() == reply.speed())
            .flatMap(choice -> choice.options().stream())
            .anyMatch(o -> o.action() == action && (action < 0 || o.target() == target));
    require(open || action < 0, Message.of("seminar-not-open", "action", reply.action()));
  }

  private void withdraw(Move.Withdraw withdraw) {
    boolean own =
        course.now().turn().entries().stream()
            .filter(ledger::holds)
            .filter(entry -> entry.number() == withdraw.entry())
            .anyMatch(
                entry ->
                    entry.move() instanceof Move.ByTeam move
                        && move.role().equals(withdraw.role())
                        && !(move instanceof Move.Withdraw));
    require(own, Message.of("seminar-nothing-to-withdraw"));
  }

  private void propose(Move.Propose propose) {
    int pair = track(propose.role(), propose.to());
    require(!propose.terms().isEmpty(), Message.of("seminar-no-terms"));
    List<RunState.Terms> issues = course.now().stand().state().tracks().get(pair).issues();
    for (Map.Entry<String, Double> term : propose.terms().entrySet()) {
      boolean open =
          issues.stream()
              .anyMatch(
                  t -> t.open() && trunk.plan.issues().get(t.issue()).id().equals(term.getKey()));
      require(open, Message.of("seminar-no-issue", "issue", term.getKey()));
      boolean fits = term.getValue() >= 0 && term.getValue() <= 1;
      require(fits, Message.of("seminar-term-range", "issue", term.getKey()));
    }
    if (propose.counters() != 0) {
      proposalTo(propose.role(), propose.counters());
    }
  }

  /** The relation under study between a role and another. */
  private int track(String role, String partner) {
    actor(partner);
    int pair = Translation.pair(trunk.plan, trunk.actor(role), trunk.find(partner));
    require(pair >= 0, Message.of("seminar-no-track", "actor", partner));
    return pair;
  }

  private void respond(Move.Respond respond) {
    proposalTo(respond.role(), respond.proposal());
  }

  /** An open proposal that was put to a role. */
  private void proposalTo(String role, long number) {
    boolean open =
        Proposals.of(ledger).stream()
            .filter(proposal -> proposal.entry() == number)
            .filter(proposal -> proposal.status() == SeatView.Proposal.Status.OPEN)
            .anyMatch(proposal -> trunk.find(proposal.to()) == trunk.actor(role));
    require(open, Message.of("seminar-no-proposal"));
  }

  private RunState.Called called(String role, String meeting) {
    long id = Translation.id(meeting);
    RunState.Called called =
        course.now().stand().state().meetings().stream()
            .filter(m -> m.meeting() == id && !m.debate())
            .findFirst()
            .orElseThrow(() -> new UnfitException(Message.of("seminar-no-meeting")));
    int member = Translation.member(trunk, called.institution(), trunk.actor(role));
    require(member >= 0, Message.of("seminar-no-vote"));
    return called;
  }

  private void lead(Move move) {
    if (move instanceof Move.Begin) {
      require(!trunk.roles.isEmpty(), Message.of("seminar-no-roles"));
    } else if (move instanceof Move.Advance advance) {
      boolean fits = advance.day() > ledger.day() && advance.day() <= trunk.horizon();
      require(
          fits, Message.of("seminar-day-range", "from", ledger.day() + 1, "to", trunk.horizon()));
    } else if (move instanceof Move.Undo undo) {
      boolean fits = undo.to() >= 0 && undo.to() < ledger.all().size();
      require(fits, Message.of("seminar-no-entry", "entry", undo.to()));
    } else if (move instanceof Move.Inject inject) {
      inject(inject.inject(), true);
    } else if (move instanceof Move.Hold hold) {
      inject(hold.inject(), false);
    } else if (move instanceof Move.Skip skip) {
      inject(skip.inject(), false);
    } else if (move instanceof Move.Improvise made) {
      improvise(made);
    } else if (move instanceof Move.Strike strike) {
      require(
          Translation.id(strike.event()) != 0,
          Message.of("seminar-no-event", "event", strike.event()));
    }
  }

  private void inject(String id, boolean sends) {
    SeminarPlan.Inject inject =
        seminar.injects().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new UnfitException(Message.of("seminar-no-inject", "inject", id)));
    boolean sent = Injects.status(ledger, id) == SeatView.News.Status.SENT;
    require(!sent, Message.of("seminar-inject-sent", "inject", id));
    if (sends && !inject.event().isEmpty()) {
      boolean came =
          course.now().stand().story().acts().stream()
              .filter(act -> act.scripted() >= 0)
              .anyMatch(act -> isEvent(act, inject.event()));
      require(!came, Message.of("seminar-event-came", "event", inject.event()));
    }
  }

  private boolean isEvent(Story.Act act, String id) {
    return act.scripted() < trunk.plan.timeline().size()
        && trunk.plan.timeline().get(act.scripted()).id().equals(id);
  }

  private void improvise(Move.Improvise made) {
    require(!made.title().isBlank() && !made.text().isBlank(), Message.of("seminar-text-empty"));
    made.to().forEach(this::role);
    SeminarPlan.Deed deed = made.deed();
    if (deed != null) {
      require(course.now().day() < trunk.horizon(), Message.of("seminar-last-day"));
      actor(deed.source());
      actor(deed.target());
      action(deed.action());
      require(!deed.source().equals(deed.target()), Message.of("seminar-deed-self"));
    }
  }

  /** What an action would take to be of a speed; shared with what seats see. */
  static boolean isVerbal(Trunk trunk, int action) {
    return action >= 0 && trunk.plan.actions().get(action).speed() == Speed.VOICE;
  }
}
