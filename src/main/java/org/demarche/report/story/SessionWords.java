package org.demarche.report.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.model.VotingRule;
import org.demarche.trace.Meeting;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** A session of a body in words: which, of what kind, on whom, and how it ended. */
final class SessionWords {
  private static final double SAME_TIME_DAYS = 0.05;

  private final Plan plan;
  private final Story.Session session;
  private final Institution body;

  SessionWords(Plan plan, Story.Session session) {
    this.plan = plan;
    this.session = session;
    this.body = plan.institutions().get(session.institution());
  }

  private String name(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).name();
  }

  private boolean hasVoted() {
    return session.tally().stream().anyMatch(count -> count > 0);
  }

  /** Returns a sentence. */
  Message text() {
    Meeting meeting = session.meeting();
    Shown waited = new Shown.Case(session.day() - session.metDay() > SAME_TIME_DAYS ? "yes" : "no");
    Shown met = new Shown.Fixed(session.metDay(), 1);
    return meeting.kind() == Meeting.Kind.REGULAR
        ? Message.of(
            "story-session",
            "body",
            name(body.actor()),
            "criticised",
            name(meeting.criticised()),
            "victim",
            name(meeting.victim()),
            "result",
            result(),
            "waited",
            waited,
            "met",
            met)
        : Message.of(
            "story-session-special",
            "body",
            name(body.actor()),
            "kind",
            meeting.kind().title(),
            "criticised",
            name(meeting.criticised()),
            "victim",
            name(meeting.victim()),
            "result",
            result(),
            "waited",
            waited,
            "met",
            met);
  }

  private Message result() {
    Shown result = new Shown.Case(session.result().name().toLowerCase(Locale.ROOT));
    List<Integer> tally = session.tally();
    return hasVoted()
        ? Message.of(
            "story-vote",
            "result",
            result,
            "yes",
            tally.get(0),
            "no",
            tally.get(1),
            "abstain",
            tally.get(2))
        : Message.of("story-result", "result", result);
  }

  /** Returns what to call the session as a cause, for example "no consensus in CELAC". */
  Message title() {
    String code = plan.actors().get(body.actor()).code();
    boolean consensus = body.rule() instanceof VotingRule.Consensus;
    return switch (session.result()) {
      case ADOPTED -> Message.of("story-adopted-in", "body", code);
      case VETOED -> Message.of("story-veto-in", "body", code);
      case STATEMENT -> Message.of("story-statement-of", "body", code);
      case REJECTED ->
          consensus
              ? Message.of("story-no-consensus-in", "body", code)
              : Message.of("story-rejected-in", "body", code);
      case NOTHING -> {
        boolean debate = session.meeting().kind() == Meeting.Kind.DEBATE;
        Message none =
            consensus
                ? Message.of("story-no-consensus-in", "body", code)
                : Message.of("story-no-result-in", "body", code);
        yield debate ? Message.of("story-debate-in", "body", code) : none;
      }
    };
  }

  /** Returns the members by their vote, in the order of their codes; empty without a vote. */
  Map<String, List<String>> votes() {
    Map<String, List<String>> votes = new TreeMap<>();
    int members = Math.min(session.votes().size(), body.members().size());
    for (int m = 0; m < members; m++) {
      if (body.members().get(m).participates()) {
        String word = word(session.votes().get(m));
        votes.computeIfAbsent(word, w -> new ArrayList<>()).add(body.members().get(m).code());
      }
    }
    return votes;
  }

  private static String word(int vote) {
    return switch (vote) {
      case 1 -> "yes";
      case -1 -> "no";
      case 0 -> "abstain";
      default -> "absent";
    };
  }
}
