package org.demarche.evidence.background;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Institution;
import org.demarche.model.Institution.Result;
import org.demarche.model.VotingRule;
import org.demarche.trace.Meeting;
import org.demarche.trace.Story;
import org.demarche.words.Message;

/** What is counted of bodies. */
final class CouncilOddities {
  /** From this alignment on one government is a friend of another. */
  private static final double FRIEND = 0.3;

  private static final byte YES = 1;
  private static final byte NO = -1;

  private CouncilOddities() {}

  static List<Oddity> list() {
    return List.of(
        Oddities.share(
            "council_condemns_victim",
            Message.of("background-council-condemns-victim"),
            run -> sessions(run, CouncilOddities::hasVeto).anyMatch(s -> condemnsVictim(run, s))),
        Oddities.share(
            "body_condemns_victim",
            Message.of("background-body-condemns-victim"),
            run -> sessions(run, b -> !hasVeto(b)).anyMatch(s -> condemnsVictim(run, s))),
        Oddities.mean(
            "patron_votes_no",
            Message.of("background-patron-votes-no"),
            CouncilOddities::patronsAgainst),
        Oddities.share(
            "blocker_signs_with_victim",
            Message.of("background-blocker-signs-with-victim"),
            CouncilOddities::blockerSigns),
        Oddities.share(
            "consensus_body_silent",
            Message.of("background-consensus-body-silent"),
            CouncilOddities::fallsSilent),
        Oddities.mean(
            "council_meetings",
            Message.of("background-council-meetings"),
            run ->
                sessions(run, CouncilOddities::hasVeto)
                    .filter(s -> s.meeting().kind() != Meeting.Kind.DEBATE)
                    .count()));
  }

  private static boolean hasVeto(Institution body) {
    return body.rule() instanceof VotingRule.Supermajority rule && !rule.veto().isEmpty();
  }

  private static boolean isByConsensus(Institution body) {
    return body.rule() instanceof VotingRule.Consensus;
  }

  private static Institution body(WatchedRun run, Story.Session session) {
    return run.eve().plan().institutions().get(session.institution());
  }

  private static Stream<Story.Session> sessions(WatchedRun run, Predicate<Institution> which) {
    return run.story().sessions().stream().filter(s -> which.test(body(run, s)));
  }

  private static boolean condemnsVictim(WatchedRun run, Story.Session session) {
    int criticised = session.meeting().criticised();
    return session.result() == Result.ADOPTED
        && criticised != run.eve().perpetrator()
        && run.eve().isVictim(criticised);
  }

  /** The share of votes against, of members with a veto on texts that criticise their friends. */
  private static double patronsAgainst(WatchedRun run) {
    int votes = 0;
    int against = 0;
    for (Story.Session session : sessions(run, CouncilOddities::hasVeto).toList()) {
      Institution body = body(run, session);
      for (int m = 0; m < session.votes().size(); m++) {
        if (isPatron(run, body, m, session.meeting())) {
          votes++;
          against += session.votes().get(m) == NO ? 1 : 0;
        }
      }
    }
    return votes == 0 ? Double.NaN : (double) against / votes;
  }

  private static boolean isPatron(WatchedRun run, Institution body, int m, Meeting meeting) {
    Institution.Member member = body.members().get(m);
    VotingRule.Supermajority rule = (VotingRule.Supermajority) body.rule();
    int client = meeting.criticised();
    int other = meeting.victim();
    if (member.actor() < 0 || client < 0 || member.actor() == client) {
      return false;
    }
    double close = run.eve().alignment(member.actor(), client);
    boolean closer =
        other < 0 || other == member.actor() || close > run.eve().alignment(member.actor(), other);
    return rule.veto().contains(member.code()) && close >= FRIEND && closer;
  }

  /** Who blocked a text by consensus puts its name, with the victim, to one against the same. */
  private static boolean blockerSigns(WatchedRun run) {
    for (Story.Session session : sessions(run, CouncilOddities::isByConsensus).toList()) {
      Meeting meeting = session.meeting();
      Set<Integer> blockers = voters(run, session, NO);
      blockers.remove(meeting.criticised());
      if (blockers.isEmpty() || session.result() == Result.ADOPTED) {
        continue;
      }
      for (Story.Session other : run.story().sessions()) {
        Set<Integer> signers = signers(run, other, meeting.criticised());
        if (signers.contains(meeting.victim()) && signers.stream().anyMatch(blockers::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<Integer> voters(WatchedRun run, Story.Session session, byte vote) {
    List<Institution.Member> members = body(run, session).members();
    return IntStream.range(0, session.votes().size())
        .filter(m -> session.votes().get(m) == vote)
        .map(m -> members.get(m).actor())
        .filter(actor -> actor >= 0)
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Those who made a statement together on the occasion of a session, or carried its text. */
  private static Set<Integer> signers(WatchedRun run, Story.Session session, int criticised) {
    if (session.meeting().criticised() != criticised) {
      return Set.of();
    }
    if (session.result() == Result.ADOPTED) {
      return voters(run, session, YES);
    }
    return run.own()
        .filter(act -> act.cause() == session.calendar() && act.target() == criticised)
        .map(Story.Act::source)
        .collect(Collectors.toSet());
  }

  /** A body that decides by consensus took up a matter, voted, and never said anything on it. */
  private static boolean fallsSilent(WatchedRun run) {
    List<Story.Session> voted =
        sessions(run, CouncilOddities::isByConsensus).filter(s -> !s.votes().isEmpty()).toList();
    return voted.stream()
        .anyMatch(s -> voted.stream().filter(t -> sameMatter(s, t)).noneMatch(t -> spoke(run, t)));
  }

  private static boolean sameMatter(Story.Session one, Story.Session other) {
    return one.institution() == other.institution()
        && one.meeting().criticised() == other.meeting().criticised()
        && one.meeting().victim() == other.meeting().victim();
  }

  private static boolean spoke(WatchedRun run, Story.Session session) {
    return session.result() == Result.ADOPTED
        || session.result() == Result.STATEMENT
        || run.own().anyMatch(act -> act.cause() == session.calendar());
  }
}
