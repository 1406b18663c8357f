package org.demarche.scenario.compile;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Institution;
import org.demarche.model.Institution.Member;
import org.demarche.model.Pair;
import org.demarche.model.VotingRule;
import org.demarche.scenario.Located;
import org.demarche.scenario.NodePath;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Refuses bodies that could never decide on any focal pair, whatever their members want. */
final class VoteChecks {
  private final Reading reading;
  private final Quantities quantities;
  private final List<Pair> focalPairs;

  VoteChecks(Reading reading, Quantities quantities, List<Pair> focalPairs) {
    this.reading = reading;
    this.quantities = quantities;
    this.focalPairs = List.copyOf(focalPairs);
  }

  /** Notes what is wrong with a body that was read from a place. */
  void check(Located entry, Institution body) {
    attendance(entry, body);
    if (body.partiesVote() || focalPairs.isEmpty()) {
      return;
    }
    long most = focalPairs.stream().mapToLong(pair -> voters(body, pair)).max().orElse(0);
    if (most == 0) {
      reading
          .problems()
          .add(entry.find("parties_vote").orElse(entry), Message.of("problem-votes-nobody"));
      return;
    }
    if (body.rule() instanceof VotingRule.Supermajority rule && rule.votes() > most) {
      unreachable(entry, NodePath.of("rule", "votes"), rule.votes(), most);
    }
    if (body.joint() != null && body.joint().least() > most) {
      unreachable(entry, NodePath.of("joint_statement", "least"), body.joint().least(), most);
    }
  }

  private static long voters(Institution body, Pair pair) {
    return body.members().stream()
        .filter(Member::participates)
        .filter(member -> member.actor() < 0 || !of(pair, member.actor()))
        .count();
  }

  private static boolean of(Pair pair, int actor) {
    return actor == pair.first() || actor == pair.second();
  }

  private void unreachable(Located entry, NodePath of, int needed, long most) {
    reading
        .problems()
        .add(
            entry.find(of).orElse(entry),
            Message.of(
                "problem-unreachable-voters",
                "needed",
                String.valueOf(needed),
                "of",
                new Shown.Case(of.last().equals("votes") ? "votes" : "members"),
                "voting",
                most));
  }

  private void attendance(Located entry, Institution body) {
    Optional<Reach> reach = quantities.reach(body.absence());
    if (reach.isPresent() && reach.get().low() >= 1) {
      reading
          .problems()
          .add(entry.find("absence").orElse(entry), Message.of("problem-absence-always"));
    }
  }
}
