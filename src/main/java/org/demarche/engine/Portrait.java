package org.demarche.engine;

import java.util.ArrayList;
import java.util.List;
import org.demarche.engine.acts.Decisions;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.choice.Chooser;
import org.demarche.engine.choice.Reviews;
import org.demarche.engine.choice.Sides;
import org.demarche.engine.decision.Choice;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.Speed;
import org.demarche.trace.RunState;

/** Takes down where a run stands, without changing it. */
final class Portrait {
  private final Situation s;
  private final Run run;
  private final Reviews reviews;
  private final Chooser chooser;
  private final Decisions decisions;
  private final Sides view = new Sides();

  Portrait(Situation situation, Reviews reviews, Chooser chooser, Decisions decisions) {
    this.s = situation;
    this.run = situation.run;
    this.reviews = reviews;
    this.chooser = chooser;
    this.decisions = decisions;
  }

  RunState of(List<Integer> actors) {
    run.now = run.agenda.now();
    List<Happening> answers = run.agenda.answers();
    List<RunState.Track> tracks = new ArrayList<>();
    for (int p = 0; p < run.program.tracks.count; p++) {
      tracks.add(s.talks.track(p));
    }
    List<RunState.OpenChoice> choices = new ArrayList<>();
    for (int actor : actors) {
      choices.addAll(choices(actor, answers));
    }
    return new RunState(
        run.now,
        s.measures.listAll(),
        answers.stream().map(Portrait::pending).toList(),
        tracks,
        choices,
        meetings(),
        conditions(actors),
        holdings());
  }

  private List<RunState.Called> meetings() {
    List<RunState.Called> meetings = new ArrayList<>();
    for (Happening one : run.agenda.meetings()) {
      boolean votes = one.kind == Happening.Kind.VOTE;
      meetings.add(
          new RunState.Called(
              one.id, one.subject, one.source, one.target, one.time(), votes, one.flag));
    }
    return meetings;
  }

  private List<RunState.Condition> conditions(List<Integer> actors) {
    return actors.stream()
        .map(actor -> new RunState.Condition(actor, s.burden(actor), s.pressure(actor)))
        .toList();
  }

  private List<Double> holdings() {
    List<Double> holdings = new ArrayList<>();
    for (int k = 0; k < run.program.stocks.count; k++) {
      holdings.add(s.stockDays(k));
    }
    return holdings;
  }

  private static RunState.Pending pending(Happening answer) {
    return new RunState.Pending(
        answer.subject, speed(answer), answer.id, answer.source, answer.target, answer.action);
  }

  private static Speed speed(Happening answer) {
    return answer.kind == Happening.Kind.STATEMENT ? Speed.VOICE : Speed.MAJOR;
  }

  private List<RunState.OpenChoice> choices(int actor, List<Happening> answers) {
    List<RunState.OpenChoice> choices = new ArrayList<>();
    for (Happening answer : answers) {
      if (answer.subject == actor) {
        decisions.see(answer, view);
        add(choices, actor, speed(answer), answer.id, answer.source);
      }
    }
    if (run.program.chooses[actor]) {
      for (int partner : run.program.partners[actor]) {
        if (run.program.chooses[partner]) {
          reviews.see(actor, partner, reviews.matterWith(actor, partner), view);
          add(choices, actor, Speed.REVIEW, 0, partner);
          add(choices, actor, Speed.VOICE, 0, partner);
        }
      }
    }
    return choices;
  }

  private void add(
      List<RunState.OpenChoice> choices, int actor, Speed speed, long occasion, int partner) {
    chooser.prepare(actor, speed, view, occasion);
    Choice choice = chooser.choice();
    List<RunState.Option> options = new ArrayList<>();
    for (int k = 0; k < choice.optionCount() && choice.isOpen; k++) {
      if (choice.available[k]) {
        options.add(
            new RunState.Option(choice.action(k), choice.targets[k], choice.probability(k)));
      }
    }
    if (!options.isEmpty()) {
      choices.add(new RunState.OpenChoice(actor, speed, occasion, partner, options));
    }
  }
}
