package org.demarche.engine.institutions;

import java.util.Arrays;
import java.util.List;
import org.demarche.model.Institution.Result;
import org.demarche.model.Query;
import org.demarche.model.VotingRule;

/** What has come of the bodies' meetings so far: how often, when first, and by which votes. */
public final class BodyRecord {
  private final int[] meetings;
  private final int[] drafts;
  private final int[] adopted;
  private final int[] rejected;
  private final int[] vetoed;
  private final int[] statements;
  private final double[] firstMeeting;
  private final double[] firstVote;
  private final double[] firstYes;
  private final double[] firstNo;
  private final double[] firstAbstain;

  BodyRecord(int bodies) {
    this.meetings = new int[bodies];
    this.drafts = new int[bodies];
    this.adopted = new int[bodies];
    this.rejected = new int[bodies];
    this.vetoed = new int[bodies];
    this.statements = new int[bodies];
    this.firstMeeting = new double[bodies];
    this.firstVote = new double[bodies];
    this.firstYes = new double[bodies];
    this.firstNo = new double[bodies];
    this.firstAbstain = new double[bodies];
  }

  void reset() {
    for (int[] counts : List.of(meetings, drafts, adopted, rejected, vetoed, statements)) {
      Arrays.fill(counts, 0);
    }
    for (double[] days : List.of(firstMeeting, firstVote, firstYes, firstNo, firstAbstain)) {
      Arrays.fill(days, Double.NaN);
    }
  }

  /** A body has met. */
  void met(int body, double now) {
    meetings[body]++;
    if (Double.isNaN(firstMeeting[body])) {
      firstMeeting[body] = now;
    }
  }

  /** A body has voted on a draft. */
  void voted(int body, VotingRule.Ballot ballot, double now) {
    drafts[body]++;
    if (Double.isNaN(firstVote[body])) {
      firstVote[body] = now;
      firstYes[body] = ballot.yes();
      firstNo[body] = ballot.no();
      firstAbstain[body] = ballot.abstain();
    }
  }

  /** A meeting has ended in a result. */
  void concluded(int body, Result result) {
    switch (result) {
      case ADOPTED -> adopted[body]++;
      case REJECTED -> rejected[body]++;
      case VETOED -> vetoed[body]++;
      case STATEMENT -> statements[body]++;
      default -> {}
    }
  }

  /** What a query about a body's meetings and votes asks for. */
  public double answer(Query query, int body) {
    return switch (query) {
      case MEETINGS -> meetings[body];
      case DRAFTS -> drafts[body];
      case ADOPTED -> adopted[body];
      case REJECTED -> rejected[body];
      case VETOED -> vetoed[body];
      case STATEMENTS -> statements[body];
      case FIRST_MEETING -> firstMeeting[body];
      case FIRST_VOTE -> firstVote[body];
      case YES -> firstYes[body];
      case NO -> firstNo[body];
      case ABSTAIN -> firstAbstain[body];
      default -> throw new IllegalArgumentException(query.id());
    };
  }
}
