package org.demarche.seminar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Action;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.model.Speed;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.trace.RunState;
import org.demarche.words.Language;
import org.demarche.words.Words;

/** Puts together what a seat sees, and leaves out what it may not know. */
final class Viewer {
  private final Trunk trunk;
  private final Present now;
  private final SeminarPlan seminar;
  private final Happened happened;
  private final Words words;
  private final Plan plan;
  private final SentWords sentWords;

  Viewer(Trunk trunk, Present now, SeminarPlan seminar, Happened happened, Language language) {
    this.trunk = trunk;
    this.now = now;
    this.seminar = seminar;
    this.happened = happened;
    this.words = Words.of(language);
    this.plan = happened.plan();
    this.sentWords = new SentWords(trunk, plan, words);
  }

  SeatView view(Seat seat) {
    boolean plays = !now.course.points().isEmpty();
    List<String> roles = roles(seat);
    List<SeatView.Occasion> inbox = new ArrayList<>();
    List<SeatView.Occasion> initiatives = new ArrayList<>();
    for (String role : plays ? roles : List.<String>of()) {
      inbox.addAll(inbox(role, seat));
      initiatives.addAll(choices(role, seat, true));
    }
    TableView table = new TableView(trunk, now, plan, seat);
    return new SeatView(
        now.snapshot(trunk),
        seat,
        briefs(seat),
        inbox,
        initiatives,
        sent(roles),
        instructions(roles),
        events(seat),
        news(seat),
        plays ? table.tracks() : List.of(),
        table.proposals(),
        plays ? table.meetings() : List.of(),
        plays ? table.stocks(roles) : List.of(),
        plays ? table.pressures(roles) : List.of(),
        said(seat),
        log(roles),
        board());
  }

  /** The roles that a seat plays or watches over. */
  private List<String> roles(Seat seat) {
    return switch (seat.kind()) {
      case FACILITATOR -> trunk.roles.stream().map(SeminarPlan.Role::id).toList();
      case TEAM -> List.of(seat.role());
      case OBSERVER, SCREEN -> List.of();
    };
  }

  private List<SeatView.Brief> briefs(Seat seat) {
    boolean all = now.ledger.isShown(Reveal.BRIEFS, seat);
    return seminar.roles().stream()
        .filter(role -> all || role.id().equals(seat.role()))
        .map(
            role ->
                new SeatView.Brief(
                    role.id(),
                    role.title(),
                    role.actor(),
                    plan.actors().get(trunk.actor(role.id())).name(),
                    role.briefing(),
                    role.aims().stream().map(SeminarPlan.Aim::text).toList()))
        .toList();
  }

  private List<SeatView.Occasion> inbox(String role, Seat seat) {
    List<SeatView.Occasion> all = new ArrayList<>(choices(role, seat, false));
    int actor = trunk.actor(role);
    for (Inbox.Late late : Inbox.late(trunk, now.course, now.ledger, actor)) {
      List<SeatView.Option> options = new ArrayList<>();
      for (RunState.OpenChoice choice : now.course.now().stand().state().choices()) {
        boolean meant =
            choice.actor() == actor
                && choice.occasion() == 0
                && choice.partner() == late.about().source();
        if (meant) {
          choice.options().stream()
              .filter(option -> option.action() >= 0)
              .forEach(option -> options.add(option(option, false)));
        }
      }
      all.add(
          new SeatView.Occasion(
              role,
              EventId.toText(late.occasion()),
              late.speed(),
              trunk.code(late.about().source()),
              happened.sentence(late.occasion()),
              options));
    }
    return all;
  }

  private List<SeatView.Occasion> choices(String role, Seat seat, boolean initiatives) {
    int actor = trunk.actor(role);
    boolean tells = now.ledger.isShown(Reveal.PROBABILITIES, seat);
    List<SeatView.Occasion> all = new ArrayList<>();
    for (RunState.OpenChoice choice : now.course.now().stand().state().choices()) {
      if (choice.actor() != actor || (choice.occasion() == 0) != initiatives) {
        continue;
      }
      // Nobody holds a share of the model's statements of its own accord: it makes none.
      boolean own = initiatives && choice.speed() == Speed.VOICE;
      List<SeatView.Option> options =
          choice.options().stream()
              .filter(option -> !initiatives || option.action() >= 0)
              .map(option -> option(option, tells && !own))
              .toList();
      if (!options.isEmpty()) {
        all.add(
            new SeatView.Occasion(
                role,
                initiatives ? "" : EventId.toText(choice.occasion()),
                choice.speed(),
                trunk.code(choice.partner()),
                initiatives ? name(choice.partner()) : about(choice),
                options));
      }
    }
    return all;
  }

  private String about(RunState.OpenChoice choice) {
    return now.course.now().stand().state().pending().stream()
        .filter(p -> p.actor() == choice.actor() && p.event() == choice.occasion())
        .findFirst()
        .map(happened::sentence)
        .orElse("");
  }

  private String name(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).name();
  }

  private SeatView.Option option(RunState.Option option, boolean tells) {
    if (option.action() < 0) {
      return new SeatView.Option(
          "", "", words.say("seminar-nothing"), "", 0, 0, false, chance(option, tells));
    }
    Action action = plan.actions().get(option.action());
    double[] world = trunk.world();
    return new SeatView.Option(
        action.id(),
        trunk.code(option.target()),
        sentWords.title(option.action(), option.target()),
        plan.families().get(action.family()).title(),
        action.cost().in(a -> world[a]),
        action.goldstein().in(a -> world[a]),
        Checks.isVerbal(trunk, option.action()),
        chance(option, tells));
  }

  private static @org.jspecify.annotations.Nullable Double chance(
      RunState.Option option, boolean tells) {
    return tells ? (Double) option.probability() : null;
  }

  private List<SeatView.Sent> sent(List<String> roles) {
    Map<List<String>, SeatView.Sent> sent = new TreeMap<>(Comparator.comparing(String::valueOf));
    for (Entry entry : now.ledger.now().map(Ledger.Turn::entries).orElse(List.of())) {
      if (entry.move() instanceof Move.ByTeam move
          && roles.contains(move.role())
          && now.ledger.holds(entry)) {
        sentWords.of(move).ifPresent(text -> sent.put(key(entry), sent(entry, move, text)));
      }
    }
    return sent.values().stream().sorted(Comparator.comparingLong(SeatView.Sent::entry)).toList();
  }

  /** Those of earlier turns on how to vote; a later one takes the place of an earlier. */
  private List<SeatView.Sent> instructions(List<String> roles) {
    Map<List<String>, Entry> last = new HashMap<>();
    for (Entry entry : now.ledger.played()) {
      if (entry.move() instanceof Move.Instruct i
          && roles.contains(i.role())
          && now.ledger.holds(entry)) {
        last.put(List.of(i.role(), i.body(), i.about()), entry);
      }
    }
    List<Entry> present = now.ledger.now().map(Ledger.Turn::entries).orElse(List.of());
    return last.values().stream()
        .filter(entry -> !present.contains(entry))
        .sorted(Comparator.comparingLong(Entry::number))
        .flatMap(
            entry ->
                sentWords
                    .of((Move.ByTeam) entry.move())
                    .map(text -> sent(entry, (Move.ByTeam) entry.move(), text))
                    .stream())
        .toList();
  }

  /** An answer takes the place of an earlier one on the same occasion. */
  private static List<String> key(Entry entry) {
    return entry.move() instanceof Move.Reply reply
        ? List.of(reply.role(), reply.occasion(), reply.speed().name())
        : List.of(String.valueOf(entry.number()));
  }

  private static SeatView.Sent sent(Entry entry, Move.ByTeam move, String text) {
    String occasion = move instanceof Move.Reply reply ? reply.occasion() : "";
    return new SeatView.Sent(entry.number(), move.role(), entry.seat(), occasion, text);
  }

  private List<SeatView.Event> events(Seat seat) {
    boolean all = now.ledger.isShown(Reveal.SECRETS, seat);
    String own = trunk.code(trunk.actor(seat.role()));
    return happened.events().stream()
        .filter(
            event ->
                all
                    || event.isPublic()
                    || (!own.isEmpty()
                        && (event.source().equals(own) || event.target().equals(own))))
        .toList();
  }

  private List<SeatView.News> news(Seat seat) {
    boolean leads = seat.kind() == Seat.Kind.FACILITATOR;
    return Injects.all(now.ledger, seminar).stream()
        .filter(news -> leads || isFor(news, seat))
        .map(news -> leads ? news : withoutNotes(news))
        .toList();
  }

  private static boolean isFor(SeatView.News news, Seat seat) {
    return news.status() == SeatView.News.Status.SENT
        && (news.to().isEmpty() || news.to().contains(seat.role()));
  }

  private static SeatView.News withoutNotes(SeatView.News n) {
    return new SeatView.News(
        n.entry(), n.inject(), n.day(), n.status(), n.title(), n.text(), n.to(), "");
  }

  private List<SeatView.Written> said(Seat seat) {
    List<SeatView.Written> said = new ArrayList<>();
    for (Entry entry : now.ledger.of(Move.Say.class)) {
      Move.Say say = (Move.Say) entry.move();
      String from = role(entry);
      boolean reads =
          seat.kind() == Seat.Kind.FACILITATOR
              || say.to().isEmpty()
              || (seat.kind() == Seat.Kind.TEAM
                  && (say.to().contains(seat.role()) || seat.role().equals(from)));
      if (reads) {
        said.add(written(entry, from, say.to(), say.text()));
      }
    }
    return said;
  }

  private List<SeatView.Written> log(List<String> roles) {
    List<SeatView.Written> log = new ArrayList<>();
    for (Entry entry : now.ledger.of(Move.Log.class)) {
      Move.Log line = (Move.Log) entry.move();
      if (roles.contains(line.role())) {
        log.add(written(entry, line.role(), List.of(line.role()), line.text()));
      }
    }
    return log;
  }

  private List<SeatView.Written> board() {
    return now.ledger.of(Move.Note.class).stream()
        .map(entry -> written(entry, role(entry), List.of(), ((Move.Note) entry.move()).text()))
        .toList();
  }

  private String role(Entry entry) {
    Seat seat = now.ledger.seats.get(entry.seat());
    return seat == null ? "" : seat.role();
  }

  private static SeatView.Written written(Entry entry, String from, List<String> to, String text) {
    return new SeatView.Written(entry.number(), entry.at(), entry.seat(), from, to, text);
  }
}
