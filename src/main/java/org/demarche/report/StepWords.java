package org.demarche.report;

import java.util.List;
import java.util.Locale;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Steps of talks and meetings of bodies in a few words. */
final class StepWords {
  private StepWords() {}

  /** What happened in talks. */
  static Message label(Story.Talk talk, Plan plan) {
    return switch (talk.step()) {
      case CONTACT -> Message.of("report-talks-contact");
      case FEELERS -> Message.of("report-talks-feelers");
      case AGENDA -> Message.of("report-talks-agenda");
      case ROUND -> Message.of("report-talks-round", "round", talk.round());
      case TACIT_UNDERSTANDING -> Message.of("report-talks-tacit");
      case PARTIAL_AGREEMENT -> Message.of("report-talks-partial");
      case AGREEMENT -> Message.of("report-talks-agreement");
      case BROKEN_OFF -> Message.of("report-talks-broken-off");
      case BREACH -> Message.of("report-talks-breach");
      case MEDIATOR_ENTERED ->
          talk.mediator() < 0
              ? Message.of("report-talks-mediator")
              : Message.of(
                  "report-talks-mediator-named", "name", plan.actors().get(talk.mediator()).name());
    };
  }

  /** How a meeting ended, with the count of a vote. */
  static Message told(Story.Session session) {
    List<Integer> tally = session.tally();
    Message result =
        Message.of(
            "report-session",
            "result",
            new Shown.Case(session.result().name().toLowerCase(Locale.ROOT)));
    boolean voted = tally.stream().anyMatch(count -> count > 0);
    return voted
        ? Message.of(
            "report-session-vote",
            "result",
            result,
            "yes",
            tally.get(0),
            "no",
            tally.get(1),
            "abstaining",
            tally.get(2))
        : result;
  }
}
