package org.demarche.engine.choice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Parameter;
import org.demarche.model.Role;

/**
 * The second road to a choice: each actor looks at the relations that matter to it at the rate rho
 * (epsilon + salience), by one keyed unit-exponential threshold against the hazard summed day by
 * day. The day of a review is exact, its hour is spread over the day.
 */
public final class Reviews {
  private final Situation s;
  private final Run run;
  private final Program program;
  private final double[] hazard;
  private final double[] threshold;
  private final double[] weight;

  /** Hazard a day for each unit of salience and floor; 0 for whoever reviews nothing. */
  private final double[] pace;

  /** The hazard before today's was added. */
  private final double[] before;

  private final int[] ordinal;
  private final int[] reviewers;

  public Reviews(Situation situation) {
    this.s = situation;
    this.run = situation.run;
    this.program = situation.run.program;
    this.hazard = new double[program.n];
    this.threshold = new double[program.n];
    this.weight = new double[program.n];
    this.pace = new double[program.n];
    this.before = new double[program.n];
    this.ordinal = new int[program.n];
    this.reviewers = IntStream.range(0, program.n).filter(i -> program.reviews[i]).toArray();
  }

  /** Begins a run: draws when everybody looks first. */
  public void reset() {
    Arrays.fill(hazard, 0);
    Arrays.fill(ordinal, 0);
    for (int i = 0; i < program.n; i++) {
      weigh(i);
      if (program.reviews[i]) {
        threshold[i] = -Elementary.log(draw(i, 0));
      }
    }
  }

  /** Adds up how much an actor's relations matter to it by now. */
  public void weigh(int i) {
    weight[i] = 0;
    if (program.reviews[i]) {
      for (int j : program.partners[i]) {
        weight[i] += program.chooses[j] ? s.ties.relevance(i, j) : 0;
      }
    }
    pace[i] = run.parameter(Parameter.REVIEW_RATE) * weight[i];
  }

  private double draw(int i, int block) {
    run.chance.block(program.streams.of(i, Purpose.LOOK), ordinal[i], block);
    return run.chance.get(0);
  }

  /** A day passes; until the information cut-off the record stands in for initiatives. */
  public void tick() {
    if (run.now < program.plan.asOfDays()) {
      return;
    }
    double floor = run.parameter(Parameter.REVIEW_FLOOR);
    double[] salience = s.attention.saliences();
    for (int i = 0; i < hazard.length; i++) {
      before[i] = hazard[i];
      hazard[i] += pace[i] * (floor + salience[i]);
    }
    for (int i : reviewers) {
      if (hazard[i] >= threshold[i] && pace[i] > 0) {
        schedule(i, (threshold[i] - before[i]) / (pace[i] * (floor + salience[i])));
      }
    }
  }

  private void schedule(int i, double hour) {
    Happening review = run.agenda.take(Happening.Kind.REVIEW);
    review.subject = i;
    review.id = EventId.mix(program.streams.code(i), ordinal[i] + 1);
    review.target = partner(i, draw(i, 1));
    run.agenda.schedule(review, Math.min(1, Math.max(0, hour)));
    ordinal[i]++;
    hazard[i] = 0;
    threshold[i] = -Elementary.log(draw(i, 0));
  }

  /** A branch begins: a threshold that has not been reached is reached a further time later. */
  public void redraw() {
    for (int i : reviewers) {
      threshold[i] = hazard[i] - Elementary.log(draw(i, 0));
    }
  }

  /** A person's initiatives come at their own times and leave the actor's own looks as they are. */
  public void schedule(List<Intervention.Move> moves) {
    for (Intervention.Move move : moves) {
      Happening review = run.agenda.take(Happening.Kind.REVIEW);
      review.subject = move.actor();
      review.id = move.occasion();
      review.target = move.partner();
      run.agenda.schedule(review, move.day());
    }
  }

  private int partner(int i, double u) {
    double level = u * weight[i];
    int last = -1;
    for (int j : program.partners[i]) {
      double share = program.chooses[j] ? s.ties.relevance(i, j) : 0;
      if (share > 0) {
        last = j;
        level -= share;
        if (level < 0) {
          return j;
        }
      }
    }
    return last;
  }

  /**
   * How a reviewer sees the relation it looks at: within a focal pair as the side struck or the
   * side that struck first; from outside by where it stands between the pair.
   */
  public void see(int i, int j, Sides view) {
    if (program.office[i]) {
      view.set(Role.OFFICE, j, counterpart(i, j));
      return;
    }
    if (program.tracks.find(i, j) >= 0) {
      int opening = program.plan.openingEvent();
      boolean first = opening >= 0 && program.script.entries.get(opening).event().source() == i;
      view.set(first ? Role.SOURCE : Role.TARGET, j, i);
      return;
    }
    int k = counterpart(i, j);
    if (k < 0) {
      view.set(Role.BYSTANDER, j, -1);
      return;
    }
    Role role = s.ties.sideBetween(i, k, j);
    if (role == Role.ALLY_OF_SOURCE) {
      view.set(Role.ALLY_OF_SOURCE, k, j);
    } else {
      view.set(role, j, k);
    }
  }

  /** The other side of the first focal pair that an actor belongs to, not the reviewer itself. */
  private int counterpart(int i, int j) {
    for (int p = 0; p < program.tracks.count; p++) {
      int other = program.tracks.other(p, j);
      if (other >= 0 && other != i) {
        return other;
      }
    }
    return -1;
  }
}
