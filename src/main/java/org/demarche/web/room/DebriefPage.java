package org.demarche.web.room;

import java.util.List;
import java.util.Map;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.Seat;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/**
 * What is left to talk about, ready to be marked up.
 *
 * @param shell what stands around it
 * @param model of the seat that reads it
 * @param lines of the journal, by number
 * @param debrief the data
 */
public record DebriefPage(
    Shell shell, SeatModel model, Map<Long, JournalLine> lines, Debrief debrief) {
  /** A move that changes fewer branches than one in two hundred is not told of. */
  private static final double LEAST = 0.005;

  /** Copies the map. */
  public DebriefPage {
    lines = Map.copyOf(lines);
  }

  private Words words() {
    return shell.words();
  }

  /** The text of a sentence without values. */
  public String say(String key) {
    return shell.say(key);
  }

  /** The parties of a relation. */
  public String title(Debrief.Course course) {
    return model.told().pair(course.first(), course.second());
  }

  /** The class's path over the fan of the model. */
  public LadderDrawing drawing(Debrief.Course course) {
    String label = words().say("web-ladder-class", "pair", title(course));
    return LadderDrawing.of(model, label, course.rungs(), course.fan(), model.now().horizon());
  }

  /** Choices of a role or, for others than teams, of all. */
  public List<Debrief.Taken> choices() {
    String own = model.view().seat().role();
    return debrief.choices().stream()
        .filter(taken -> own.isEmpty() || taken.role().equals(own))
        .toList();
  }

  /** Who chose, and when. */
  public String who(Debrief.Taken taken) {
    return words()
        .say(
            "web-debrief-who",
            "role",
            model.told().role(taken.role()),
            "date",
            model.told().date(model.now(), taken.day()));
  }

  /** What was taken, and how likely the model was to. */
  public String taken(Debrief.Taken taken) {
    return words()
        .say(
            "web-debrief-taken",
            "what",
            taken.taken(),
            "share",
            new Shown.Percent(taken.probability()));
  }

  /** What else was open. */
  public String open(Debrief.Open open) {
    return words()
        .say(
            "web-debrief-open-line",
            "what",
            open.title(),
            "share",
            new Shown.Percent(open.probability()));
  }

  /** How much a move changed. */
  public String pivot(Debrief.Pivot pivot) {
    return words()
        .say(
            "web-debrief-pivot",
            "what",
            debrief.choices().stream()
                .filter(taken -> taken.entry() == pivot.entry())
                .findFirst()
                .map(
                    taken ->
                        words()
                            .say(
                                "web-handed-in-line",
                                "who",
                                model.told().role(taken.role()),
                                "what",
                                taken.taken()))
                .orElseGet(() -> line(pivot.entry())),
            "distance",
            new Shown.Percent(pivot.distance()),
            "branches",
            pivot.branches());
  }

  private String line(long number) {
    JournalLine line = lines.get(number);
    return line == null
        ? words().say("web-debrief-entry", "number", number)
        : model.desk().line(line);
  }

  /** Moves that changed something. */
  public List<Debrief.Pivot> pivots() {
    return debrief.pivots().stream().filter(pivot -> pivot.distance() >= LEAST).toList();
  }

  /** What became of an aim. */
  public String result(Debrief.AimResult aim) {
    if (Double.isNaN(aim.value())) {
      return shell.say("web-debrief-unmeasured");
    }
    return Double.isNaN(aim.better())
        ? words().say("web-debrief-value", "value", new Shown.Plain(aim.value(), 2))
        : words()
            .say(
                "web-debrief-result",
                "value",
                new Shown.Plain(aim.value(), 2),
                "mean",
                new Shown.Plain(aim.mean(), 2),
                "share",
                new Shown.Percent(aim.better()));
  }

  /** What the reader may take home. */
  public List<PaperLinks.Paper> papers() {
    return new PaperLinks(model, debrief).all();
  }

  /** Everybody who took part; a projector is nobody. */
  public List<Debrief.PersonLog> people() {
    return debrief.people().stream()
        .filter(person -> person.seat().kind() != Seat.Kind.SCREEN)
        .toList();
  }

  /** Where a person sat. */
  public String place(Debrief.PersonLog person) {
    return person.seat().kind() == Seat.Kind.OBSERVER
        ? shell.say("web-join-observer")
        : model.told().role(person.seat().role());
  }

  /** What a person did. */
  public String did(Debrief.PersonLog person) {
    return words()
        .say(
            "web-debrief-person",
            "moves",
            person.moves(),
            "messages",
            person.messages(),
            "notes",
            person.notes());
  }
}
