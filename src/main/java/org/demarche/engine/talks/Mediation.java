package org.demarche.engine.talks;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.matters.Matters;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Parameter;
import org.demarche.model.Question;

/**
 * Third parties that offer their good offices to a focal pair: each by its own choice, as a hazard
 * in what the matter is to it or by an offer to both sides, and only with the consent of both. A
 * side takes one if it is willing to talk and not at odds with who offers; whether it is that
 * willing is drawn once for all who offer, so that many offers do not make up for a lack of will.
 */
public final class Mediation {
  /** An offer is a quarter as likely from one to whom the matter is nothing. */
  private static final double UNOCCUPIED = 0.25;

  /** What any matter is to an office: its business, if not its own. */
  private static final double OFFICE = 0.5;

  private static final double LEAST_PACE = 0.05;

  private final Run run;
  private final Matters matters;
  private final Reasons reasons;
  private final Openings openings;
  private final TrackTable tracks;

  /** Told when both sides have taken a mediator. */
  @FunctionalInterface
  interface Entered {
    void entered(int p, long cause);
  }

  private final Entered entered;
  private final int n;

  /** Everyone who mediates, in order. */
  private final int[] willing;

  private final int[] mediators;
  private final boolean[] mediated;
  private final double[] offer;
  private final double[] threshold;

  /** How often each has offered itself of its own accord. */
  private final int[] offers;

  private final AskedSides asked;

  Mediation(Run run, Matters matters, Reasons reasons, Openings openings, Entered entered) {
    this.run = run;
    this.matters = matters;
    this.reasons = reasons;
    this.openings = openings;
    this.tracks = run.program.tracks;
    this.entered = entered;
    this.n = run.program.n;
    boolean[] mediates = run.program.mediates;
    this.willing = IntStream.range(0, n).filter(m -> mediates[m]).toArray();
    this.mediators = new int[tracks.count];
    this.mediated = new boolean[tracks.count];
    this.offer = new double[tracks.count * n];
    this.threshold = new double[tracks.count * n];
    this.offers = new int[tracks.count * n];
    this.asked = new AskedSides(tracks.count * n);
  }

  void reset() {
    Arrays.fill(mediators, -1);
    Arrays.fill(mediated, false);
    Arrays.fill(offer, 0);
    Arrays.fill(offers, 0);
    asked.reset();
    for (int p = 0; p < tracks.count; p++) {
      for (int m : willing) {
        threshold[p * n + m] = exponential(p, m);
      }
    }
  }

  /** A unit exponential until the next offer. */
  private double exponential(int p, int m) {
    int stream = run.program.streams.of(m, Purpose.MEDIATION);
    return -Elementary.log(run.chance.uniform(stream, occasion(p, m), 0));
  }

  /** The next offer of its own accord: the pair's id, mixed with how many have been refused. */
  private long occasion(int p, int m) {
    int refused = offers[p * n + m];
    return refused == 0 ? tracks.ids[p] : EventId.mix(tracks.ids[p], refused);
  }

  /** A day has passed: the hazards of offers add up, while the matter presses. */
  void tick(int p) {
    if (mediators[p] >= 0) {
      return;
    }
    double rate = run.parameter(Parameter.MEDIATOR_RATE) * reasons.urgency(p);
    for (int m : willing) {
      if (!able(p, m)) {
        continue;
      }
      int place = p * n + m;
      offer[place] += rate * (UNOCCUPIED + (1 - UNOCCUPIED) * stake(p, m));
      if (offer[place] >= threshold[place]) {
        if (run.answers(Question.OFFER, m, occasion(p, m), true)) {
          consent(p, m, occasion(p, m), matters.fedBy(cell(p)));
        }
        offer[place] = 0;
        offers[place]++;
        threshold[place] = exponential(p, m);
      }
    }
  }

  /** A branch begins: whoever offers itself next does so a further time later. */
  void redraw(int p) {
    for (int m : willing) {
      int place = p * n + m;
      threshold[place] = offer[place] + exponential(p, m);
    }
  }

  /** A possible mediator has offered itself to one side; it enters once both agree to it. */
  public void offered(int by, int to, long act) {
    for (int p = 0; p < tracks.count; p++) {
      boolean toFirst = to == tracks.first[p];
      if ((!toFirst && to != tracks.second[p]) || !able(p, by)) {
        continue;
      }
      int times = asked.ask(p * n + by, toFirst);
      if (times > 0) {
        consent(p, by, EventId.mix(tracks.ids[p], times), act);
      }
    }
  }

  /** What the matter of a pair is to a possible mediator, 0 to 1. */
  private double stake(int p, int m) {
    return run.program.office[m] ? OFFICE : matters.stake(m, cell(p));
  }

  private int cell(int p) {
    return matters.cell(tracks.first[p], tracks.second[p]);
  }

  private void consent(int p, int mediator, long asking, long cause) {
    boolean own = takes(p, 0, mediator) && takes(p, 1, mediator);
    if (run.answers(Question.CONSENT, mediator, asking, own)) {
      mediators[p] = mediator;
      mediated[p] = true;
      entered.entered(p, cause);
    }
  }

  /**
   * Whether a side takes a mediator: by its will to talk under cover, and its trust in the other.
   */
  private boolean takes(int p, int side, int mediator) {
    int actor = side == 0 ? tracks.first[p] : tracks.second[p];
    Layout at = run.program.layout;
    double trust = 1 + Math.min(0, run.v[at.alignment + at.cell(actor, mediator)]);
    double exposure = 1 - run.parameter(Parameter.MEDIATOR_COVER);
    double chance = trust * Elementary.logistic(reasons.odds(p, side, exposure));
    return openings.consents(p, chance);
  }

  private boolean able(int p, int m) {
    boolean party = m == tracks.first[p] || m == tracks.second[p];
    return mediators[p] < 0 && !party && run.program.mediates[m];
  }

  /** Who mediates, or -1. */
  int mediator(int p) {
    return mediators[p];
  }

  /** Whether anybody has come to mediate between a pair. */
  public boolean took(int p) {
    return mediated[p];
  }

  /** Factor on the pace of the talks. */
  double pace(int p) {
    return mediators[p] < 0 ? 1 : Math.max(LEAST_PACE, run.parameter(Parameter.MEDIATOR_EFFECT));
  }

  /** Share of the cost of being seen to talk that is left. */
  double exposure(int p) {
    return mediators[p] < 0 ? 1 : 1 - run.parameter(Parameter.MEDIATOR_COVER);
  }
}
