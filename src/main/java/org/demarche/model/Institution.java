package org.demarche.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of a body that decides by its members' votes.
 *
 * @param code the code of its {@link Actor.Council}
 * @param actor index of that council in {@link Plan#actors()}
 * @param members everyone with a seat, sorted by code
 * @param rule how a draft passes
 * @param partiesVote whether the parties to the dispute may vote
 * @param deference shift of every member's vote toward yes, on the logit scale
 * @param alignmentWeight factor on the pull of alignments on votes and signatures, not negative
 * @param convening how a meeting comes about
 * @param drafting how a draft comes about
 * @param statementChance chance that a meeting without an adopted text ends in a statement
 * @param absence chance that a member takes no part in a vote
 * @param followUps what a result leads to
 * @param condemnation what an adopted text does to the actor it criticises
 * @param joint what the willing do where the body does not speak, or null for nothing
 */
public record Institution(
    String code,
    int actor,
    List<Member> members,
    VotingRule rule,
    boolean partiesVote,
    Quantity deference,
    Quantity alignmentWeight,
    Convening convening,
    Drafting drafting,
    Quantity statementChance,
    Quantity absence,
    List<FollowUp> followUps,
    Condemnation condemnation,
    @Nullable Joint joint)
    implements Serializable {
  /** Copies the lists and refuses an empty body. */
  public Institution {
    members = List.copyOf(members);
    followUps = List.copyOf(followUps);
    if (members.stream().noneMatch(Member::participates)) {
      throw new IllegalArgumentException(code + " has no member that takes part");
    }
  }

  /**
   * A seat.
   *
   * @param code the member's code
   * @param actor index of the member in {@link Plan#actors()}, or -1 when it only votes
   * @param idealPoint General Assembly ideal point, or null
   * @param groups labels such as regions
   * @param participates false for a member suspended or withdrawn at the date
   */
  public record Member(
      String code,
      int actor,
      @Nullable Quantity idealPoint,
      List<String> groups,
      boolean participates)
      implements Serializable {
    /** Copies the list. */
    public Member {
      groups = List.copyOf(groups);
    }
  }

  /**
   * How a meeting comes about.
   *
   * @param membersOnly whether among states only members that take part may ask
   * @param offices indices of the offices that may ask, in ascending order
   * @param rung gravest act that suffices to ask
   * @param forceChance chance that a request on a use of force leads to a meeting
   * @param otherChance the same for a request on anything else
   * @param lagDays from request to meeting
   * @param cooldownDays time after a meeting in which none is held on the same matter but for
   *     something graver
   * @param call what brings the body together out of session, or null for one that sits
   */
  public record Convening(
      boolean membersOnly,
      List<Integer> offices,
      int rung,
      Quantity forceChance,
      Quantity otherChance,
      Distribution lagDays,
      double cooldownDays,
      @Nullable Call call)
      implements Serializable {
    /** Copies the list. */
    public Convening {
      offices = List.copyOf(offices);
    }
  }

  /**
   * Out of session a body meets on call: of a council, whose members vote on it as on procedure, so
   * that nobody has a veto, or of a majority of its own members.
   *
   * @param institution index of that council, or -1 when it is not in the scenario
   * @param votes affirmative votes that it takes there
   * @param afterVeto whether it takes, besides, that a draft on the same matter has met a veto
   *     there
   */
  public record Call(int institution, int votes, boolean afterVeto) implements Serializable {}

  /**
   * How a draft comes about.
   *
   * @param forceChance chance that a meeting on a use of force brings one, given somebody willing
   *     to sponsor it
   * @param otherChance the same for a meeting on anything else
   * @param forceLagDays from meeting to vote, on a use of force
   * @param otherLagDays from meeting to vote, otherwise
   * @param sponsorAlignment how much more a sponsor is aligned with the victim than with the state
   *     criticised
   * @param softening most by which sponsors weaken a text so that it gets the votes it needs, log
   *     odds of each member's vote in favour, not negative; only under a rule of a number of votes
   *     and under consensus
   * @param hopeless chance that a text short of the votes at its weakest is put to the vote all the
   *     same
   */
  public record Drafting(
      Quantity forceChance,
      Quantity otherChance,
      Distribution forceLagDays,
      Distribution otherLagDays,
      Quantity sponsorAlignment,
      Quantity softening,
      Quantity hopeless)
      implements Serializable {}

  /**
   * What a result leads to.
   *
   * @param on which result
   * @param institution index of the body that is asked to meet
   * @param chance that it happens
   * @param lagDays how long it takes
   * @param debateOnly whether that meeting brings no draft
   */
  public record FollowUp(
      Result on, int institution, Quantity chance, Distribution lagDays, boolean debateOnly)
      implements Serializable {}

  /**
   * A joint statement of the members that were for a text which the body did not take.
   *
   * @param chance chance that they make one
   * @param least fewest members that make one, at least 2
   * @param action index of the statement in {@link Plan#actions()}
   */
  public record Joint(Quantity chance, int least, int action) implements Serializable {
    /** Refuses a joint statement of one. */
    public Joint {
      Checks.between("least", least, 2, 1000);
      Checks.notNegative("action", action);
    }
  }

  /** How a meeting or a vote ended. */
  public enum Result {
    /** The draft passed. */
    ADOPTED,
    /** It lacked votes. */
    REJECTED,
    /** It had the votes and met a veto. */
    VETOED,
    /** No text passed, but the body spoke. */
    STATEMENT,
    /** Nothing came of it. */
    NOTHING
  }

  /**
   * What an adopted text does to the actor it criticises.
   *
   * @param pressure added to its domestic pressure to yield, not negative
   * @param climate Goldstein points taken from the members' climate toward it
   */
  public record Condemnation(Quantity pressure, Quantity climate) implements Serializable {}
}
