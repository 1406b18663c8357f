package org.demarche.chart.kind;

import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;

/**
 * How the first vote of each body goes.
 *
 * @param arm whose runs
 * @param bodies those in which a draft came to the vote in some run
 */
public record VotesData(Arm arm, List<BodyVotes> bodies) {

  /** Copies the bodies. */
  public VotesData {
    bodies = List.copyOf(bodies);
  }

  /** What makes a draft pass. */
  public enum Rule {
    /** A fixed number of votes, without a veto. */
    NUMBER,
    /** A share of those that take part or vote. */
    SHARE,
    /** Nobody objects. */
    CONSENSUS
  }

  /**
   * The first vote of one body.
   *
   * @param code its code
   * @param name what a reader calls it
   * @param rule what makes a draft pass
   * @param needed the votes needed under {@link Rule#NUMBER}; the share in per cent under {@link
   *     Rule#SHARE}
   * @param runs all runs that ended
   * @param results what became of the drafts
   * @param tallies how many runs had so many votes in favour, by result, ascending
   * @param members the members, those likelier in favour first
   */
  public record BodyVotes(
      String code,
      String name,
      Rule rule,
      int needed,
      long runs,
      Results results,
      List<Tally> tallies,
      List<Member> members) {

    /** Copies the lists. */
    public BodyVotes {
      tallies = List.copyOf(tallies);
      members = List.copyOf(members);
    }

    /** The number of runs that came to a vote. */
    long voted() {
      return tallies.stream().mapToLong(Tally::all).sum();
    }

    /** The largest number of votes in favour. */
    int most() {
      return tallies.isEmpty() ? 0 : tallies.get(tallies.size() - 1).yes();
    }

    /** The member without whose vote the draft stands or falls most often, if one can tell. */
    Optional<Member> findVeto() {
      return members.stream()
          .filter(member -> member.veto() && member.no() > 0)
          .reduce((a, b) -> b.no() > a.no() ? b : a);
    }
  }

  /**
   * Shares of the runs that came to a vote.
   *
   * @param votes how many runs came to a vote
   * @param adopted the draft passed
   * @param vetoed it met a veto
   */
  public record Results(long votes, Estimate adopted, Estimate vetoed) {}

  /**
   * Runs with so many votes in favour.
   *
   * @param yes votes in favour
   * @param adopted runs in which the draft passed
   * @param vetoed runs in which it met a veto
   * @param rejected the others
   */
  public record Tally(int yes, long adopted, long vetoed, long rejected) {
    long all() {
      return adopted + vetoed + rejected;
    }
  }

  /**
   * How a member votes, as shares of the runs with a vote.
   *
   * @param code its code
   * @param name what a reader calls it
   * @param yes in favour
   * @param no against
   * @param veto whether its no kills a draft
   */
  public record Member(String code, String name, double yes, double no, boolean veto) {}
}
