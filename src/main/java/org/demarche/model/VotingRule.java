package org.demarche.model;

import java.io.Serializable;
import java.util.List;

/** How a body turns votes into a result. */
public sealed interface VotingRule extends Serializable {

  /**
   * Decides on a draft.
   *
   * @param ballot the count
   * @return adopted, rejected or vetoed
   */
  Institution.Result decide(Ballot ballot);

  /**
   * A fixed number of votes and no veto, as in the Security Council on substance.
   *
   * @param votes affirmative votes needed
   * @param veto codes of the members whose no kills the draft
   */
  record Supermajority(int votes, List<String> veto) implements VotingRule {
    /** Copies the list. */
    public Supermajority {
      veto = List.copyOf(veto);
      if (votes < 1) {
        throw new IllegalArgumentException("votes must be at least 1 but is " + votes);
      }
    }

    @Override
    public Institution.Result decide(Ballot ballot) {
      if (ballot.yes() < votes) {
        return Institution.Result.REJECTED;
      }
      return ballot.vetoes() > 0 ? Institution.Result.VETOED : Institution.Result.ADOPTED;
    }
  }

  /**
   * A share of those that count.
   *
   * @param share more than a half (0.5) or at least two thirds (2/3)
   * @param ofParticipating true: of all members taking part in the body; false: of those present
   *     and voting yes or no
   */
  record Share(double share, boolean ofParticipating) implements VotingRule {
    /** Checks the share. */
    public Share {
      Checks.between("share", share, 0.5, 1);
    }

    @Override
    public Institution.Result decide(Ballot ballot) {
      int base = ofParticipating ? ballot.participating() : ballot.yes() + ballot.no();
      boolean passed = share == 0.5 ? 2 * ballot.yes() > base : ballot.yes() >= share * base - 1e-9;
      return passed && ballot.yes() > 0 ? Institution.Result.ADOPTED : Institution.Result.REJECTED;
    }
  }

  /** Consensus: one member that objects blocks. */
  record Consensus() implements VotingRule {
    @Override
    public Institution.Result decide(Ballot ballot) {
      return ballot.no() == 0 && ballot.yes() > 0
          ? Institution.Result.ADOPTED
          : Institution.Result.REJECTED;
    }
  }

  /**
   * A count of votes.
   *
   * @param yes affirmative votes
   * @param no negative votes
   * @param abstain abstentions of members present
   * @param vetoes negative votes of members with a veto
   * @param participating members that take part in the body and may vote
   */
  record Ballot(int yes, int no, int abstain, int vetoes, int participating) {}
}
