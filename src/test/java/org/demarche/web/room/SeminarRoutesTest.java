package org.demarche.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.web.room.Guests.Guest;
import org.demarche.web.server.Pages;
import org.demarche.web.server.Route;
import org.demarche.web.server.Secrets;
import org.demarche.web.server.Streams;
import org.demarche.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route asked for in every role: only those of the table get through the gate. */
final class SeminarRoutesTest {
  private static final int FORBIDDEN = 403;

  /** What the facilitator alone may ask for: written down again, so that no slip widens it. */
  private static final Set<String> DESK =
      Set.of(
          "begin",
          "end",
          "pause",
          "clock",
          "advance",
          "next",
          "inject",
          "hold",
          "skip",
          "improvise",
          "strike",
          "show",
          "undo",
          "remove",
          "branch",
          "play",
          "screen",
          "class.html",
          "class.pdf",
          "team.html",
          "team.pdf",
          "person.html",
          "person.pdf",
          "slides.pptx",
          "grades.csv",
          "briefs.pdf");

  @TempDir private Path folder;

  @Test
  void everyRouteAnswersTheRolesOfTheTableAlone() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT);
        Streams streams = new Streams()) {
      Map<Role, Guest> seats = new EnumMap<>(Role.class);
      seats.put(Role.FACILITATOR, guests.lead());
      String role = guests.session().plan(Language.ENGLISH).roles().get(0).id();
      seats.put(Role.TEAM, guests.join("team:" + role, "Ana"));
      seats.put(Role.OBSERVER, guests.join("observer", "Olga"));
      seats.put(Role.SCREEN, guests.join("screen", ""));
      Room room = new Room(guests.session(), new Pages(Language.ENGLISH), streams, "", "");
      Set<String> asked = new TreeSet<>();
      for (Route route : SeminarRoutes.of(room, "")) {
        for (Role each : Role.values()) {
          if (route.path().contains("{seat}") && !route.path().endsWith("/events")) {
            boolean open = status(guests, route, each, seats) != FORBIDDEN;
            assertThat(open).as(each + " " + route).isEqualTo(route.roles().contains(each));
            asked.add(route.path());
          }
        }
      }
      assertThat(asked).hasSizeGreaterThan(40);
    }
  }

  /** The path names the owner's seat; the cookie is the asker's own. */
  private static int status(Guests guests, Route route, Role role, Map<Role, Guest> seats)
      throws IOException, InterruptedException {
    Role owner =
        Role.valueOf(
            route
                .path()
                .substring(1, route.path().indexOf('/', 1))
                .toUpperCase(java.util.Locale.ROOT));
    String home = seats.get(owner).home();
    String path = home + route.path().substring(route.path().indexOf("{seat}") + "{seat}".length());
    HttpRequest.Builder request =
        route.method() == HandlerType.GET
            ? guests.get(path)
            : guests.post(
                path,
                role == Role.VISITOR
                    ? Map.of()
                    : Map.of("form-token", Secrets.formToken(seats.get(role).bearer())));
    if (role != Role.VISITOR) {
      request.header("Cookie", seats.get(role).cookie());
    }
    HttpResponse<String> response = guests.send(request.header("HX-Request", "true"));
    return response.statusCode();
  }

  @Test
  void theDeskIsTheFacilitatorsAlone() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT);
        Streams streams = new Streams()) {
      Room room = new Room(guests.session(), new Pages(Language.ENGLISH), streams, "", "");
      for (Route route : SeminarRoutes.of(room, "")) {
        String last = route.path().substring(route.path().lastIndexOf('/') + 1);
        if (DESK.contains(last)) {
          assertThat(route.roles()).as(route.path()).isEqualTo(Set.of(Role.FACILITATOR));
          assertThat(route.path()).startsWith("/facilitator/{seat}/");
        }
        if (last.startsWith("own.")) {
          assertThat(route.roles()).as(route.path()).isEqualTo(Set.of(Role.TEAM));
        }
        if (!route.path().contains("{seat}")) {
          assertThat(route.path()).isIn("/", "/join", "/lead");
        }
      }
    }
  }
}
