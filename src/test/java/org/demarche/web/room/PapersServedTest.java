package org.demarche.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.seminar.Move;
import org.demarche.web.room.Guests.Guest;
import org.demarche.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a class takes home: the facilitator all of it, a person the own page, when it is time. */
final class PapersServedTest {
  @TempDir private Path folder;

  private static String seat(Guest guest) {
    return guest.home().substring(guest.home().lastIndexOf('/') + 1);
  }

  private static String kept(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Disposition").orElse("");
  }

  @Test
  void theFacilitatorGetsEverythingAndAPersonTheOwnPage() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      String role = guests.session().plan(Language.ENGLISH).roles().get(0).id();
      Guest lead = guests.lead();
      Guest ana = guests.join("team:" + role, "Ana <b>");
      Guest ben = guests.join("team:" + role, "Benedicta");
      Guest olga = guests.join("observer", "Olga");
      assertThat(guests.read(lead, "/papers/briefs.pdf").body()).startsWith("%PDF");
      assertThat(guests.read(lead, "/papers/class.html").statusCode()).isEqualTo(422);
      guests.act(lead, "/begin", Map.of());
      guests.act(ana, "/log", Map.of("text", "We wait and see."));
      guests.act(lead, "/advance", Map.of("days", "3"));
      assertThat(guests.read(ana, "/papers/own.html").statusCode()).isEqualTo(422);
      guests.act(lead, "/end", Map.of());

      String page = guests.read(lead, "/debrief").body();
      for (String paper : List.of("class.html", "team.pdf?role=" + role, "person.html?person=")) {
        assertThat(page).contains("/papers/" + paper);
      }
      assertThat(guests.read(olga, "/debrief").body()).doesNotContain("/papers/");
      HttpResponse<String> table = guests.read(lead, "/papers/grades.csv");
      assertThat(table.body()).contains("Ana <b>", "Benedicta");
      assertThat(kept(table)).isEqualTo("attachment;filename=grades.csv");
      assertThat(guests.read(lead, "/papers/slides.pptx").body()).startsWith("PK");
      assertThat(guests.read(lead, "/papers/team.html?role=" + role).body())
          .contains("Ana &lt;b&gt;")
          .doesNotContain("Ana <b>");

      HttpResponse<String> own = guests.read(ana, "/papers/own.html");
      assertThat(own.body()).contains("We wait and see.").doesNotContain("Benedicta");
      assertThat(kept(own)).contains("debrief-person-" + seat(ana) + ".html");
      assertThat(guests.read(ana, "/papers/own.pdf").body()).startsWith("%PDF");
      assertThat(guests.read(ana, "/debrief").body()).contains("/papers/own.pdf");
    }
  }

  @Test
  void nobodyGetsAPaperOfWhatIsNotThere() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      Guest lead = guests.lead();
      Guest olga = guests.join("observer", "Olga");
      guests.act(lead, "/begin", Map.of());
      for (String asked :
          List.of(
              "team.html?role=../../x",
              "team.pdf",
              "person.pdf?person=" + seat(olga),
              "person.html")) {
        assertThat(guests.read(lead, "/papers/" + asked).statusCode()).as(asked).isEqualTo(404);
      }
    }
  }

  @Test
  void whatIsShownToOneTeamIsHiddenFromTheOthers() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      List<String> roles =
          guests.session().plan(Language.ENGLISH).roles().stream().map(role -> role.id()).toList();
      Guest lead = guests.lead();
      Guest ana = guests.join("team:" + roles.get(0), "Ana");
      Guest ben = guests.join("team:" + roles.get(1), "Benedicta");
      guests.act(lead, "/begin", Map.of());
      Map<String, String> form = Map.of("what", "DEBRIEF", "to", roles.get(0), "shown", "true");
      assertThat(guests.act(lead, "/show", form).statusCode()).isEqualTo(200);
      assertThat(guests.read(ana, "/papers/own.html").statusCode()).isEqualTo(200);
      assertThat(guests.read(ben, "/papers/own.html").statusCode()).isEqualTo(422);
      assertThat(guests.read(ben, "/debrief").statusCode()).isEqualTo(422);
    }
  }

  @Test
  void anInstructionIsGivenAndStandsInTheTurnsAfter() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      Guest lead = guests.lead();
      String role = guests.session().plan(Language.ENGLISH).roles().get(0).id();
      Guest ana = guests.join("team:" + role, "Ana");
      guests.act(lead, "/begin", Map.of());
      String page = guests.read(ana, "").body();
      assertThat(page).contains(ana.home() + "/instruct");
      Map<String, String> form =
          Map.of(
              "body", chosen(page, "n-body"), "about", chosen(page, "n-about"), "vote", "ABSTAIN");
      assertThat(guests.act(ana, "/instruct", form).body()).contains("Abstain whenever");
      guests.act(lead, "/advance", Map.of("days", "3"));
      assertThat(guests.read(ana, "").body()).contains("(1 in force)", "Abstain whenever");
      assertThat(guests.session().journal())
          .anyMatch(entry -> entry.move() instanceof Move.Instruct);
    }
  }

  /** The first choice of a list. */
  private static String chosen(String page, String list) {
    return page.replaceAll(
        "(?s).*<select id=\"" + list + "\"[^>]*><option value=\"(\\w+)\".*", "$1");
  }
}
