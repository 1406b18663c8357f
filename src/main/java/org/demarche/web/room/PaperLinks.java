package org.demarche.web.room;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.Seat;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/**
 * The papers that a seat may take home, ready to be marked up.
 *
 * @param model of the seat
 * @param debrief the data
 */
public record PaperLinks(SeatModel model, Debrief debrief) {

  /**
   * A paper.
   *
   * @param title what it is
   * @param files it in each of its forms
   */
  public record Paper(String title, List<Form> files) {
    /** Copies the list. */
    public Paper {
      files = List.copyOf(files);
    }
  }

  /**
   * A paper in one of its forms.
   *
   * @param address where it is
   * @param kind what the link says
   * @param label the same for those who hear it alone
   */
  public record Form(String address, String kind, String label) {}

  /** All of them to the facilitator, to a player the own one, to others none. */
  public List<Paper> all() {
    return switch (model.view().seat().kind()) {
      case FACILITATOR -> ofClass();
      case TEAM -> List.of(debriefed(words().say("web-paper-own"), "own", ""));
      case OBSERVER, SCREEN -> List.of();
    };
  }

  private Words words() {
    return model.shell().words();
  }

  private List<Paper> ofClass() {
    List<Paper> papers = new ArrayList<>();
    papers.add(debriefed(words().say("web-paper-class"), "class", ""));
    papers.add(single(words().say("web-paper-slides"), "slides", "pptx"));
    papers.add(single(words().say("web-paper-grades"), "grades", "csv"));
    papers.add(single(words().say("web-paper-briefs"), "briefs", "pdf"));
    for (SeminarPlan.Role role : model.told().seminar().roles()) {
      papers.add(debriefed(role.title(), "team", "?role=" + encoded(role.id())));
    }
    for (Debrief.PersonLog person : debrief.people()) {
      Seat seat = person.seat();
      if (seat.kind() == Seat.Kind.TEAM) {
        String role = model.told().role(seat.role());
        String who = words().say("web-speaker", "person", seat.person(), "role", role);
        papers.add(debriefed(who, "person", "?person=" + encoded(seat.id())));
      }
    }
    return papers;
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private Paper debriefed(String title, String name, String asked) {
    return new Paper(
        title, List.of(form(title, name, "html", asked), form(title, name, "pdf", asked)));
  }

  private Paper single(String title, String name, String kind) {
    return new Paper(title, List.of(form(title, name, kind, "")));
  }

  private Form form(String title, String name, String kind, String asked) {
    String said = words().say("web-paper-kind", "kind", new Shown.Case(kind));
    return new Form(
        model.home() + "/papers/" + name + "." + kind + asked,
        said,
        words().say("web-paper-form", "title", title, "kind", said));
  }
}
