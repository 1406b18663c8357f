package org.demarche.web.room;

import java.util.List;
import java.util.Set;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Reveal;
import org.demarche.seminar.Seat;
import org.demarche.seminar.SeatView;
import org.demarche.words.Words;

/**
 * What the facilitator's desk says, ready to be marked up.
 *
 * @param model of the facilitator's seat
 */
public record Desk(SeatModel model) {

  private Words words() {
    return model.shell().words();
  }

  private Told told() {
    return model.told();
  }

  /** Roles for which somebody plays and which are not done. */
  public List<String> waiting() {
    return told().seminar().roles().stream()
        .filter(role -> !model.people(role.id()).isEmpty())
        .filter(role -> !model.now().ready().contains(role.id()))
        .map(SeminarPlan.Role::title)
        .toList();
  }

  /** Who is waited for. */
  public String waitingLine() {
    List<String> waiting = waiting();
    return waiting.isEmpty()
        ? words().say("web-waiting-none")
        : words().say("web-waiting", "roles", waiting);
  }

  /** Stopping the class, or going on with it. */
  public String pause() {
    return model.now().paused() ? words().say("web-resume") : words().say("web-pause");
  }

  /** Observers by name. */
  public String audienceLine() {
    return words()
        .say("web-audience", "people", model.audience().stream().map(Seat::person).toList());
  }

  /** Taking somebody off a seat, for those who hear it. */
  public String remove(Seat seat) {
    return words().say("web-remove", "person", seat.person());
  }

  /** What can be shown. */
  public String title(Reveal what) {
    return switch (what) {
      case PROBABILITIES -> words().say("web-show-probabilities");
      case AHEAD -> words().say("web-show-ahead");
      case SECRETS -> words().say("web-show-secrets");
      case BRIEFS -> words().say("web-show-briefs");
      case DEBRIEF -> words().say("web-show-debrief");
    };
  }

  /** Showing it, for those who hear it. */
  public String show(Reveal what) {
    return words().say("web-show-what", "what", title(what));
  }

  /** Hiding it, for those who hear it. */
  public String hide(Reveal what) {
    return words().say("web-hide-what", "what", title(what));
  }

  /** What single teams are shown that not everybody is. */
  public List<String> shownAlone() {
    return told().seminar().roles().stream()
        .flatMap(
            role ->
                model.now().shownTo().getOrDefault(role.id(), Set.of()).stream()
                    .filter(what -> !model.now().shown().contains(what))
                    .map(
                        what ->
                            words()
                                .say(
                                    "web-handed-in-line",
                                    "who",
                                    role.title(),
                                    "what",
                                    title(what))))
        .toList();
  }

  /** An inject and when it is due. */
  public String title(SeatView.News item) {
    String title = item.title().isEmpty() ? words().say("web-inject-untitled") : item.title();
    String due = told().date(model.now(), item.day());
    return item.status() == SeatView.News.Status.HELD
        ? words().say("web-inject-held", "title", title, "date", due)
        : words().say("web-inject-due", "title", title, "date", due, "to", told().roles(item.to()));
  }

  /** What the author expects of an inject. */
  public String expected(SeatView.News item) {
    return words().say("web-expected", "what", item.expected());
  }

  /** What a team has handed in. */
  public String handedIn(SeatView.Sent sent) {
    return words()
        .say(
            "web-handed-in-line",
            "who",
            told().speaker(model.now(), sent.seat(), sent.role()),
            "what",
            sent.text());
  }

  /** The branch that is played. */
  public String branchLine() {
    return words().say("web-branch-now", "name", model.now().branch());
  }

  /** The branches that are not played. */
  public List<String> branches() {
    return model.branches().stream().filter(name -> !name.equals(model.now().branch())).toList();
  }

  /** Going over to a branch. */
  public String play(String name) {
    return words().say("web-branch-play", "name", name);
  }

  /** A line of the journal. */
  public String line(JournalLine line) {
    return words().say("web-handed-in-line", "who", line.who(), "what", line.what());
  }

  /** The entry that an undo of a line goes back to. */
  public String before(JournalLine line) {
    return Long.toString(line.before());
  }

  /** Taking back a line with all that came after it. */
  public String undo(JournalLine line) {
    return words().say("web-undo-from", "number", line.number());
  }

  /** Overruling a meeting, for those who hear it. */
  public String strike(SeatView.Meeting meeting) {
    return words().say("web-strike-what", "what", model.talks().title(meeting));
  }
}
