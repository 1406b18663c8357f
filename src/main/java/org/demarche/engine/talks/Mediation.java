package org.demarche.engine.talks;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.demarche.engine.attention.Attention;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Parameter;
import org.demarche.model.Question;

/**
 * Third parties that offer their good offices to a focal pair: each by its own choice, as a hazard
 * in its salience or by an offer to both sides, and only with the consent of both.
 */
public final class Mediation {
  /** An offer is a quarter as likely from one whom the matter does not occupy. */
  private static final double UNOCCUPIED = 0.25;

  private static final double LEAST_PACE = 0.05;

  private final Run run;
  private final Attention attention;
  private final TrackTable tracks;

  /** The talks that a mediator offers itself to. */
  interface Table {
    /** How willing the less willing side of a pair is to talk, 0 to 1. */
    double willingness(int p);

    /** Both sides have taken the mediator. */
    void entered(int p);
  }

  private final Table table;
  private final int n;

  /** Everyone who mediates, in order. */
  private final int[] willing;

  private final int[] mediators;
  private final boolean[] mediated;
  private final double[] offer;
  private final double[] threshold;
  private final AskedSides asked;

  Mediation(Run run, Attention attention, Table table) {
    this.run = run;
    this.attention = attention;
    this.tracks = run.program.tracks;
    this.table = table;
    this.n = run.program.n;
    boolean[] mediates = run.program.mediates;
    this.willing = IntStream.range(0, n).filter(m -> mediates[m]).toArray();
    this.mediators = new int[tracks.count];
    this.mediated = new boolean[tracks.count];
    this.offer = new double[tracks.count * n];
    this.threshold = new double[tracks.count * n];
    this.asked = new AskedSides(tracks.count * n);
  }

  void reset() {
    Arrays.fill(mediators, -1);
    Arrays.fill(mediated, false);
    Arrays.fill(offer, 0);
    asked.reset();
    for (int p = 0; p < tracks.count; p++) {
      for (int m : willing) {
        int stream = run.program.streams.of(m, Purpose.MEDIATION);
        threshold[p * n + m] = -Elementary.log(run.chance.uniform(stream, tracks.ids[p], 0));
      }
    }
  }

  /**
   * A day has passed: the hazards of offers add up. Where several could offer themselves each
   * leaves it to the others, so that they share one rate.
   */
  void tick(int p) {
    if (mediators[p] >= 0) {
      return;
    }
    int able = 0;
    for (int m : willing) {
      able += able(p, m) ? 1 : 0;
    }
    double rate = run.parameter(Parameter.MEDIATOR_RATE) / able;
    for (int m : willing) {
      if (!able(p, m)) {
        continue;
      }
      int place = p * n + m;
      offer[place] += rate * (UNOCCUPIED + attention.salience(m));
      if (offer[place] >= threshold[place]) {
        offer[place] = Double.NEGATIVE_INFINITY;
        if (run.answers(Question.OFFER, m, tracks.ids[p], true)) {
          consent(p, m, tracks.ids[p]);
        }
      }
    }
  }

  /** A branch begins: who has not offered itself does so a further time later. */
  void redraw(int p) {
    for (int m : willing) {
      int place = p * n + m;
      if (offer[place] >= 0) {
        int stream = run.program.streams.of(m, Purpose.MEDIATION);
        double further = -Elementary.log(run.chance.uniform(stream, tracks.ids[p], 0));
        threshold[place] = offer[place] + further;
      }
    }
  }

  /** A possible mediator has offered itself to one side; it enters once both agree to it. */
  public void offered(int by, int to) {
    for (int p = 0; p < tracks.count; p++) {
      boolean toFirst = to == tracks.first[p];
      if ((!toFirst && to != tracks.second[p]) || !able(p, by)) {
        continue;
      }
      int times = asked.ask(p * n + by, toFirst);
      if (times > 0) {
        consent(p, by, EventId.mix(tracks.ids[p], times));
      }
    }
  }

  private void consent(int p, int mediator, long asking) {
    int stream = run.program.streams.of(mediator, Purpose.MEDIATION);
    boolean own = run.chance.uniform(stream, asking, 1) < table.willingness(p);
    if (run.answers(Question.CONSENT, mediator, asking, own)) {
      mediators[p] = mediator;
      mediated[p] = true;
      table.entered(p);
    }
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
