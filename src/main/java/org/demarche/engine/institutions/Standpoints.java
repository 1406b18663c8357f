package org.demarche.engine.institutions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.engine.chance.Drawn;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Parameter;
import umontreal.ssj.probdist.NormalDist;

/**
 * How governments stand to each matter, what one state did to another: what each has said of it and
 * how it has voted, its own bent, and the level that all share.
 *
 * <p>The level is normal around 0 with the spread of disputes in the roll calls. Votes and words so
 * far are evidence on it, as answers of the same ordered logit: the mode of what they leave is
 * found by Newton's method, the curvature there is its spread (Laplace). A government's word counts
 * as a part of a vote. Its bent is one uniform number a matter, so that it stands by its view in
 * every body.
 */
final class Standpoints {
  private static final int CASE = Streams.named("case", Purpose.VOTE);

  /** A word from here on condemns. */
  private static final double PLAIN = 0.75;

  private static final int STEPS = 12;
  private static final double CLOSE = 1e-6;
  private static final double LONGEST = 2;

  private final Run run;
  private final int n;
  private final int voters;
  private final Drawn drawn = new Drawn();

  /** Place of each matter in the list, by source times the number of actors plus target; or -1. */
  private final int[] places;

  private final List<Matter> matters = new ArrayList<>();
  private int used;

  Standpoints(Run run) {
    this.run = run;
    this.n = run.program.n;
    this.voters = run.program.bodies.voters;
    this.places = new int[n * n];
    Arrays.fill(places, -1);
  }

  void reset() {
    drawn.reset();
    for (int k = 0; k < used; k++) {
      places[matters.get(k).cell] = -1;
    }
    used = 0;
  }

  /** What is known of a matter; from now on it is followed. */
  Matter on(int source, int target) {
    int cell = source * n + target;
    if (places[cell] < 0) {
      if (used == matters.size()) {
        matters.add(new Matter());
      }
      places[cell] = used;
      matters.get(used++).begin(source, target, cell);
    }
    return matters.get(places[cell]);
  }

  /** A matter and what is known of it. */
  final class Matter {
    private int cell;
    private long key;

    /** What a government has said of what the state criticised did, -1 condemns, 1 supports. */
    private final double[] said = new double[voters];

    /** Log odds in favour of a text, without the level, when it spoke or voted. */
    private final double[] score = new double[voters];

    /** 1 for, -1 against, 0 neither. */
    private final byte[] answer = new byte[voters];

    /** How much the answer counts: nothing, as a word or as a vote. */
    private final double[] weight = new double[voters];

    private final double[] bent = new double[voters];
    private final boolean[] signed = new boolean[voters];
    private double mode;
    private double spread;
    private boolean stale;

    private void begin(int source, int target, int at) {
      cell = at;
      key = EventId.mix(run.program.streams.code(source), run.program.streams.code(target));
      Arrays.fill(said, 0);
      Arrays.fill(weight, 0);
      Arrays.fill(bent, Double.NaN);
      Arrays.fill(signed, false);
      mode = 0;
      spread = run.parameter(Parameter.VOTE_CASE_SD);
      stale = false;
    }

    /** What names the matter, in all runs alike. */
    long key() {
      return key;
    }

    /** A government has spoken; the plainest word so far stands, and the later of two as plain. */
    void speak(int voter, double word, double fixed) {
      if (Math.abs(word) < Math.abs(said[voter])) {
        return;
      }
      said[voter] = word;
      if (weight[voter] < 1) {
        note(voter, word <= -PLAIN ? 1 : word > 0 ? -1 : 0, fixed);
        weight[voter] = Math.min(1, run.parameter(Parameter.VOTE_WORD));
      }
    }

    /** A government has voted. */
    void vote(int voter, byte vote, double fixed) {
      note(voter, vote, fixed);
      weight[voter] = 1;
    }

    private void note(int voter, int given, double fixed) {
      answer[voter] = (byte) given;
      score[voter] = fixed;
      stale = true;
    }

    /** What a government has said, -1 to 1; 0 for nothing. */
    double said(int voter) {
      return said[voter];
    }

    /** Whether it has voted against a text on the matter. */
    boolean opposes(int voter) {
      return weight[voter] == 1 && answer[voter] < 0;
    }

    /** It signs a statement with others. */
    void sign(int voter) {
      signed[voter] = true;
    }

    /** Whether it has signed one. */
    boolean hasSigned(int voter) {
      return signed[voter];
    }

    /** The uniform number that is its bent. */
    double bent(int voter, int stream) {
      if (Double.isNaN(bent[voter])) {
        bent[voter] = run.chance.uniform(stream, key, 0);
      }
      return bent[voter];
    }

    /** What the matter adds to the log odds in favour of everybody. */
    double level() {
      if (run.parameter(Parameter.VOTE_CASE_SD) == 0) {
        return 0;
      }
      if (stale) {
        learn();
      }
      return mode + spread * normal();
    }

    /** A normal number that is drawn once a run, and then is a fact in every branch. */
    private double normal() {
      double known = drawn.find(key);
      if (!Double.isNaN(known)) {
        return known;
      }
      double z = NormalDist.inverseF01(run.chance.uniform(CASE, key, 0));
      drawn.keep(key, z);
      return z;
    }

    private void learn() {
      double sd = run.parameter(Parameter.VOTE_CASE_SD);
      double cut = Math.max(0, run.parameter(Parameter.VOTE_CUT));
      double curve = 0;
      for (int step = 0; step < STEPS; step++) {
        double slope = -mode / (sd * sd);
        curve = 1 / (sd * sd);
        for (int i = 0; i < voters; i++) {
          if (weight[i] > 0) {
            double no = Elementary.logistic(-score[i] - mode - cut);
            double yes = Elementary.logistic(score[i] + mode - cut);
            if (answer[i] > 0) {
              slope += weight[i] * (1 - yes);
              curve += weight[i] * yes * (1 - yes);
            } else if (answer[i] < 0) {
              slope -= weight[i] * (1 - no);
              curve += weight[i] * no * (1 - no);
            } else {
              slope += weight[i] * (no - yes);
              curve += weight[i] * (no * (1 - no) + yes * (1 - yes));
            }
          }
        }
        double move = Math.max(-LONGEST, Math.min(LONGEST, slope / curve));
        mode += move;
        if (Math.abs(move) < CLOSE) {
          break;
        }
      }
      spread = 1 / Math.sqrt(curve);
      stale = false;
    }
  }
}
