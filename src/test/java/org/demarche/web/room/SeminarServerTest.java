package org.demarche.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.SeatView;
import org.demarche.seminar.Snapshot;
import org.demarche.web.room.Guests.Guest;
import org.demarche.web.server.Secrets;
import org.demarche.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class over HTTP: what people do arrives, what they may not is refused, nothing is lost. */
final class SeminarServerTest {
  private static final String HOSTILE = "<script>alert('x')</script> \"><img src=x onerror=y>";

  @TempDir private Path folder;

  private static String role(Guests guests, int index) {
    return guests.session().plan(Language.ENGLISH).roles().get(index).id();
  }

  @ParameterizedTest
  @ValueSource(strings = {"caracas-raid.yaml", "teaching/veto.yaml", "popup/expulsion.yaml"})
  void everyTeamOfACaseSeesItsPage(String file) throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Path.of("scenarios", file))) {
      List<Guest> teams = new ArrayList<>();
      for (SeminarPlan.Role role : guests.session().plan(Language.ENGLISH).roles()) {
        teams.add(guests.join("team:" + role.id(), "Ana"));
      }
      assertThat(guests.act(guests.lead(), "/begin", Map.of()).statusCode()).isEqualTo(200);
      for (Guest team : teams) {
        assertThat(guests.read(team, "/view").statusCode()).as(team.home()).isEqualTo(200);
      }
    }
  }

  @Test
  void aClassComesInPlaysATurnAndEverybodySeesIt() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      Guest lead = guests.lead();
      Guest ana = guests.join("team:" + role(guests, 0), "Ana");
      Guest olga = guests.join("observer", "Olga");
      assertThat(guests.read(lead, "").body()).contains("Ana", "Olga", guests.server().joinCode());
      assertThat(guests.act(lead, "/begin", Map.of()).statusCode()).isEqualTo(200);
      assertThat(guests.act(ana, "/say", Map.of("to", "", "text", "Good morning")).body())
          .contains("Good morning");
      assertThat(guests.read(olga, "/view").body()).contains("Good morning");
      assertThat(guests.act(lead, "/advance", Map.of("days", "3")).statusCode()).isEqualTo(200);
      assertThat(guests.session().snapshot().day()).isEqualTo(4);
      assertThat(guests.session().snapshot().phase()).isEqualTo(Snapshot.Phase.PLAY);
      assertThat(guests.read(ana, "/view").body()).contains("Turn 2");
    }
  }

  @Test
  void aTeamDecidesAndTakesBackInTwoWindowsThatAgree() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      Guest lead = guests.lead();
      Guest ana = guests.join("team:" + role(guests, 0), "Ana");
      guests.act(lead, "/begin", Map.of());
      String seat = ana.home().substring(ana.home().lastIndexOf('/') + 1);
      SeatView view = guests.session().view(seat, Language.ENGLISH);
      SeatView.Occasion occasion = view.initiatives().get(0);
      SeatView.Option option = occasion.options().get(0);
      Map<String, String> form = new HashMap<>();
      form.put("partner", occasion.partner());
      form.put("option", TeamMoves.option(option.action(), option.target()));
      form.put("text", HOSTILE);
      HttpResponse<String> done = guests.act(ana, "/act", form);
      assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
      assertThat(guests.session().view(seat, Language.ENGLISH).sent()).hasSize(1);
      String mark = done.body().replaceAll("(?s).*view\\?mark=([0-9a-f]+).*", "$1");
      assertThat(guests.read(ana, "/view").body()).contains("mark=" + mark);
      assertThat(guests.read(ana, "/view?mark=" + mark).statusCode()).isEqualTo(204);
      long entry = guests.session().view(seat, Language.ENGLISH).sent().get(0).entry();
      guests.act(ana, "/withdraw", Map.of("entry", Long.toString(entry)));
      assertThat(guests.session().view(seat, Language.ENGLISH).sent()).isEmpty();
    }
  }

  @Test
  void whatPeopleWriteIsNeverMarkup() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      Guest lead = guests.lead();
      Guest eve = guests.join("team:" + role(guests, 0), "<b>" + "Eve\"'</b>");
      guests.act(lead, "/begin", Map.of());
      guests.act(eve, "/say", Map.of("to", "", "text", HOSTILE));
      guests.act(eve, "/log", Map.of("text", HOSTILE));
      guests.act(lead, "/note", Map.of("text", HOSTILE));
      guests.act(lead, "/improvise", Map.of("title", HOSTILE, "text", HOSTILE));
      Guest olga = guests.join("observer", "Olga");
      for (Guest each : new Guest[] {lead, eve, olga, guests.join("screen", "")}) {
        assertThat(guests.read(each, "").body())
            .doesNotContain("<script>alert", "<img src=x", "<b>Eve");
      }
    }
  }

  @Test
  void afterARestartEverybodyIsBack() throws IOException, InterruptedException {
    Path session = folder.resolve("class");
    Guest ana;
    String code;
    try (Guests guests = Guests.begin(session, Guests.SHORT)) {
      guests.lead();
      ana = guests.join("team:" + role(guests, 0), "Ana");
      guests.act(ana, "/log", Map.of("text", "We wait."));
      code = guests.server().joinCode();
    }
    try (Guests guests = Guests.resume(session)) {
      assertThat(guests.server().joinCode()).isEqualTo(code);
      assertThat(guests.read(ana, "").body()).contains("We wait.");
    }
  }

  @Test
  void changesOfOtherSitesAndWithoutATokenAreRefused() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      Guest lead = guests.lead();
      String path = lead.home() + "/begin";
      Map<String, String> good = Map.of("form-token", Secrets.formToken(lead.bearer()));
      assertThat(guests.send(guests.post(path, Map.of()).header("Cookie", lead.cookie())))
          .returns(403, HttpResponse::statusCode);
      assertThat(
              guests.send(
                  guests
                      .post(path, good)
                      .header("Cookie", lead.cookie())
                      .header("Origin", "http://evil.example")))
          .returns(403, HttpResponse::statusCode);
      assertThat(
              guests.send(
                  guests
                      .post(path, good)
                      .header("Cookie", lead.cookie())
                      .header("Sec-Fetch-Site", "cross-site")))
          .returns(403, HttpResponse::statusCode);
      assertThat(guests.session().snapshot().phase()).isEqualTo(Snapshot.Phase.LOBBY);
      assertThat(guests.send(guests.get("/lead?key=" + "0".repeat(64))).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void foreignHostsLongBodiesAndUnknownPathsAreRefusedInWords()
      throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      assertThat(raw(guests, "GET / HTTP/1.1\r\nHost: evil.example\r\n"))
          .startsWith("HTTP/1.1 400");
      assertThat(raw(guests, "GET /assets/..%2f..%2fcli HTTP/1.1\r\nHost: localhost\r\n"))
          .containsPattern("^HTTP/1.1 40[04]");
      HttpResponse<String> missing = guests.send(guests.get("/nothing"));
      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(missing.body()).contains("There is no such page.").doesNotContain("Exception");
      Guest ana = guests.join("observer", "Ana");
      HttpResponse<String> huge = guests.act(ana, "/note", Map.of("text", "x".repeat(100_000)));
      assertThat(huge.statusCode()).isIn(403, 413);
      HttpResponse<String> empty = guests.act(ana, "/note", Map.of("text", "  "));
      assertThat(empty.statusCode()).isEqualTo(422);
      assertThat(empty.body()).contains("Write something first.");
      assertThat(missing.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void codesCannotBeGuessedAtLength() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      int last = 0;
      for (int i = 0; i < 40 && last != 429; i++) {
        last = guests.send(guests.get("/?code=WRONG" + i)).statusCode();
      }
      assertThat(last).isEqualTo(429);
    }
  }

  @Test
  void pagesSpeakTheLanguageThatIsAskedFor() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      assertThat(guests.send(guests.get("/").header("Accept-Language", "es-CU,es;q=0.9")).body())
          .contains("lang=\"es\"", "Entrar");
      assertThat(guests.send(guests.get("/").header("Cookie", "demarche-language=es")).body())
          .contains("Entrar");
      HttpResponse<String> chosen =
          guests.send(guests.post("/language", Map.of("language", "es", "back", "//evil.example")));
      assertThat(chosen.headers().firstValue("Location")).contains("/");
    }
  }

  private static String raw(Guests guests, String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", guests.server().join().getPort())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
