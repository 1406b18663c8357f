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
import org.demarche.words.Words;

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
  String text() {
    Meeting meeting = session.meeting();
    String kind =
        meeting.kind() == Meeting.Kind.REGULAR
            ? ""
            : ", " + Words.english().say(meeting.kind().title());
    String about =
        " on deeds of " + name(meeting.criticised()) + " against " + name(meeting.victim());
    boolean waited = session.day() - session.metDay() > SAME_TIME_DAYS;
    String met = waited ? String.format(Locale.ROOT, " (met on day %.1f)", session.metDay()) : "";
    return name(body.actor()) + kind + about + ": " + result() + met;
  }

  private String result() {
    String result = session.result().name().toLowerCase(Locale.ROOT);
    if (hasVoted()) {
      List<Integer> tally = session.tally();
      return String.format(
          Locale.ROOT,
          "draft %s, %d to %d with %d abstaining",
          result,
          tally.get(0),
          tally.get(1),
          tally.get(2));
    }
    return session.result() == Institution.Result.NOTHING ? "no result" : result;
  }

  /** Returns what to call the session as a cause, for example "no consensus in CELAC". */
  String title() {
    String code = plan.actors().get(body.actor()).code();
    boolean consensus = body.rule() instanceof VotingRule.Consensus;
    return switch (session.result()) {
      case ADOPTED -> "text adopted in " + code;
      case VETOED -> "veto in " + code;
      case STATEMENT -> "statement of " + code;
      case REJECTED -> consensus ? "no consensus in " + code : "draft rejected in " + code;
      case NOTHING -> {
        boolean debate = session.meeting().kind() == Meeting.Kind.DEBATE;
        String none = consensus ? "no consensus in " : "no result in ";
        yield (debate ? "debate in " : none) + code;
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
