package org.demarche.seminar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Intervention;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Translation.Meant;
import org.demarche.trace.Story;
import org.demarche.words.Language;
import org.demarche.words.Words;

/** Works out what is left to talk about after a class. */
final class Debriefing {
  /** Branches behind the shares of a move. */
  private static final int OF_A_MOVE = 200;

  private final Trunk trunk;
  private final Present now;
  private final SeminarPlan seminar;
  private final Language language;
  private final Words words;

  Debriefing(
      Scenario scenario,
      Session.Setup setup,
      Trunk playing,
      Present now,
      SeminarPlan seminar,
      Language language) {
    this.trunk = new Trunk(scenario, setup, playing.roles);
    this.now = now;
    this.seminar = seminar;
    this.language = language;
    this.words = Words.of(language);
  }

  Debrief debrief(String title, Plan told) {
    Happened happened = new Happened(trunk, now, told, language);
    List<Intervention> all = Translation.whats(now.course.present());
    try (Many many = new Many(trunk)) {
      Fan model = many.run(0, List.of(), RunAhead.BRANCHES);
      return new Debrief(
          title,
          Fingerprints.of(trunk, all),
          now.ledger.turns.stream().map(Ledger.Turn::day).toList(),
          now.ledger.day(),
          courses(model, all),
          pivots(many),
          choices(happened),
          aims(many, model, all),
          seminar.aims(),
          seminar.questions(),
          people());
    }
  }

  private List<Debrief.Course> courses(Fan model, List<Intervention> all) {
    Fan own = new Fan(trunk.plan, 1);
    double[] outcomes = trunk.end(all, own.of(0));
    if (outcomes.length != trunk.plan.outcomes().size()) {
      throw new IllegalStateException("outcomes: " + outcomes.length);
    }
    List<Debrief.Course> courses = new ArrayList<>();
    for (int p = 0; p < trunk.plan.focalPairs().size(); p++) {
      Pair pair = trunk.plan.focalPairs().get(p);
      List<Integer> rungs = new ArrayList<>();
      for (int day = 0; day <= now.ledger.day(); day++) {
        rungs.add(own.rung(0, p, day));
      }
      courses.add(
          new Debrief.Course(
              trunk.code(pair.first()), trunk.code(pair.second()), rungs, model.days(p, 0)));
    }
    return courses;
  }

  /** Each deed, statement and vote with and without it, from the turn in which it was handed in. */
  private List<Debrief.Pivot> pivots(Many many) {
    List<Debrief.Pivot> pivots = new ArrayList<>();
    List<Course.Point> points = now.course.points();
    for (int k = 0; k < points.size(); k++) {
      int day = points.get(k).day();
      if (day >= trunk.horizon()) {
        continue;
      }
      List<Meant> upTo = k + 1 < points.size() ? points.get(k + 1).before() : now.course.present();
      List<Long> own =
          points.get(k).turn().entries().stream()
              .filter(now.ledger::holds)
              .filter(entry -> entry.move() instanceof Move.ByTeam)
              .map(Entry::number)
              .filter(number -> upTo.stream().anyMatch(meant -> meant.entry() == number))
              .toList();
      Fan with = own.isEmpty() ? null : many.run(day, Translation.whats(upTo), OF_A_MOVE);
      for (long entry : own) {
        if (with != null) {
          pivots.add(pivot(entry, with, many.run(day, without(upTo, entry), OF_A_MOVE)));
        }
      }
    }
    pivots.sort(Comparator.comparingDouble(Debrief.Pivot::distance).reversed());
    return pivots;
  }

  private static List<Intervention> without(List<Meant> all, long entry) {
    return all.stream().filter(meant -> meant.entry() != entry).map(Meant::what).toList();
  }

  private Debrief.Pivot pivot(long entry, Fan with, Fan without) {
    Debrief.Pivot gravest = new Debrief.Pivot(entry, -1, Map.of(), Map.of(), OF_A_MOVE);
    for (int p = 0; p < trunk.plan.focalPairs().size(); p++) {
      Map<String, Double> one = with.classes(p);
      Map<String, Double> other = without.classes(p);
      double sum = 0;
      for (Map.Entry<String, Double> share : one.entrySet()) {
        sum += Math.abs(share.getValue() - other.getOrDefault(share.getKey(), 0.0));
      }
      if (sum / 2 > gravest.distance()) {
        gravest = new Debrief.Pivot(entry, sum / 2, one, other, OF_A_MOVE);
      }
    }
    return gravest;
  }

  private List<Debrief.Taken> choices(Happened happened) {
    List<Debrief.Taken> taken = new ArrayList<>();
    if (now.course.points().isEmpty()) {
      return taken;
    }
    Map<List<Long>, Long> entries = new HashMap<>();
    for (Meant meant : now.course.present()) {
      entries.put(Happened.occasion(meant.what()), meant.entry());
    }
    Map<Long, Entry> byNumber = new HashMap<>();
    now.ledger.played().forEach(entry -> byNumber.put(entry.number(), entry));
    for (Story.Decision decision : now.course.now().stand().story().decisions()) {
      String role = trunk.roleOf(decision.actor());
      List<Long> occasion = List.of(decision.occasion(), (long) decision.actor());
      long entry = entries.getOrDefault(occasion, 0L);
      if (!role.isEmpty() && (entry != 0 || isHeld(role, decision.day()))) {
        taken.add(taken(happened, decision, role, byNumber.get(entry)));
      }
    }
    return taken;
  }

  private boolean isHeld(String role, double day) {
    Standing standing = Standing.MODEL;
    for (Ledger.Turn turn : now.ledger.turns) {
      if (turn.day() <= day) {
        standing = turn.standings().getOrDefault(role, Standing.MODEL);
      }
    }
    return standing == Standing.HOLD;
  }

  private Debrief.Taken taken(
      Happened happened,
      Story.Decision decision,
      String role,
      @org.jspecify.annotations.Nullable Entry entry) {
    List<Debrief.Open> open =
        decision.options().stream()
            .sorted(Comparator.comparingDouble(Story.Option::probability).reversed())
            .map(option -> new Debrief.Open(title(happened.plan(), option), option.probability()))
            .toList();
    Story.Option chosen =
        decision.options().stream()
            .filter(option -> option.number() == decision.chosen())
            .findFirst()
            .orElseThrow();
    return new Debrief.Taken(
        entry == null ? 0 : entry.number(),
        role,
        entry == null ? "" : entry.seat(),
        decision.day(),
        decision.speed(),
        happened.sentence(decision.cause()),
        title(happened.plan(), chosen),
        chosen.probability(),
        open);
  }

  private String title(Plan told, Story.Option option) {
    return option.action() < 0
        ? words.say("seminar-nothing")
        : words.say(
            "seminar-option",
            "action",
            told.actions().get(option.action()).title(),
            "target",
            option.target() < 0 ? "" : told.actors().get(option.target()).name());
  }

  /** Where the class stopped before the last day, its runs go on with the model. */
  private List<Debrief.AimResult> aims(Many many, Fan model, List<Intervention> all) {
    List<Debrief.AimResult> results = new ArrayList<>();
    boolean ended = now.ledger.day() >= trunk.horizon();
    Fan own = ended ? null : many.run(now.ledger.day(), all, OF_A_MOVE);
    double[] outcomes = trunk.end(all, org.demarche.trace.RunListener.NONE);
    for (SeminarPlan.Role role : seminar.roles()) {
      for (SeminarPlan.Aim aim : role.aims()) {
        int k = outcome(aim.outcome());
        double value = k < 0 ? Double.NaN : own == null ? outcomes[k] : own.mean(k);
        results.add(
            new Debrief.AimResult(
                role.id(),
                aim.text(),
                aim.outcome(),
                value,
                k < 0 ? Double.NaN : model.mean(k),
                k < 0 ? Double.NaN : model.shareWorse(k, value, aim.low())));
      }
    }
    return results;
  }

  private int outcome(String id) {
    for (int k = 0; k < trunk.plan.outcomes().size(); k++) {
      if (trunk.plan.outcomes().get(k).id().equals(id)) {
        return k;
      }
    }
    return -1;
  }

  private List<Debrief.PersonLog> people() {
    List<Debrief.PersonLog> people = new ArrayList<>();
    for (Seat seat : now.ledger.seats.values()) {
      List<Entry> own = new ArrayList<>();
      for (Entry entry : now.ledger.all()) {
        boolean joins = entry.move() instanceof Move.Join join && join.seat().equals(seat.id());
        if (joins || entry.seat().equals(seat.id())) {
          own.add(entry);
        }
      }
      people.add(
          new Debrief.PersonLog(
              seat,
              own.stream().map(Entry::number).toList(),
              count(own, Move.ByTeam.class)
                  - count(own, Move.Log.class)
                  - count(own, Move.Ready.class),
              count(own, Move.Say.class),
              count(own, Move.Log.class) + count(own, Move.Note.class),
              own.get(0).at(),
              own.get(own.size() - 1).at()));
    }
    return people;
  }

  private static int count(List<Entry> entries, Class<? extends Move> kind) {
    return (int) entries.stream().filter(entry -> kind.isInstance(entry.move())).count();
  }
}
