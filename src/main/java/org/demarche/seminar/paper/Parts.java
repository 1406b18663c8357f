package org.demarche.seminar.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.model.PathClass;
import org.demarche.report.StyledPage;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.Entry;
import org.demarche.seminar.Move;
import org.demarche.seminar.paper.Sheet.Part;
import org.demarche.seminar.paper.Sheet.Table;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** The sections of debriefs. */
final class Parts {
  private static final int MOST_PIVOTS = 6;
  private static final int MOST_CHOICES = 40;
  private static final int MOST_OPEN = 3;
  private static final double SEEN = .005;
  private static final int DECIMALS = 2;

  /** Standard errors of a difference that chance seldom exceeds. */
  private static final double CLEAR = 2;

  private final Played played;
  private final Moves moves;

  Parts(Played played) {
    this.played = played;
    this.moves = new Moves(played);
  }

  Part path(List<StyledPage.Picture> pictures) {
    String about =
        played.say(
            Message.of(
                "paper-path-about",
                "turns",
                Math.max(1, played.debrief().turns().size() - 1),
                "day",
                played.debrief().lastDay()));
    return new Part(
        played.say(Message.of("paper-path")),
        List.of(about),
        List.of(),
        false,
        Table.NONE,
        pictures,
        false);
  }

  /** The moves that changed most, of those who are meant. */
  Part pivots(Predicate<Entry> meant) {
    List<List<String>> rows = new ArrayList<>();
    int branches = 0;
    Map<Long, Integer> days = played.days();
    for (Debrief.Pivot pivot : played.debrief().pivots()) {
      Entry entry = played.entry(pivot.entry()).filter(meant).orElse(null);
      if (entry != null
          && rows.size() < MOST_PIVOTS
          && isClear(pivot)
          && entry.move() instanceof Move.ByTeam move) {
        rows.add(
            List.of(
                played.words().show(days.getOrDefault(pivot.entry(), 0)),
                played.team(move.role()),
                moves.did(entry.move()),
                change(pivot)));
        branches = pivot.branches();
      }
    }
    String heading = played.say(Message.of("paper-pivots"));
    if (rows.isEmpty()) {
      return Part.said(heading, List.of(played.say(Message.of("paper-pivots-none"))));
    }
    List<String> columns =
        played
            .words()
            .sayAll(
                List.of(
                    Message.of("paper-day"),
                    Message.of("paper-team-head"),
                    Message.of("paper-move"),
                    Message.of("paper-changed")));
    return Part.table(
        heading,
        List.of(played.say(Message.of("paper-pivots-about", "branches", branches))),
        new Table(columns, rows));
  }

  /** The two path classes whose shares changed most. */
  String change(Debrief.Pivot pivot) {
    List<String> changed =
        java.util.Arrays.stream(PathClass.values())
            .filter(each -> isClear(pivot, each))
            .sorted(
                Comparator.comparingDouble((PathClass each) -> -Math.abs(difference(pivot, each))))
            .limit(2)
            .map(
                each ->
                    played.say(
                        Message.of(
                            "paper-pivot-change",
                            "class",
                            each.title(),
                            "with",
                            played.percent(pivot.with().getOrDefault(each.id(), 0.0)),
                            "without",
                            played.percent(pivot.without().getOrDefault(each.id(), 0.0)))))
            .toList();
    return changed.isEmpty()
        ? played.say(Message.of("paper-nothing-else"))
        : played.words().show(new Shown.Row(changed, Shown.Between.SEMICOLON));
  }

  private static boolean isClear(Debrief.Pivot pivot) {
    return java.util.Arrays.stream(PathClass.values()).anyMatch(each -> isClear(pivot, each));
  }

  /**
   * Whether a share differs by more than chance would have two sets of runs differ, nearly always.
   */
  private static boolean isClear(Debrief.Pivot pivot, PathClass of) {
    double with = pivot.with().getOrDefault(of.id(), 0.0);
    double without = pivot.without().getOrDefault(of.id(), 0.0);
    double variance = (with * (1 - with) + without * (1 - without)) / pivot.branches();
    return Math.abs(with - without) > SEEN + CLEAR * Math.sqrt(variance);
  }

  private static double difference(Debrief.Pivot pivot, PathClass of) {
    return pivot.with().getOrDefault(of.id(), 0.0) - pivot.without().getOrDefault(of.id(), 0.0);
  }

  /** Choices in the order of time; of many, those that the model would have made least. */
  Part choices(Predicate<Debrief.Taken> meant) {
    List<Debrief.Taken> all = played.debrief().choices().stream().filter(meant).toList();
    List<Debrief.Taken> shown =
        all.stream()
            .sorted(Comparator.comparingDouble(Debrief.Taken::probability))
            .limit(MOST_CHOICES)
            .sorted(Comparator.comparingDouble(Debrief.Taken::day))
            .toList();
    String heading = played.say(Message.of("paper-choices"));
    if (shown.isEmpty()) {
      return Part.said(heading, List.of(played.say(Message.of("paper-choices-none"))));
    }
    List<String> about = new ArrayList<>(List.of(played.say(Message.of("paper-choices-about"))));
    if (all.size() > shown.size()) {
      about.add(played.say(Message.of("paper-choices-more", "left", all.size() - shown.size())));
    }
    List<String> columns =
        played
            .words()
            .sayAll(
                List.of(
                    Message.of("paper-day"),
                    Message.of("paper-team-head"),
                    Message.of("paper-about"),
                    Message.of("paper-chosen"),
                    Message.of("paper-chance"),
                    Message.of("paper-open")));
    return Part.table(
        heading, about, new Table(columns, shown.stream().map(this::choice).toList()));
  }

  private List<String> choice(Debrief.Taken taken) {
    return List.of(
        played.words().show((int) Math.floor(taken.day())),
        played.team(taken.role()),
        taken.about(),
        taken.entry() == 0
            ? played.say(Message.of("paper-left", "taken", taken.taken()))
            : taken.taken(),
        played.percent(taken.probability()),
        open(taken));
  }

  /** What else the model would have done most readily. */
  private String open(Debrief.Taken taken) {
    List<String> others =
        taken.open().stream()
            .filter(open -> !open.title().equals(taken.taken()) && open.probability() > SEEN)
            .limit(MOST_OPEN)
            .map(
                open ->
                    played.say(
                        Message.of(
                            "paper-open-item",
                            "title",
                            open.title(),
                            "chance",
                            played.percent(open.probability()))))
            .toList();
    return others.isEmpty()
        ? played.say(Message.of("paper-nothing-else"))
        : played.words().show(new Shown.Row(others, Shown.Between.SEMICOLON));
  }

  Part aims(Predicate<Debrief.AimResult> meant) {
    List<List<String>> rows =
        played.debrief().aims().stream()
            .filter(meant)
            .map(
                aim ->
                    List.of(
                        played.team(aim.role()),
                        aim.text(),
                        number(aim, aim.value()),
                        number(aim, aim.mean()),
                        Double.isNaN(aim.better())
                            ? played.say(Message.of("paper-not-measured"))
                            : played.percent(aim.better())))
            .toList();
    String heading = played.say(Message.of("paper-aims"));
    if (rows.isEmpty()) {
      return Part.said(heading, List.of(played.say(Message.of("paper-aims-none"))));
    }
    List<String> columns =
        played
            .words()
            .sayAll(
                List.of(
                    Message.of("paper-team-head"),
                    Message.of("paper-aim"),
                    Message.of("paper-came"),
                    Message.of("paper-mean"),
                    Message.of("paper-worse")));
    return Part.table(
        heading, List.of(played.say(Message.of("paper-aims-about"))), new Table(columns, rows));
  }

  /** Of what is yes or no the share in which the aim is reached; other numbers as they are. */
  String number(Debrief.AimResult aim, double value) {
    if (Double.isNaN(value)) {
      return played.say(Message.of("paper-not-measured"));
    }
    boolean isYesOrNo =
        played.plan().outcomes().stream()
            .anyMatch(outcome -> outcome.id().equals(aim.outcome()) && outcome.share());
    if (isYesOrNo) {
      return played.percent(played.wantsLow(aim) ? 1 - value : value);
    }
    return played.words().show(new Shown.Fixed(value, DECIMALS));
  }

  Part learning() {
    return Part.list(played.say(Message.of("paper-learning")), played.debrief().learning(), false);
  }

  Part questions() {
    return Part.list(played.say(Message.of("paper-questions")), played.debrief().questions(), true);
  }

  Part people(Predicate<Debrief.PersonLog> meant) {
    List<List<String>> rows =
        played.debrief().people().stream()
            .filter(meant)
            .map(
                person ->
                    List.of(
                        person.seat().person(),
                        played.team(person.seat().role()),
                        played.words().show(person.moves()),
                        played.words().show(person.messages()),
                        played.words().show(person.notes())))
            .toList();
    List<String> columns =
        played
            .words()
            .sayAll(
                List.of(
                    Message.of("paper-person-head"),
                    Message.of("paper-team-head"),
                    Message.of("paper-moves"),
                    Message.of("paper-messages"),
                    Message.of("paper-notes")));
    return Part.table(played.say(Message.of("paper-people")), List.of(), new Table(columns, rows));
  }

  /** What one person did and wrote. */
  Part own(Debrief.PersonLog person) {
    List<List<String>> rows = new ArrayList<>();
    Map<Long, Integer> days = played.days();
    for (long number : person.entries()) {
      played
          .entry(number)
          .filter(entry -> !moves.did(entry.move()).isEmpty())
          .ifPresent(
              entry ->
                  rows.add(
                      List.of(
                          played.words().show(days.getOrDefault(number, 0)),
                          moves.did(entry.move()),
                          entry.move().text())));
    }
    String heading = played.say(Message.of("paper-own"));
    List<String> columns =
        played
            .words()
            .sayAll(
                List.of(
                    Message.of("paper-own-turn"),
                    Message.of("paper-own-what"),
                    Message.of("paper-own-text")));
    return rows.isEmpty()
        ? Part.said(heading, List.of(played.say(Message.of("paper-own-none"))))
        : Part.table(heading, List.of(), new Table(columns, rows));
  }

  Part reflection() {
    List<String> questions =
        List.of(
            played.say(Message.of("paper-reflect-regret")),
            played.say(Message.of("paper-reflect-model")),
            played.say(Message.of("paper-reflect-other")));
    return Part.list(played.say(Message.of("paper-reflect")), questions, true);
  }

  Part limits() {
    return Part.list(
        played.say(Message.of("paper-limits")),
        List.of(
            played.say(Message.of("paper-limit-model")),
            played.say(Message.of("paper-limit-once")),
            played.say(Message.of("paper-limit-grade")),
            played.say(
                Message.of("paper-limit-same", "fingerprint", played.debrief().fingerprint()))),
        false);
  }
}
