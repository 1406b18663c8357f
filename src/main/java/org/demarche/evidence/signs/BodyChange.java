package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Institution;
import org.demarche.model.Ladder;
import org.demarche.model.PlanEdit;
import org.demarche.model.VotingRule;

/**
 * Bodies with another procedure.
 *
 * @param of which bodies
 * @param what what is changed of them
 */
record BodyChange(BodyKind of, What what) implements Change {

  /** What can be changed of a body. */
  enum What {
    /** Fewer votes are enough for a text. */
    LOWER_MAJORITY,
    /** One member that objects blocks. */
    CONSENSUS,
    /** Nobody has a veto. */
    NO_VETO,
    /** Members are readier to vote for a text. */
    READIER,
    /** It takes a graver act to bring the body together. */
    HIGHER_THRESHOLD,
    /** The parties have no vote. */
    PARTIES_OUT
  }

  private static final int FEWER_VOTES = 3;
  private static final double READINESS = 2;
  private static final double HALF = 0.5;

  @Override
  public Optional<Variant> apply(Stage stage) {
    List<Institution> bodies = new ArrayList<>(stage.plan().institutions());
    for (int k : stage.bodies(of)) {
      bodies.set(k, changed(bodies.get(k)));
    }
    return bodies.equals(stage.plan().institutions())
        ? Optional.empty()
        : Optional.of(Variant.of(PlanEdit.of(stage.plan()).institutions(bodies).plan()));
  }

  private Institution changed(Institution body) {
    return new Institution(
        body.code(),
        body.actor(),
        body.members(),
        rule(body.rule()),
        what != What.PARTIES_OUT && body.partiesVote(),
        what == What.READIER ? new Shift(1, READINESS).on(body.deference()) : body.deference(),
        body.alignmentWeight(),
        what == What.HIGHER_THRESHOLD ? graver(body.convening()) : body.convening(),
        body.drafting(),
        body.statementChance(),
        body.absence(),
        body.followUps(),
        body.condemnation(),
        body.joint());
  }

  private VotingRule rule(VotingRule rule) {
    if (what == What.CONSENSUS) {
      return new VotingRule.Consensus();
    }
    if (rule instanceof VotingRule.Supermajority s) {
      return what == What.LOWER_MAJORITY
          ? new VotingRule.Supermajority(Math.max(1, s.votes() - FEWER_VOTES), s.veto())
          : what == What.NO_VETO ? new VotingRule.Supermajority(s.votes(), List.of()) : rule;
    }
    return rule instanceof VotingRule.Share && what == What.LOWER_MAJORITY
        ? new VotingRule.Share(HALF, false)
        : rule;
  }

  private static Institution.Convening graver(Institution.Convening convening) {
    return new Institution.Convening(
        convening.membersOnly(),
        convening.offices(),
        Ladder.TOP,
        convening.forceChance(),
        convening.otherChance(),
        convening.lagDays(),
        convening.cooldownDays(),
        convening.call());
  }
}
