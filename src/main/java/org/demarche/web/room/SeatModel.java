package org.demarche.web.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Reveal;
import org.demarche.seminar.Seat;
import org.demarche.seminar.SeatView;
import org.demarche.seminar.Snapshot;
import org.demarche.seminar.Standing;
import org.demarche.words.Shown;

/**
 * What a seat sees, ready to be marked up.
 *
 * @param shell what stands around it
 * @param view what the session says that it sees
 * @param told names and numbers
 * @param journal what has been done, the latest first; empty but for a facilitator
 * @param branches names of the branches
 * @param code what people type to come in
 * @param there where the other machines of the room find the server
 */
public record SeatModel(
    Shell shell,
    SeatView view,
    Told told,
    List<JournalLine> journal,
    List<String> branches,
    String code,
    String there) {
  /** Copies the list. */
  public SeatModel {
    journal = List.copyOf(journal);
    branches = List.copyOf(branches);
  }

  /** Public events shown before the rest is folded away. */
  private static final int RECENT = 12;

  private static final int HEADLINES = 9;
  private static final int FEW = 4;

  /** The text of a sentence without values. */
  public String say(String key) {
    return shell.say(key);
  }

  /** Where the class stands. */
  public Snapshot now() {
    return view.at();
  }

  /** Where the seat's pages are. */
  public String home() {
    return Role.home(view.seat());
  }

  /** Whether people still come in. */
  public boolean isLobby() {
    return now().phase() == Snapshot.Phase.LOBBY;
  }

  /** Whether the class plays, and does not pause. */
  public boolean isOpen() {
    return now().phase() == Snapshot.Phase.PLAY && !now().paused();
  }

  /** Whether the class is over. */
  public boolean isOver() {
    return now().phase() == Snapshot.Phase.OVER;
  }

  /** Whether the facilitator shows something to the seat. */
  public boolean isShown(Reveal what) {
    return now().isShown(what, view.seat());
  }

  /** A name for where the run may go on: another one when that has changed. */
  public String aheadKey() {
    String handedIn = Integer.toString(view.sent().size());
    return key("ahead", now().branch(), Integer.toString(now().day()), handedIn);
  }

  /** The class's state in a sentence. */
  public String state() {
    if (isLobby()) {
      return shell.say("web-state-lobby");
    }
    if (isOver()) {
      return shell.say("web-state-over");
    }
    return now().paused() ? shell.say("web-state-paused") : shell.say("web-state-play");
  }

  /** A name for an element of the page, made of ids. */
  public String key(String... parts) {
    return String.join("-", parts).replaceAll("[^A-Za-z0-9_-]", "_");
  }

  /** What has happened in this turn or the one before, the latest first. */
  public List<EventLine> recent() {
    List<EventLine> latest = EventLine.fold(latest(), told);
    return latest.subList(0, Math.min(RECENT, latest.size()));
  }

  /** What happened before that. */
  public List<EventLine> earlier() {
    List<EventLine> latest = EventLine.fold(latest(), told);
    return latest.subList(Math.min(RECENT, latest.size()), latest.size());
  }

  /** What is said of events in one line. */
  public String text(EventLine line) {
    return line.text(told);
  }

  private List<SeatView.Event> latest() {
    List<SeatView.Event> events = new ArrayList<>(view.events());
    Collections.reverse(events);
    return events;
  }

  /** The last things that were said aloud, the latest first. */
  public List<SeatView.Event> statements() {
    return latest().stream().filter(event -> !event.statement().isEmpty()).limit(3).toList();
  }

  /** News that have come, the latest first. */
  public List<SeatView.News> news() {
    List<SeatView.News> news =
        new ArrayList<>(
            view.news().stream().filter(n -> n.status() == SeatView.News.Status.SENT).toList());
    Collections.reverse(news);
    return news;
  }

  /** News of the scenario's list that have not come. */
  public List<SeatView.News> due() {
    return view.news().stream()
        .filter(
            n ->
                n.status() == SeatView.News.Status.WAITING
                    || n.status() == SeatView.News.Status.HELD)
        .toList();
  }

  /** What people wrote, the latest first. */
  public List<SeatView.Written> latest(List<SeatView.Written> written) {
    List<SeatView.Written> turned = new ArrayList<>(written);
    Collections.reverse(turned);
    return turned;
  }

  /** Who wrote something, and to whom. */
  public String envelope(SeatView.Written written) {
    return shell
        .words()
        .say(
            "web-envelope",
            "from",
            told.speaker(now(), written.seat(), written.from()),
            "to",
            told.roles(written.to()));
  }

  /** Roles besides the own. */
  public List<SeminarPlan.Role> others() {
    return told.seminar().roles().stream()
        .filter(role -> !role.id().equals(view.seat().role()))
        .toList();
  }

  /** Whether the own team has nothing more to hand in. */
  public boolean isReady() {
    return now().ready().contains(view.seat().role());
  }

  /** Whether the model decides what the own team leaves open. */
  public boolean isModels() {
    return now().standings().get(view.seat().role()) == Standing.MODEL;
  }

  /** Who sits in a role. */
  public List<Seat> people(String role) {
    return now().seats().stream()
        .filter(seat -> seat.kind() == Seat.Kind.TEAM && seat.role().equals(role))
        .toList();
  }

  /** Observers and screens. */
  public List<Seat> audience() {
    return now().seats().stream().filter(seat -> seat.kind() == Seat.Kind.OBSERVER).toList();
  }

  /** Relations on which the own actor can put terms. */
  public List<SeatView.Track> tables() {
    return view.tracks().stream().filter(track -> !track.terms().isEmpty()).toList();
  }

  /** Code of the own actor, empty for others than teams. */
  public String actor() {
    return told.seminar().roles().stream()
        .filter(role -> role.id().equals(view.seat().role()))
        .map(SeminarPlan.Role::actor)
        .findFirst()
        .orElse("");
  }

  /** The other side of a relation. */
  public String partner(SeatView.Track track) {
    return track.first().equals(actor()) ? track.second() : track.first();
  }

  /** The ladder of a relation up to now. */
  public LadderDrawing ladder(SeatView.Track track) {
    String label =
        shell.words().say("web-ladder-past", "pair", told.pair(track.first(), track.second()));
    return LadderDrawing.of(this, label, track.rungs(), List.of(), span());
  }

  /** Days that drawings of the past have room for: the turns of the class, or more. */
  private int span() {
    int planned = told.seminar().turns() * told.seminar().turnDays();
    return Math.min(now().horizon(), Math.max(now().day(), planned));
  }

  /** The states of the scenario on a map of tiles. */
  public MapDrawing map() {
    return MapDrawing.of(this);
  }

  /** What the screen has room for of what has happened. */
  public List<EventLine> headlines() {
    List<SeatView.Event> telling =
        latest().stream().filter(event -> !event.kind().equals("measure")).toList();
    return EventLine.fold(telling, told).stream()
        .limit(isShown(Reveal.AHEAD) ? FEW : HEADLINES)
        .toList();
  }

  /** Meetings at which the own team may vote. */
  public List<SeatView.Meeting> ballots() {
    return view.meetings().stream().filter(talks()::mayVote).toList();
  }

  /** Meetings at which it may not. */
  public List<SeatView.Meeting> elsewhere() {
    return view.meetings().stream().filter(meeting -> !talks().mayVote(meeting)).toList();
  }

  /** Whether it is the facilitator's. */
  public boolean isDesk() {
    return view.seat().kind() == Seat.Kind.FACILITATOR;
  }

  /** How far talks have come. */
  public String stage(SeatView.Track track) {
    return switch (track.stage()) {
      case NONE -> shell.say("web-stage-none");
      case FEELERS -> shell.say("web-stage-feelers");
      case AGENDA -> shell.say("web-stage-agenda");
      case ROUNDS -> shell.words().say("web-stage-rounds", "rounds", track.rounds());
    };
  }

  /** The name by which an option's choice is sent. */
  public String value(SeatView.Option option) {
    return TeamMoves.option(option.action(), option.target());
  }

  /** Where a relation stands on the ladder. */
  public String rung(SeatView.Track track) {
    return shell.words().say("web-rung", "rung", track.rung(), "name", told.rung(track.rung()));
  }

  /** Proposals and meetings. */
  public Talks talks() {
    return new Talks(this);
  }

  /** What the own actor, or each played one, is asked and could do. */
  public Occasions occasions() {
    return new Occasions(this);
  }

  /** How the own team votes whenever a body meets. */
  public Instructions instructions() {
    return new Instructions(this);
  }

  /** What the facilitator's desk says. */
  public Desk desk() {
    return new Desk(this);
  }

  /** How long a stock lasts. */
  public String days(SeatView.Stock stock) {
    return shell.words().say("web-stock-days", "days", new Shown.Plain(stock.days(), 0));
  }

  /** Whose pressure it is. */
  public String pressureOf(SeatView.Pressure pressure) {
    return shell.words().say("web-pressure-of", "actor", told.actor(pressure.actor()));
  }

  /** How hard an actor has it. */
  public String pressure(SeatView.Pressure pressure) {
    return shell
        .words()
        .say(
            "web-pressure",
            "burden",
            new Shown.Fixed(pressure.burden(), 2),
            "pressure",
            new Shown.Fixed(pressure.pressure(), 2));
  }

  /** Who plays a role. */
  public String names(String role) {
    List<String> names = people(role).stream().map(Seat::person).toList();
    return names.isEmpty() ? shell.say("web-nobody") : told.words().show(Shown.Row.of(names));
  }

  /** Where people come in. */
  public String joinAt() {
    return shell.words().say("web-join-at", "address", there);
  }

  /** Where people come in, and with what. */
  public String joinLine() {
    return shell.words().say("web-join-line", "address", there, "code", code);
  }

  /** The way in for phones. */
  public QrDrawing qr() {
    return QrDrawing.of(there + "?code=" + code, shell.say("web-qr"));
  }
}
