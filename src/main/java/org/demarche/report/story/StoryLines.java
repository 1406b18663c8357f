package org.demarche.report.story;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Action;
import org.demarche.model.EventId;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Procedure;
import org.demarche.model.Stock;
import org.demarche.results.SpreadsheetCell;
import org.demarche.trace.Story;
import org.demarche.words.Words;

/** A run's story as lines of text, rows of a table, or records. */
public final class StoryLines {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final double SECONDS_A_DAY = 86_400;

  private final Plan plan;
  private final List<Entry> entries = new ArrayList<>();

  /** Cases that have met a veto so far. */
  private final Set<Long> vetoed = new TreeSet<>();

  /**
   * Something that happened.
   *
   * @param day days from the start
   * @param time the same as date and time
   * @param kind act, session, procedure, talks, measure, deaths or stock
   * @param source code of the actor or body, or empty
   * @param target code of the actor, of a session the one criticised, or empty
   * @param victim of a session the actor to whom it was done, or empty
   * @param what id of the action, result, step or measure
   * @param session of a session its kind: regular session, emergency special session or debate; or
   *     empty
   * @param votes of a session with a vote the members by their vote: yes, no, abstain, absent
   * @param title what to call it as the cause of something else
   * @param text a sentence
   * @param event id of the event, or empty
   * @param cause id of the event behind it, or empty
   */
  public record Entry(
      double day,
      String time,
      String kind,
      String source,
      String target,
      String victim,
      String what,
      String session,
      Map<String, List<String>> votes,
      String title,
      String text,
      String event,
      String cause) {}

  public StoryLines(Plan plan, Story story) {
    this.plan = plan;
    story.acts().forEach(this::act);
    story.sessions().forEach(this::session);
    story.talks().forEach(this::talk);
    story.measures().forEach(this::measure);
    story.deaths().forEach(this::deaths);
    story.stocks().forEach(this::stock);
    story.proceedings().forEach(this::proceeding);
    sort();
  }

  /** By time; what happens in the same instant as its cause comes after it. */
  private void sort() {
    Map<String, Entry> byEvent = byEvent();
    Map<Entry, Integer> depth = new HashMap<>();
    for (Entry entry : entries) {
      int steps = 0;
      Entry cause = byEvent.get(entry.cause());
      while (cause != null && cause.day() == entry.day() && steps < entries.size()) {
        steps++;
        cause = byEvent.get(cause.cause());
      }
      depth.put(entry, steps);
    }
    entries.sort(Comparator.comparingDouble(Entry::day).thenComparing(depth::get));
  }

  private Map<String, Entry> byEvent() {
    Map<String, Entry> byEvent = new TreeMap<>();
    entries.stream().filter(e -> !e.event().isEmpty()).forEach(e -> byEvent.put(e.event(), e));
    return byEvent;
  }

  /** Returns everything in the order of time. */
  public List<Entry> entries() {
    return entries;
  }

  private String code(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).code();
  }

  private String name(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).name();
  }

  private void act(Story.Act act) {
    boolean scripted = act.scripted() >= 0;
    String what =
        scripted
            ? plan.timeline().get(act.scripted()).id()
            : act.action() < 0 ? "" : plan.actions().get(act.action()).id();
    String text =
        scripted
            ? plan.timeline().get(act.scripted()).title()
            : act.action() < 0 ? "" : sentence(plan.actions().get(act.action()), act);
    add(act.day(), "act", act.source(), act.target(), new Said(what, text), act.id(), act.cause());
  }

  private String sentence(Action action, Story.Act act) {
    return action
        .text()
        .replace("{source}", name(act.source()))
        .replace("{target}", name(act.target()));
  }

  private void session(Story.Session session) {
    SessionWords words = new SessionWords(plan, session);
    int body = plan.institutions().get(session.institution()).actor();
    entries.add(
        new Entry(
            Math.round(session.day() * 10_000) / 10_000.0,
            time(session.day()),
            "session",
            code(body),
            code(session.meeting().criticised()),
            code(session.meeting().victim()),
            session.result().name().toLowerCase(Locale.ROOT),
            Words.english().say(session.meeting().kind().title()),
            words.votes(),
            words.title(),
            words.text(),
            id(session.calendar()),
            id(session.cause())));
  }

  private void talk(Story.Talk talk) {
    Pair pair = plan.focalPairs().get(talk.focalPair());
    String step = talk.step().name().toLowerCase(Locale.ROOT);
    String mediator = talk.mediator() < 0 ? "" : ", " + name(talk.mediator()) + " mediating";
    String text =
        "Talks of "
            + name(pair.first())
            + " and "
            + name(pair.second())
            + ": "
            + step.replace('_', ' ')
            + (talk.round() > 0 ? " (round " + talk.round() + ")" : "")
            + mediator;
    add(talk.day(), "talks", pair.first(), pair.second(), new Said(step, text), 0, 0);
  }

  private void measure(Story.MeasureChange change) {
    String kind = plan.measureKinds().get(change.kind()).id();
    String text =
        "Measure of "
            + name(change.sender())
            + " on "
            + name(change.target())
            + ": "
            + kind
            + (change.intensity() == 0
                ? " ends"
                : String.format(Locale.ROOT, " at %.2f", change.intensity()));
    Said said = new Said(kind, text);
    add(change.day(), "measure", change.sender(), change.target(), said, 0, change.cause());
  }

  private void deaths(Story.Deaths deaths) {
    String text =
        String.format(Locale.ROOT, "Dead reported, %s: %.0f", name(deaths.side()), deaths.number());
    Said said = new Said("deaths", text);
    add(deaths.day(), "deaths", deaths.side(), -1, said, 0, deaths.cause());
  }

  private void stock(Story.StockChange change) {
    Stock stock = plan.stocks().get(change.stock());
    String what =
        switch (change.step()) {
          case EXHAUSTED -> "nothing is left in store, and supply falls short";
          case RESUPPLIED ->
              String.format(Locale.ROOT, "resupplied, %.0f days in store", change.left());
          case RECOVERED -> "the demand is met again";
        };
    String text = name(stock.holder()) + ", " + stock.title() + ": " + what;
    Said said = new Said(change.step().name().toLowerCase(Locale.ROOT), text);
    add(change.day(), "stock", stock.holder(), -1, said, 0, change.cause());
  }

  private void proceeding(Story.Proceeding step) {
    Procedure procedure = plan.procedures().get(step.procedure());
    String against = step.target() < 0 ? "" : " on " + name(step.target());
    boolean stands = step.step() == Procedure.Step.FAILED && vetoed.contains(step.event());
    if (step.step() == Procedure.Step.VETOED) {
      vetoed.add(step.event());
    }
    String what = stands ? "the veto stands" : words(procedure.kind(), step.step());
    String text = procedure.title() + against + ": " + what;
    Said said = new Said(procedure.id() + "." + step.step().id(), text);
    add(step.day(), "procedure", procedure.of(), step.target(), said, step.event(), step.cause());
  }

  private static String words(Procedure.Kind kind, Procedure.Step step) {
    boolean court = kind == Procedure.Kind.COURT;
    return switch (step) {
      case CALLED_UP -> court ? "a suit is brought" : "introduced in the legislature";
      case FAILED -> court ? "the court dismisses it" : "it fails in the legislature";
      case PASSED -> "the legislature passes it";
      case VETOED -> "the executive vetoes it";
      case OVERRIDDEN -> "the legislature overrides the veto";
      case IN_FORCE -> court ? "the court grants it" : "it is in force";
      case LAPSED -> "its restraint runs out";
    };
  }

  private record Said(String what, String text) {}

  private void add(
      double day, String kind, int source, int target, Said said, long... eventAndCause) {
    entries.add(
        new Entry(
            Math.round(day * 10_000) / 10_000.0,
            time(day),
            kind,
            code(source),
            code(target),
            "",
            said.what(),
            "",
            Map.of(),
            said.what(),
            said.text(),
            id(eventAndCause[0]),
            id(eventAndCause[1])));
  }

  private String time(double day) {
    return TIME.format(plan.start().plusSeconds(Math.round(day * SECONDS_A_DAY)));
  }

  private static String id(long event) {
    return event == 0 ? "" : EventId.toText(event);
  }

  /** Returns the story as text, a line each, with what led to it. */
  public List<String> text() {
    Map<String, Entry> byEvent = byEvent();
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      Entry cause = byEvent.get(entry.cause());
      String because =
          cause == null || entry.kind().equals("measure")
              ? ""
              : String.format(Locale.ROOT, "  <- %s, day %.1f", cause.title(), cause.day());
      lines.add(
          String.format(
              Locale.ROOT, "%7.2f  %s  %s%s", entry.day(), entry.time(), entry.text(), because));
    }
    return lines;
  }

  /** Returns the story as rows with a header, quoted where needed. */
  public List<String> csv() {
    List<String> rows = new ArrayList<>();
    rows.add("day,time,kind,source,target,what,event,cause,text,victim,session");
    for (Entry e : entries) {
      rows.add(
          String.join(
              ",",
              String.valueOf(e.day()),
              e.time(),
              e.kind(),
              e.source(),
              e.target(),
              e.what(),
              e.event(),
              e.cause(),
              SpreadsheetCell.quoted(e.text()),
              e.victim(),
              e.session()));
    }
    return rows;
  }
}
