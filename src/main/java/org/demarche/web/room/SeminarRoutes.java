package org.demarche.web.room;

import static org.demarche.web.server.Route.get;
import static org.demarche.web.server.Route.post;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.demarche.seminar.Move;
import org.demarche.seminar.Seat;
import org.demarche.seminar.paper.Scope;
import org.demarche.web.server.Route;

/**
 * Everything that can be asked of a class, and by whom: the one table of rights. A path with a seat
 * in it answers to the holder of that seat alone.
 */
final class SeminarRoutes {
  private static final Set<Role> ALL = EnumSet.allOf(Role.class);
  private static final Set<Role> FACILITATOR = EnumSet.of(Role.FACILITATOR);
  private static final Set<Role> TEAM = EnumSet.of(Role.TEAM);
  private static final Set<Role> OBSERVER = EnumSet.of(Role.OBSERVER);
  private static final Set<Role> SCREEN = EnumSet.of(Role.SCREEN);

  private final Entrance entrance;
  private final SeatPages pages;
  private final Conduct conduct;
  private final PaperDesk papers;

  private SeminarRoutes(Room room, String there) {
    this.entrance = new Entrance(room);
    Debriefs debriefs = new Debriefs(room.session());
    this.pages = new SeatPages(room, there, debriefs);
    this.papers = new PaperDesk(room, debriefs);
    this.conduct = new Conduct(room, pages);
  }

  /**
   * The table.
   *
   * @param room the class
   * @param there where the other machines of the room find the server
   */
  static List<Route> of(Room room, String there) {
    return new SeminarRoutes(room, there).table();
  }

  private List<Route> table() {
    return Stream.of(
            List.of(
                get("/", ALL, entrance::show),
                post("/join", ALL, entrance::join),
                get("/lead", ALL, entrance::lead)),
            team(),
            facilitator(),
            papers("/facilitator/{seat}/papers"),
            watched("/observer/{seat}", OBSERVER),
            List.of(
                post("/observer/{seat}/note", OBSERVER, move(TeamMoves::note)),
                post("/observer/{seat}/say", OBSERVER, move(TeamMoves::say)),
                get("/observer/{seat}/debrief", OBSERVER, pages::debrief)),
            List.of(
                get("/observer/{seat}/ahead", OBSERVER, pages::ahead),
                get("/screen/{seat}/ahead", SCREEN, pages::ahead)),
            watched("/screen/{seat}", SCREEN))
        .flatMap(List::stream)
        .toList();
  }

  private List<Route> watched(String home, Set<Role> roles) {
    return List.of(
        get(home, roles, pages::page),
        get(home + "/view", roles, pages::view),
        get(home + "/events", roles, pages::events));
  }

  private List<Route> team() {
    String home = "/team/{seat}";
    return join(
        watched(home, TEAM),
        List.of(
            post(home + "/reply", TEAM, move(TeamMoves::reply)),
            post(home + "/act", TEAM, move(TeamMoves::act)),
            post(home + "/withdraw", TEAM, move(TeamMoves::withdraw)),
            post(home + "/propose", TEAM, move(TeamMoves::propose)),
            post(home + "/respond", TEAM, move(TeamMoves::respond)),
            post(home + "/vote", TEAM, move(TeamMoves::vote)),
            post(home + "/instruct", TEAM, move(TeamMoves::instruct)),
            post(home + "/sponsor", TEAM, move(TeamMoves::sponsor)),
            post(home + "/receive", TEAM, move(TeamMoves::receive)),
            post(home + "/walk-out", TEAM, move(TeamMoves::walkOut)),
            post(home + "/stand", TEAM, move(TeamMoves::stand)),
            post(home + "/ready", TEAM, move(TeamMoves::ready)),
            post(home + "/say", TEAM, move(TeamMoves::say)),
            post(home + "/log", TEAM, move(TeamMoves::log)),
            get(home + "/ahead", TEAM, pages::ahead),
            post(home + "/what-if", TEAM, pages::whatIf),
            get(home + "/debrief", TEAM, pages::debrief),
            get(home + "/papers/own.html", TEAM, papers.html(papers::own)),
            get(home + "/papers/own.pdf", TEAM, papers.pdf(papers::own))));
  }

  private List<Route> facilitator() {
    String home = "/facilitator/{seat}";
    return join(
        watched(home, FACILITATOR),
        List.of(
            post(home + "/begin", FACILITATOR, move(FacilitatorMoves::begin)),
            post(home + "/end", FACILITATOR, move(FacilitatorMoves::end)),
            post(home + "/pause", FACILITATOR, move(FacilitatorMoves::pause)),
            post(home + "/clock", FACILITATOR, move(FacilitatorMoves::clock)),
            post(home + "/advance", FACILITATOR, conduct::advance),
            post(home + "/next", FACILITATOR, conduct::next),
            post(home + "/inject", FACILITATOR, move(FacilitatorMoves::inject)),
            post(home + "/hold", FACILITATOR, move(FacilitatorMoves::hold)),
            post(home + "/skip", FACILITATOR, move(FacilitatorMoves::skip)),
            post(home + "/improvise", FACILITATOR, move(FacilitatorMoves::improvise)),
            post(home + "/strike", FACILITATOR, move(FacilitatorMoves::strike)),
            post(home + "/show", FACILITATOR, move(FacilitatorMoves::show)),
            post(home + "/undo", FACILITATOR, move(FacilitatorMoves::undo)),
            post(home + "/remove", FACILITATOR, move(FacilitatorMoves::remove)),
            post(home + "/say", FACILITATOR, move(TeamMoves::say)),
            post(home + "/note", FACILITATOR, move(TeamMoves::note)),
            post(home + "/branch", FACILITATOR, conduct::branch),
            post(home + "/play", FACILITATOR, conduct::play),
            post(home + "/injects", FACILITATOR, conduct::bringInjects),
            get(home + "/injects.csv", FACILITATOR, conduct::injects),
            post(home + "/screen", FACILITATOR, entrance::screen),
            get(home + "/ahead", FACILITATOR, pages::ahead),
            post(home + "/what-if", FACILITATOR, pages::whatIf),
            get(home + "/debrief", FACILITATOR, pages::debrief)));
  }

  private List<Route> papers(String home) {
    return List.of(
        get(home + "/class.html", FACILITATOR, papers.html(asked -> new Scope.WholeClass())),
        get(home + "/class.pdf", FACILITATOR, papers.pdf(asked -> new Scope.WholeClass())),
        get(home + "/team.html", FACILITATOR, papers.html(papers::team)),
        get(home + "/team.pdf", FACILITATOR, papers.pdf(papers::team)),
        get(home + "/person.html", FACILITATOR, papers.html(papers::person)),
        get(home + "/person.pdf", FACILITATOR, papers.pdf(papers::person)),
        get(home + "/slides.pptx", FACILITATOR, papers::slides),
        get(home + "/grades.csv", FACILITATOR, papers::grades),
        get(home + "/briefs.pdf", FACILITATOR, papers::briefs));
  }

  private static List<Route> join(List<Route> first, List<Route> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private Handler move(BiFunction<Context, Seat, Move> read) {
    return conduct.move(read);
  }
}
