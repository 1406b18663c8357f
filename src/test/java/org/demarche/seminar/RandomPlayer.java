package org.demarche.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.model.Intervention;
import org.demarche.words.Language;
import org.demarche.words.UnfitException;

/** Plays at random from what seats see, and sometimes what they may not do. */
final class RandomPlayer {
  private static final List<String> TEAMS = List.of("h1", "w1");

  private final Session session;
  private final Random random;
  int taken;
  int refused;

  RandomPlayer(Session session, long seed) {
    this.session = session;
    this.random = new Random(seed);
  }

  void play(int moves) {
    for (int k = 0; k < moves; k++) {
      try {
        step();
        taken++;
      } catch (UnfitException unfit) {
        refused++;
      }
    }
  }

  private void step() {
    String seat = TEAMS.get(random.nextInt(TEAMS.size()));
    String role = seat.equals("h1") ? "havana" : "washington";
    switch (random.nextInt(13)) {
      case 0, 1 ->
          session.move(
              "lead",
              new Move.Advance(session.snapshot().day() + 1 + random.nextInt(6), List.of()));
      case 2 -> session.toNextDecision("lead", 5);
      case 3, 4 -> act(seat, role);
      case 5, 6 -> reply(seat, role);
      case 7 -> vote(seat, role);
      case 8 -> propose(seat, role);
      case 9 -> respond(seat, role);
      case 10 -> lead();
      case 11 -> {
        long entry = 1 + random.nextInt(session.journal().size());
        session.move(seat, new Move.Withdraw(role, entry));
      }
      default ->
          session.move(
              seat,
              new Move.Stand(role, Standing.values()[random.nextInt(Standing.values().length)]));
    }
  }

  private SeatView view(String seat) {
    return session.view(seat, Language.ENGLISH);
  }

  private <T> T one(List<T> all) {
    if (all.isEmpty()) {
      throw new UnfitException(org.demarche.words.Message.verbatim("nothing to choose from"));
    }
    return all.get(random.nextInt(all.size()));
  }

  private void act(String seat, String role) {
    SeatView.Occasion choice = one(view(seat).initiatives());
    SeatView.Option option = one(choice.options());
    String text = random.nextBoolean() ? "«" + random.nextInt(1000) + "»\n<b>" : "";
    session.move(
        seat, new Move.Act(role, choice.partner(), option.action(), option.target(), text));
  }

  private void reply(String seat, String role) {
    SeatView.Occasion choice = one(view(seat).inbox());
    SeatView.Option option = one(choice.options());
    session.move(
        seat,
        new Move.Reply(
            role, choice.occasion(), choice.speed(), option.action(), option.target(), "so"));
  }

  private void vote(String seat, String role) {
    Intervention.Cast cast =
        Intervention.Cast.values()[random.nextInt(Intervention.Cast.values().length)];
    if (random.nextInt(3) == 0) {
      session.move(seat, new Move.Instruct(role, "UNSC", "USA", cast));
      return;
    }
    SeatView.Meeting meeting = one(view(seat).meetings());
    session.move(
        seat,
        random.nextInt(4) == 0
            ? new Move.Sponsor(role, meeting.meeting())
            : new Move.Vote(role, meeting.meeting(), cast));
  }

  private void propose(String seat, String role) {
    SeatView.Track track =
        one(view(seat).tracks().stream().filter(t -> !t.terms().isEmpty()).toList());
    String own = role.equals("havana") ? "CUB" : "USA";
    String to = track.first().equals(own) ? track.second() : track.first();
    SeatView.Terms terms = one(track.terms());
    session.move(
        seat, new Move.Propose(role, to, Map.of(terms.issue(), random.nextDouble()), "", 0));
  }

  private void respond(String seat, String role) {
    SeatView.Proposal proposal = one(view(seat).proposals());
    session.move(seat, new Move.Respond(role, proposal.entry(), random.nextBoolean(), ""));
  }

  private void lead() {
    switch (random.nextInt(5)) {
      case 0 -> {
        List<Entry> all = new ArrayList<>(session.journal());
        session.move("lead", new Move.Undo(Math.max(4, all.size() - 1 - random.nextInt(8))));
      }
      case 1 -> session.move("lead", new Move.Inject("tanker"));
      case 2 ->
          session.move(
              "lead",
              new Move.Improvise(
                  "News",
                  "Something has been said.",
                  List.of("havana"),
                  new org.demarche.scenario.compile.SeminarPlan.Deed("VEN", "condemn", "USA")));
      case 3 -> session.move("lead", new Move.Hold("migrants"));
      default -> session.move("h1", new Move.Say(List.of("washington"), "Between us."));
    }
  }
}
