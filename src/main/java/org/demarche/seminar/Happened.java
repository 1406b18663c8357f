package org.demarche.seminar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Action;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.report.story.StoryLines;
import org.demarche.seminar.Translation.Meant;
import org.demarche.trace.RunState;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.demarche.words.Language;
import org.demarche.words.Words;

/** What has happened in the class's run so far, in a language, with what teams said with it. */
final class Happened {
  private static final long SECONDS_A_DAY = 86_400;

  private final Trunk trunk;
  private final Present now;
  private final Plan told;
  private final List<SeatView.Event> events = new ArrayList<>();
  private final Map<String, String> sentences = new HashMap<>();
  private final Map<Long, Entry> byAct = new HashMap<>();

  /** Pairs whose talks are out of the public eye, as codes. */
  private final Set<String> inSecret = new HashSet<>();

  Happened(Trunk trunk, Present now, Plan plan, Language language) {
    this.trunk = trunk;
    this.now = now;
    this.told = plan.with(now.course.inserted());
    if (!now.course.points().isEmpty()) {
      Story story = now.course.now().stand().story();
      find(story);
      MeasureWords measures = new MeasureWords(told, story, Words.of(language));
      for (StoryLines.Entry entry : new StoryLines(told, story, Words.of(language)).entries()) {
        boolean measure = entry.kind().equals("measure");
        String text = measure ? measures.of(entry) : entry.text();
        // What was in force before the first day has not happened in the class.
        if (entry.day() > 0 || !measure || !entry.cause().isEmpty()) {
          add(entry, text);
        }
      }
      addLapsed(Words.of(language));
    }
  }

  /** Which entries led to which acts. */
  private void find(Story story) {
    Map<Long, Entry> entries = new HashMap<>();
    now.ledger.played().forEach(entry -> entries.put(entry.number(), entry));
    Map<List<Long>, Long> acts = new HashMap<>();
    for (Story.Decision decision : story.decisions()) {
      acts.put(List.of(decision.occasion(), (long) decision.actor()), decision.act());
    }
    for (Meant meant : now.course.present()) {
      Entry entry = entries.get(meant.entry());
      Long act = acts.get(occasion(meant.what()));
      if (entry != null && act != null && act != 0) {
        byAct.put(act, entry);
      }
    }
  }

  /** The occasion and the actor of what a person decides. */
  static List<Long> occasion(Intervention what) {
    if (what instanceof Intervention.Decide decide) {
      return List.of(decide.occasion(), (long) decide.actor());
    }
    return what instanceof Intervention.Move move
        ? List.of(move.occasion(), (long) move.actor())
        : List.of();
  }

  private void add(StoryLines.Entry entry, String text) {
    Entry taken = byAct.get(Translation.id(entry.event()));
    String statement = taken == null ? "" : Texts.of(taken.move());
    sentences.put(entry.event(), text);
    events.add(
        new SeatView.Event(
            entry.event(),
            entry.cause(),
            turn(entry.day()),
            entry.day(),
            told.start().plusSeconds(Math.round(entry.day() * SECONDS_A_DAY)),
            entry.kind(),
            entry.source(),
            entry.target(),
            text,
            statement,
            isPublic(entry)));
  }

  /** What was not open any more when its time came; the team is told of it when the turn ends. */
  private void addLapsed(Words words) {
    SentWords told = new SentWords(trunk, this.told, words);
    List<Ledger.Turn> turns = now.ledger.turns;
    for (int k = 0; k + 1 < turns.size(); k++) {
      for (Entry entry : turns.get(k).entries()) {
        if (now.ledger.lapsed.contains(entry.number())
            && entry.move() instanceof Move.ByTeam move) {
          int day = turns.get(k + 1).day();
          String what = told.of(move).orElse("");
          events.add(
              new SeatView.Event(
                  "",
                  "",
                  k + 1,
                  day,
                  this.told.start().plusDays(day),
                  "lapsed",
                  trunk.code(trunk.actor(move.role())),
                  "",
                  words.say("seminar-lapsed", "what", what),
                  Texts.of(entry.move()),
                  false));
        }
      }
    }
    events.sort(Comparator.comparingDouble(SeatView.Event::day));
  }

  private int turn(double day) {
    int turn = 0;
    for (Ledger.Turn one : now.ledger.turns) {
      turn += one.day() <= day ? 1 : 0;
    }
    return turn;
  }

  /** Secret feelers, and the talks that come of them until they end, are the sides' own. */
  private boolean isPublic(StoryLines.Entry entry) {
    if (entry.kind().equals("act")) {
      return !isSecret(entry.what());
    }
    if (!entry.kind().equals("talks")) {
      return true;
    }
    String pair = entry.source() + "-" + entry.target();
    TalkStep step = TalkStep.valueOf(entry.what().toUpperCase(java.util.Locale.ROOT));
    switch (step) {
      case FEELERS -> {
        if (isSecretAct(entry.cause())) {
          inSecret.add(pair);
        }
      }
      case AGREEMENT, BROKEN_OFF, BREACH -> inSecret.remove(pair);
      default -> {}
    }
    return !inSecret.contains(pair);
  }

  private boolean isSecretAct(String event) {
    long id = Translation.id(event);
    return now.course.now().stand().story().acts().stream()
        .filter(act -> act.id() == id && act.action() >= 0)
        .anyMatch(act -> told.actions().get(act.action()).effect().secret());
  }

  private boolean isSecret(String action) {
    return told.actions().stream()
        .filter(a -> a.id().equals(action))
        .map(Action::effect)
        .anyMatch(effect -> effect.secret());
  }

  List<SeatView.Event> events() {
    return events;
  }

  /** A sentence on an event, empty where nothing is told of it by itself. */
  String sentence(long event) {
    return sentences.getOrDefault(EventId.toText(event), "");
  }

  /** A sentence on what an actor means to answer, be it by itself or the dead that it left. */
  String sentence(RunState.Pending pending) {
    String told = sentence(pending.event());
    return told.isEmpty() && pending.action() >= 0
        ? this.told
            .actions()
            .get(pending.action())
            .text()
            .replace("{source}", name(pending.source()))
            .replace("{target}", name(pending.target()))
        : told;
  }

  private String name(int actor) {
    return actor < 0 ? "" : told.actors().get(actor).name();
  }

  /** The entry that led to an act, if a person's did. */
  Map<Long, Entry> takenBy() {
    return byAct;
  }

  /** The plan of these texts, with the events that were inserted. */
  Plan plan() {
    return told;
  }
}
