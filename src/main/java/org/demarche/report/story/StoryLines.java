package org.demarche.report.story;

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
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** A run's story as records, one for each thing that happened, or as rows of a table. */
public final class StoryLines {
  private static final double SECONDS_A_DAY = 86_400;

  private final Plan plan;
  private final Words words;
  private final List<Entry> entries = new ArrayList<>();

  /** Cases that have met a veto so far. */
  private final Set<Long> vetoed = new TreeSet<>();

  /**
   * Something that happened.
   *
   * @param day days from the start
   * @param time the same as date and time
   * @param kind act, session, procedure, talks, measure, demand, deaths or stock
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

  /**
   * Tells a story.
   *
   * @param plan of the run
   * @param story what the run recorded
   * @param words of the language
   */
  public StoryLines(Plan plan, Story story, Words words) {
    this.plan = plan;
    this.words = words;
    story.acts().forEach(this::act);
    story.sessions().forEach(this::session);
    story.talks().forEach(this::talk);
    story.measures().forEach(this::measure);
    story.demands().forEach(this::demand);
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
    SessionWords told = new SessionWords(plan, session);
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
            words.show(session.meeting().kind().title()),
            told.votes(),
            words.say(told.title()),
            words.say(told.text()),
            id(session.calendar()),
            id(session.cause())));
  }

  private void talk(Story.Talk talk) {
    Pair pair = plan.focalPairs().get(talk.focalPair());
    String step = talk.step().name().toLowerCase(Locale.ROOT);
    Message text =
        Message.of(
            "story-talks",
            "first",
            name(pair.first()),
            "second",
            name(pair.second()),
            "step",
            new Shown.Case(step.replace('_', '-')),
            "round",
            talk.round(),
            "mediated",
            new Shown.Case(talk.mediator() < 0 ? "no" : "yes"),
            "mediator",
            name(talk.mediator()));
    add(
        talk.day(),
        "talks",
        pair.first(),
        pair.second(),
        said(step, text),
        talk.id(),
        talk.cause());
  }

  private void measure(Story.MeasureChange change) {
    String kind = measure(plan, change.kind());
    String sender = name(change.sender());
    String target = name(change.target());
    Message text =
        change.intensity() == 0
            ? Message.of("story-measure-ends", "sender", sender, "target", target, "kind", kind)
            : Message.of(
                "story-measure",
                "sender",
                sender,
                "target",
                target,
                "kind",
                kind,
                "intensity",
                new Shown.Fixed(change.intensity(), 2));
    Said said = said(plan.measureKinds().get(change.kind()).id(), text);
    add(change.day(), "measure", change.sender(), change.target(), said, 0, change.cause());
  }

  /**
   * What a measure is called in a sentence: its title without what stands in brackets.
   *
   * @param plan of the run
   * @param kind index of the measure's kind in it
   */
  public static String measure(Plan plan, int kind) {
    String title = plan.measureKinds().get(kind).title().replaceFirst(" \\(.*", "");
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  private void demand(Story.Demand demand) {
    String step = demand.step().name().toLowerCase(Locale.ROOT);
    boolean about = demand.issue() >= 0;
    Message text =
        Message.of(
            "story-demand",
            "by",
            name(demand.by()),
            "on",
            name(demand.on()),
            "step",
            new Shown.Case(step),
            "about",
            new Shown.Case(about ? "yes" : "no"),
            "issue",
            about ? plan.issues().get(demand.issue()).title() : "");
    Said said = said(step, text);
    add(demand.day(), "demand", demand.by(), demand.on(), said, 0, demand.cause());
  }

  private void deaths(Story.Deaths deaths) {
    Message text =
        Message.of(
            "story-dead",
            "side",
            name(deaths.side()),
            "number",
            new Shown.Fixed(deaths.number(), 0));
    add(deaths.day(), "deaths", deaths.side(), -1, said("deaths", text), 0, deaths.cause());
  }

  private void stock(Story.StockChange change) {
    Stock stock = plan.stocks().get(change.stock());
    String step = change.step().name().toLowerCase(Locale.ROOT);
    Message text =
        Message.of(
            "story-stock",
            "holder",
            name(stock.holder()),
            "stock",
            stock.title(),
            "step",
            new Shown.Case(step),
            "days",
            new Shown.Fixed(change.left(), 0));
    add(change.day(), "stock", stock.holder(), -1, said(step, text), 0, change.cause());
  }

  private void proceeding(Story.Proceeding step) {
    Procedure procedure = plan.procedures().get(step.procedure());
    boolean stands = step.step() == Procedure.Step.FAILED && vetoed.contains(step.event());
    if (step.step() == Procedure.Step.VETOED) {
      vetoed.add(step.event());
    }
    Message what =
        stands ? Message.of("story-veto-stands") : sentence(procedure.kind(), step.step());
    Message text =
        step.target() < 0
            ? Message.of("story-procedure", "procedure", procedure.title(), "what", what)
            : Message.of(
                "story-procedure-on",
                "procedure",
                procedure.title(),
                "target",
                name(step.target()),
                "what",
                what);
    Said said = said(procedure.id() + "." + step.step().id(), text);
    add(step.day(), "procedure", procedure.of(), step.target(), said, step.event(), step.cause());
  }

  static Message sentence(Procedure.Kind kind, Procedure.Step step) {
    boolean court = kind == Procedure.Kind.COURT;
    return switch (step) {
      case CALLED_UP -> court ? Message.of("story-suit-brought") : Message.of("story-introduced");
      case FAILED -> court ? Message.of("story-dismissed") : Message.of("story-legislature-fails");
      case PASSED -> Message.of("story-legislature-passes");
      case VETOED -> Message.of("story-executive-vetoes");
      case OVERRIDDEN -> Message.of("story-veto-overridden");
      case IN_FORCE -> court ? Message.of("story-court-grants") : Message.of("story-in-force");
      case LAPSED -> Message.of("story-lapses");
    };
  }

  private record Said(String what, String text) {}

  private Said said(String what, Message text) {
    return new Said(what, words.say(text));
  }

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
    return words.show(plan.start().plusSeconds(Math.round(day * SECONDS_A_DAY)));
  }

  private static String id(long event) {
    return event == 0 ? "" : EventId.toText(event);
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
