package org.demarche.evidence.background;

import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Institution;
import org.demarche.model.Procedure;
import org.demarche.trace.ActView;
import org.demarche.trace.DemandStep;
import org.demarche.trace.Meeting;
import org.demarche.trace.RunListener;
import org.demarche.trace.StoryRecorder;
import org.demarche.trace.TalkEvent;

/** Keeps of a run its story, and the matter of each act. */
final class Watch implements RunListener {
  private final Eve eve;
  private final StoryRecorder story = new StoryRecorder(false);
  private final Map<Long, Integer> matters = new HashMap<>();

  Watch(Eve eve) {
    this.eve = eve;
  }

  /** The run told last. */
  WatchedRun run() {
    return new WatchedRun(eve, story.story(), Map.copyOf(matters));
  }

  @Override
  public void started() {
    story.started();
    matters.clear();
  }

  @Override
  public void acted(ActView act) {
    story.acted(act);
    matters.put(act.id(), act.matter());
  }

  @Override
  public void measureChanged(
      double day, int kind, int sender, int target, double intensity, long cause) {
    story.measureChanged(day, kind, sender, target, intensity, cause);
  }

  @Override
  public void demanded(double day, int by, int on, int issue, DemandStep step, long cause) {
    story.demanded(day, by, on, issue, step, cause);
  }

  @Override
  public void met(double day, Meeting meeting) {
    story.met(day, meeting);
  }

  @Override
  public void voted(double day, long meeting, byte[] votes) {
    story.voted(day, meeting, votes);
  }

  @Override
  public void concluded(
      double day, int institution, long calendar, Institution.Result result, int[] tally) {
    story.concluded(day, institution, calendar, result, tally);
  }

  @Override
  public void proceeded(
      double day, int procedure, Procedure.Step step, int target, long event, long cause) {
    story.proceeded(day, procedure, step, target, event, cause);
  }

  @Override
  public void talked(double day, TalkEvent talk) {
    story.talked(day, talk);
  }
}
