package org.demarche.seminar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Plan;
import org.demarche.report.story.StoryLines;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** What has become of measures, told to people who play: how strong one is says nothing to them. */
final class MeasureWords {
  private final Plan plan;
  private final Map<List<String>, Deque<String>> sentences = new HashMap<>();

  MeasureWords(Plan plan, Story story, Words words) {
    this.plan = plan;
    Map<List<String>, Double> strengths = new HashMap<>();
    for (Story.MeasureChange change : story.measures()) {
      List<String> of =
          List.of(
              code(change.sender()),
              code(change.target()),
              plan.measureKinds().get(change.kind()).id());
      double before = strengths.getOrDefault(of, 0.0);
      strengths.put(of, change.intensity());
      String sentence = words.say(sentence(change, before));
      sentences.computeIfAbsent(of, each -> new ArrayDeque<>()).add(sentence);
    }
  }

  private Message sentence(Story.MeasureChange change, double before) {
    String step =
        change.intensity() == 0
            ? "ends"
            : before == 0 ? "begins" : change.intensity() < before ? "eases" : "tightens";
    return Message.of(
        "seminar-measure",
        "sender",
        plan.actors().get(change.sender()).name(),
        "target",
        change.target() < 0 ? "" : plan.actors().get(change.target()).name(),
        "kind",
        StoryLines.measure(plan, change.kind()),
        "step",
        new Shown.Case(step));
  }

  private String code(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).code();
  }

  /** What to say of an entry; those of the same measure have to be asked for in their order. */
  String of(StoryLines.Entry entry) {
    Deque<String> of = sentences.get(List.of(entry.source(), entry.target(), entry.what()));
    return of == null || of.isEmpty() ? entry.text() : of.remove();
  }
}
