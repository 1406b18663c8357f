package org.demarche.report.story;

import java.util.List;
import org.demarche.events.Convention;
import org.demarche.events.DatedAct;
import org.demarche.events.EventText;
import org.demarche.words.Message;

/** A run in the columns of a collection of event data. */
record EventForm(Convention convention) implements StoryForm {
  @Override
  public String id() {
    return convention.id();
  }

  @Override
  public List<String> lines(ToldRun run) {
    return EventText.lines(convention, acts(run));
  }

  @Override
  public List<Message> notes(ToldRun run) {
    List<DatedAct> acts = acts(run);
    long left = acts.stream().filter(act -> convention.cells(act).isEmpty()).count();
    return left == 0
        ? List.of()
        : List.of(Message.of("story-no-place", "left", left, "acts", acts.size(), "form", id()));
  }

  private static List<DatedAct> acts(ToldRun run) {
    return new RunRecord(run.plan(), run.story()).acts();
  }
}
