package org.demarche.engine.talks;

import java.util.Arrays;
import org.demarche.model.Query;

/** What has come of the talks of each focal pair so far: how often and when first. */
public final class TalksRecord {
  private final double[] firstContact;
  private final double[] firstTalks;
  private final double[] firstAgreement;
  private final double[] lastRound;
  private final int[] rounds;
  private final int[] breakdowns;

  TalksRecord(int pairs) {
    this.firstContact = new double[pairs];
    this.firstTalks = new double[pairs];
    this.firstAgreement = new double[pairs];
    this.lastRound = new double[pairs];
    this.rounds = new int[pairs];
    this.breakdowns = new int[pairs];
  }

  void reset() {
    Arrays.fill(firstContact, Double.NaN);
    Arrays.fill(firstTalks, Double.NaN);
    Arrays.fill(firstAgreement, Double.NaN);
    Arrays.fill(lastRound, Double.NEGATIVE_INFINITY);
    Arrays.fill(rounds, 0);
    Arrays.fill(breakdowns, 0);
  }

  /**
   * Leaders have spoken.
   *
   * @return whether for the first time
   */
  boolean spoke(int p, double now) {
    boolean first = Double.isNaN(firstContact[p]);
    if (first) {
      firstContact[p] = now;
    }
    return first;
  }

  /** Delegations have met for a round, which is contact too. */
  void met(int p, double now) {
    rounds[p]++;
    lastRound[p] = now;
    if (Double.isNaN(firstTalks[p])) {
      firstTalks[p] = now;
    }
    if (Double.isNaN(firstContact[p])) {
      firstContact[p] = now;
    }
  }

  /** An issue has been settled at the table. */
  void agreed(int p, double now) {
    if (Double.isNaN(firstAgreement[p])) {
      firstAgreement[p] = now;
    }
  }

  /** Talks have broken off, or an agreement has been breached. */
  void broke(int p) {
    breakdowns[p]++;
  }

  /** Rounds so far. */
  int rounds(int p) {
    return rounds[p];
  }

  /** Talks that broke off and agreements that were breached so far. */
  int breakdowns(int p) {
    return breakdowns[p];
  }

  /** Day of the last round; minus infinity if there was none. */
  public double lastRound(int p) {
    return lastRound[p];
  }

  /** What a query about a pair's rounds and agreements asks for. */
  public double answer(Query query, int p) {
    return switch (query) {
      case FIRST_CONTACT -> firstContact[p];
      case FIRST_TALKS -> firstTalks[p];
      case FIRST_AGREEMENT -> firstAgreement[p];
      case BREAKDOWNS -> breakdowns[p];
      case ROUNDS -> rounds[p];
      default -> throw new IllegalArgumentException(query.id());
    };
  }
}
