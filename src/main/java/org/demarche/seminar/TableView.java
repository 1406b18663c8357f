package org.demarche.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.Institution;
import org.demarche.model.Intervention;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.VotingRule;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.trace.RunState;
import org.demarche.words.Shown;

/** What a seat sees of talks, meetings, stocks and pressure. */
final class TableView {
  private final Trunk trunk;
  private final Present now;
  private final Plan plan;
  private final Seat seat;

  TableView(Trunk trunk, Present now, Plan plan, Seat seat) {
    this.trunk = trunk;
    this.now = now;
    this.plan = plan;
    this.seat = seat;
  }

  private RunState state() {
    return now.course.now().stand().state();
  }

  private boolean isSide(Pair pair) {
    int actor = trunk.actor(seat.role());
    return actor >= 0 && (pair.first() == actor || pair.second() == actor);
  }

  List<SeatView.Track> tracks() {
    boolean secrets = now.ledger.isShown(Reveal.SECRETS, seat);
    List<SeatView.Track> tracks = new ArrayList<>();
    for (RunState.Track track : state().tracks()) {
      Pair pair = plan.focalPairs().get(track.focalPair());
      boolean inside = isSide(pair) || seat.kind() == Seat.Kind.FACILITATOR;
      boolean known = inside || secrets || !track.secret();
      tracks.add(
          new SeatView.Track(
              trunk.code(pair.first()),
              trunk.code(pair.second()),
              track.rung(),
              known ? track.stage() : RunState.Stage.NONE,
              known && track.secret(),
              known ? track.rounds() : 0,
              known ? trunk.code(track.mediator()) : "",
              inside ? track.issues().stream().map(this::terms).toList() : List.of(),
              now.course.now().stand().rungs().get(track.focalPair())));
    }
    return tracks;
  }

  private SeatView.Terms terms(RunState.Terms terms) {
    var issue = plan.issues().get(terms.issue());
    return new SeatView.Terms(
        issue.id(), issue.title(), terms.first(), terms.second(), terms.settled(), terms.open());
  }

  /** Terms are known to both sides, not to others. */
  List<SeatView.Proposal> proposals() {
    String own = trunk.code(trunk.actor(seat.role()));
    return Proposals.of(now.ledger).stream()
        .filter(
            p ->
                seat.kind() == Seat.Kind.FACILITATOR
                    || now.ledger.isShown(Reveal.SECRETS, seat)
                    || (seat.kind() == Seat.Kind.TEAM
                        && (p.from().equals(seat.role()) || p.to().equals(own))))
        .toList();
  }

  List<SeatView.Meeting> meetings() {
    List<SeatView.Meeting> meetings = new ArrayList<>();
    for (RunState.Called called : state().meetings()) {
      if (!called.debate()) {
        meetings.add(meeting(called));
      }
    }
    return meetings;
  }

  private SeatView.Meeting meeting(RunState.Called called) {
    var body = plan.institutions().get(called.institution());
    Map<String, Optional<Intervention.Cast>> voters = new TreeMap<>();
    List<String> vetoers = new ArrayList<>();
    String id = org.demarche.model.EventId.toText(called.meeting());
    for (SeminarPlan.Role role : trunk.roles) {
      int member = Translation.member(trunk, called.institution(), trunk.actor(role.id()));
      if (member < 0) {
        continue;
      }
      boolean sees = seat.kind() == Seat.Kind.FACILITATOR || role.id().equals(seat.role());
      if (sees) {
        voters.put(role.id(), vote(role.id(), id));
      }
      if (isVetoer(body, role.actor())) {
        vetoers.add(role.id());
      }
    }
    return new SeatView.Meeting(
        id,
        body.code(),
        plan.actors().get(body.actor()).name(),
        trunk.code(called.criticised()),
        trunk.code(called.victim()),
        called.day(),
        voters,
        vetoers);
  }

  private static boolean isVetoer(Institution body, String code) {
    return body.rule() instanceof VotingRule.Supermajority rule && rule.veto().contains(code);
  }

  /** The last vote that a role has handed in for a meeting. */
  private Optional<Intervention.Cast> vote(String role, String meeting) {
    Optional<Intervention.Cast> cast = Optional.empty();
    for (Entry entry : now.ledger.played()) {
      if (entry.move() instanceof Move.Vote vote
          && vote.role().equals(role)
          && vote.meeting().equals(meeting)
          && now.ledger.holds(entry)) {
        cast = Optional.of(vote.vote());
      }
    }
    return cast;
  }

  List<SeatView.Stock> stocks(List<String> roles) {
    List<SeatView.Stock> stocks = new ArrayList<>();
    for (int k = 0; k < plan.stocks().size(); k++) {
      var stock = plan.stocks().get(k);
      if (roles.contains(trunk.roleOf(stock.holder()))) {
        stocks.add(
            new SeatView.Stock(
                trunk.code(stock.holder()), stock.id(), stock.title(), state().holdings().get(k)));
      }
    }
    return stocks;
  }

  List<SeatView.Pressure> pressures(List<String> roles) {
    return state().conditions().stream()
        .filter(condition -> roles.contains(trunk.roleOf(condition.actor())))
        .map(c -> new SeatView.Pressure(trunk.code(c.actor()), c.burden(), c.pressure()))
        .toList();
  }

  /** A vote as sentences name it. */
  static Shown.Case cast(Intervention.Cast vote) {
    return new Shown.Case(vote.name().toLowerCase(Locale.ROOT));
  }
}
