package org.demarche.evidence.signs;

import org.demarche.model.Institution;
import org.demarche.model.VotingRule;

/** Which bodies are meant in a sign: a sign names none. */
enum BodyKind {
  /** Bodies in which a member has a veto. */
  VETO,
  /** Bodies that decide by a number or a share of votes and know no veto. */
  MAJORITY,
  /** Bodies that decide by consensus. */
  CONSENSUS,
  /** All. */
  ALL;

  boolean includes(Institution body) {
    VotingRule rule = body.rule();
    return switch (this) {
      case VETO -> rule instanceof VotingRule.Supermajority s && !s.veto().isEmpty();
      case MAJORITY ->
          rule instanceof VotingRule.Share
              || (rule instanceof VotingRule.Supermajority s && s.veto().isEmpty());
      case CONSENSUS -> rule instanceof VotingRule.Consensus;
      case ALL -> true;
    };
  }
}
