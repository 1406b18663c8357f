package org.demarche.evidence.mechanisms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Institution;
import org.demarche.model.Procedure;
import org.demarche.trace.ActView;
import org.demarche.trace.DecisionView;
import org.demarche.trace.DemandStep;
import org.demarche.trace.Meeting;
import org.demarche.trace.RunListener;
import org.demarche.trace.StockStep;
import org.demarche.trace.StoryRecorder;
import org.demarche.trace.TalkEvent;

/**
 * Keeps of a run what the rules ask for: its story, who chose by which road, and silences. What
 * happens after a day is left out.
 */
final class RunRecorder implements RunListener {
  private final Cast cast;
  private final double untilDays;
  private final StoryRecorder story = new StoryRecorder(false);
  private final List<RecordedRun.Decided> decisions = new ArrayList<>();
  private final List<RecordedRun.Noted> superseded = new ArrayList<>();
  private final List<RecordedRun.Noted> silences = new ArrayList<>();
  private final Set<Integer> softened = new HashSet<>();
  private final Set<Long> concluded = new HashSet<>();
  private final Set<List<Double>> moves = new HashSet<>();

  RunRecorder(Cast cast, double untilDays) {
    this.cast = cast;
    this.untilDays = untilDays;
  }

  /** The run told last. */
  RecordedRun run() {
    return new RecordedRun(
        cast,
        story.story(),
        new RecordedRun.Margins(
            List.copyOf(decisions),
            List.copyOf(superseded),
            List.copyOf(silences),
            Set.copyOf(softened),
            Set.copyOf(concluded),
            Set.copyOf(moves)));
  }

  @Override
  public void started() {
    story.started();
    decisions.clear();
    superseded.clear();
    silences.clear();
    softened.clear();
    concluded.clear();
    moves.clear();
  }

  @Override
  public void acted(ActView act) {
    if (act.day() <= untilDays) {
      story.acted(act);
    }
  }

  @Override
  public boolean wantsDecisions() {
    return true;
  }

  @Override
  public void decided(DecisionView decision) {
    if (decision.day() <= untilDays) {
      int action = decision.action(decision.chosen());
      decisions.add(
          new RecordedRun.Decided(
              decision.day(),
              decision.actor(),
              decision.speed(),
              action,
              decision.target(decision.chosen())));
    }
  }

  @Override
  public boolean wantsSilences() {
    return true;
  }

  @Override
  public void keptSilent(double day, int actor, long event) {
    if (day <= untilDays) {
      silences.add(new RecordedRun.Noted(actor, event));
    }
  }

  @Override
  public void answerSuperseded(double day, int actor, long event) {
    if (day <= untilDays) {
      superseded.add(new RecordedRun.Noted(actor, event));
    }
  }

  @Override
  public void softened(double day, int institution, long calendar, double by) {
    if (day <= untilDays) {
      softened.add(institution);
    }
  }

  @Override
  public void measureChanged(
      double day, int kind, int sender, int target, double intensity, long cause) {
    if (day <= untilDays) {
      story.measureChanged(day, kind, sender, target, intensity, cause);
    }
  }

  @Override
  public void demanded(double day, int by, int on, int issue, DemandStep step, long cause) {
    if (day <= untilDays) {
      story.demanded(day, by, on, issue, step, cause);
    }
  }

  @Override
  public void stockChanged(double day, int stock, StockStep step, double left, long cause) {
    if (day <= untilDays) {
      story.stockChanged(day, stock, step, left, cause);
    }
  }

  @Override
  public void deathsReported(double day, int side, double number, long cause) {
    if (day <= untilDays) {
      story.deathsReported(day, side, number, cause);
    }
  }

  @Override
  public void met(double day, Meeting meeting) {
    if (day <= untilDays) {
      story.met(day, meeting);
    }
  }

  @Override
  public void voted(double day, long meeting, byte[] votes) {
    if (day <= untilDays) {
      story.voted(day, meeting, votes);
    }
  }

  @Override
  public void concluded(
      double day, int institution, long calendar, Institution.Result result, int[] tally) {
    if (day <= untilDays) {
      concluded.add(calendar);
      story.concluded(day, institution, calendar, result, tally);
    }
  }

  @Override
  public void proceeded(
      double day, int procedure, Procedure.Step step, int target, long event, long cause) {
    if (day <= untilDays) {
      story.proceeded(day, procedure, step, target, event, cause);
    }
  }

  @Override
  public void talked(double day, TalkEvent talk) {
    if (day <= untilDays) {
      story.talked(day, talk);
    }
  }

  @Override
  public void positionsMoved(double day, int focalPair, int issue, double first, double second) {
    if (day <= untilDays) {
      moves.add(List.of((double) focalPair, day));
    }
  }
}
