package org.demarche.scenario.compile;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Institution;
import org.demarche.model.Institution.Member;
import org.demarche.model.Pair;
import org.demarche.model.VotingRule;
import org.demarche.scenario.Located;

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
          .add(
              entry.find("parties_vote").orElse(entry),
              "nobody can ever vote: whoever takes part is a party to every focal pair, and parties"
                  + " do not vote");
      return;
    }
    if (body.rule() instanceof VotingRule.Supermajority rule && rule.votes() > most) {
      unreachable(entry, "rule", "votes", rule.votes() + " votes", most);
    }
    if (body.joint() != null && body.joint().least() > most) {
      unreachable(entry, "joint_statement", "least", body.joint().least() + " members", most);
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

  private void unreachable(Located entry, String parent, String key, String needed, long most) {
    Optional<Located> where = entry.find(parent).flatMap(found -> found.find(key));
    String part = most == 1 ? " member votes" : " members vote";
    reading
        .problems()
        .add(
            where.orElse(entry),
            needed
                + " can never be reached: only "
                + most
                + part
                + " when the parties of a focal pair do not");
  }

  private void attendance(Located entry, Institution body) {
    Optional<Reach> reach = quantities.reach(body.absence());
    if (reach.isPresent() && reach.get().low() >= 1) {
      reading
          .problems()
          .add(
              entry.find("absence").orElse(entry),
              "must be less than 1, or the members always stay away");
    }
  }
}
