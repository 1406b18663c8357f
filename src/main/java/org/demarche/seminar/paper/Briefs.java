package org.demarche.seminar.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.StyledPage;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.paper.Sheet.Part;
import org.demarche.seminar.paper.Sheet.Table;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** The briefs of a scenario's roles, a page each. */
final class Briefs {
  private final String title;
  private final SeminarPlan seminar;
  private final Words words;

  Briefs(String title, SeminarPlan seminar, Words words) {
    this.title = title;
    this.seminar = seminar;
    this.words = words;
  }

  Sheet sheet(boolean printed) {
    return new Sheet(
        words.language().tag(),
        words.say(Message.of("paper-briefs", "title", title)),
        words.say(Message.of("paper-briefs-kicker")),
        words.say(Message.of("paper-briefs-kicker")),
        printed ? StyledPage.printCss() + StyledPage.briefCss() : StyledPage.screenCss(),
        printed,
        java.util.stream.IntStream.range(0, seminar.roles().size())
            .mapToObj(number -> brief(seminar.roles().get(number), number > 0))
            .toList());
  }

  /** The first stands on the page of the heading. */
  private Part brief(SeminarPlan.Role role, boolean ownPage) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        words.say(
            Message.of(
                "paper-briefs-about",
                "minutes",
                seminar.totalMinutes(),
                "turns",
                seminar.turns(),
                "days",
                seminar.turnDays(),
                "acts",
                role.acts())));
    role.briefing().lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
    if (!role.aims().isEmpty()) {
      paragraphs.add(words.say(Message.of("paper-your-aims")));
    }
    return new Part(
        role.title(),
        paragraphs,
        role.aims().stream().map(SeminarPlan.Aim::text).toList(),
        false,
        Table.NONE,
        List.of(),
        ownPage);
  }
}
