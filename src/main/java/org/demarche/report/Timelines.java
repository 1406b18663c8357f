package org.demarche.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.chart.Arm;
import org.demarche.chart.kind.StoryData;
import org.demarche.chart.kind.TimelineData;
import org.demarche.chart.kind.TimelineData.Kind;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.model.QuadClass;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * Picks the weightiest events of a run for dated cards. Acts weigh as in {@link StoryLanes}. Steps
 * of talks and decisions of bodies have no Goldstein score; they stand between acts by judgement:
 * an agreement above every act, a breach and a veto as the gravest acts, a vote or the end of talks
 * as a strong act. The same thing done again by the same actor has no second card.
 */
final class Timelines {
  private static final int CARDS = 10;
  private static final double ABOVE_ALL = 25;
  private static final double GRAVE = 16;
  private static final double STRONG = 9;

  private final Plan plan;
  private final Words words;
  private final LocalDate start;
  private final List<Weighed> events = new ArrayList<>();

  private record Weighed(TimelineData.Card card, double weight) {}

  private Timelines(Plan plan, String start, Words words) {
    this.plan = plan;
    this.words = words;
    this.start =
        start.contains("T") ? LocalDateTime.parse(start).toLocalDate() : LocalDate.parse(start);
  }

  static TimelineData of(FinishedRun run, Arm arm, StoryData told, Story story) {
    Timelines made = new Timelines(run.scenario().plan(arm.id()), run.run().start(), run.words());
    told.events().forEach(event -> made.add(event));
    story.talks().forEach(made::add);
    story.sessions().forEach(made::add);
    return new TimelineData(
        arm, told.replication(), told.ending(), made.events.size(), made.cards());
  }

  private List<TimelineData.Card> cards() {
    Set<String> seen = new LinkedHashSet<>();
    List<TimelineData.Card> cards = new ArrayList<>();
    events.sort(
        Comparator.comparingDouble((Weighed each) -> -each.weight())
            .thenComparingDouble(each -> each.card().day()));
    for (Weighed each : events) {
      if (cards.size() < CARDS && seen.add(each.card().who() + "\n" + each.card().what())) {
        cards.add(each.card());
      }
    }
    cards.sort(Comparator.comparingDouble(TimelineData.Card::day));
    return cards;
  }

  private void add(double day, String who, String what, Kind kind, double weight) {
    LocalDate date = start.plusDays((long) Math.floor(day));
    events.add(new Weighed(new TimelineData.Card(day, date, who, what, kind), weight));
  }

  private void add(StoryData.Event event) {
    boolean eases =
        event.quad() == QuadClass.VERBAL_COOPERATION
            || event.quad() == QuadClass.MATERIAL_COOPERATION;
    String who = name(event.source());
    List<String> whom = event.targets().stream().map(this::name).toList();
    Message what =
        whom.isEmpty()
            ? Message.verbatim(event.label())
            : Message.of("report-timeline-act", "what", event.label(), "whom", whom);
    add(
        event.day(),
        who,
        words.say(what),
        eases ? Kind.COOPERATION : Kind.CONFLICT,
        event.weight());
  }

  private String name(String code) {
    return plan.actors().stream()
        .filter(actor -> actor.code().equals(code))
        .map(actor -> actor.name())
        .findFirst()
        .orElse(code);
  }

  private void add(Story.Talk talk) {
    double weight =
        switch (talk.step()) {
          case AGREEMENT, PARTIAL_AGREEMENT -> ABOVE_ALL;
          case BREACH -> GRAVE;
          case BROKEN_OFF, AGENDA, TACIT_UNDERSTANDING, MEDIATOR_ENTERED -> STRONG;
          case CONTACT, FEELERS -> 2;
          case ROUND -> talk.round() == 1 ? STRONG : 1;
        };
    var pair = plan.focalPairs().get(talk.focalPair());
    String who =
        words.show(
            List.of(
                plan.actors().get(pair.first()).name(), plan.actors().get(pair.second()).name()));
    add(talk.day(), who, words.say(StepWords.label(talk, plan)), Kind.TALKS, weight);
  }

  private void add(Story.Session session) {
    Institution body = plan.institutions().get(session.institution());
    double weight =
        switch (session.result()) {
          case VETOED -> GRAVE;
          case ADOPTED -> STRONG + 1;
          case REJECTED -> STRONG;
          default -> 3;
        };
    add(
        session.day(),
        plan.actors().get(body.actor()).name(),
        words.say(StepWords.told(session)),
        Kind.BODY,
        weight);
  }
}
