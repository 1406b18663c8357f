package org.demarche.engine.choice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.matters.Matters;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Parameter;
import org.demarche.model.Role;

/**
 * The second road to a choice: each actor looks at the matters that it has a part in. Its own come
 * up at the rate rho (epsilon + heat), epsilon for disputes that stood on the eve alone; those of
 * others at rho times heat, stake and the share of a third party. One keyed unit-exponential
 * threshold stands against the hazard summed day by day. The day of a review is exact, its hour is
 * spread over the day.
 */
public final class Reviews {
  private final Situation s;
  private final Run run;
  private final Program program;
  private final Matters matters;
  private final double[] hazard;
  private final double[] threshold;

  /** What the disputes of the eve ask of everyone, cold or not, and what all matters ask today. */
  private final double[] standing;

  private final double[] urgency;
  private final int[] ordinal;
  private final int[] reviewers;
  private double rate;
  private double floor;

  public Reviews(Situation situation) {
    this.s = situation;
    this.run = situation.run;
    this.program = situation.run.program;
    this.matters = situation.matters;
    this.hazard = new double[program.n];
    this.threshold = new double[program.n];
    this.standing = new double[program.n];
    this.urgency = new double[program.n];
    this.ordinal = new int[program.n];
    this.reviewers = IntStream.range(0, program.n).filter(i -> program.reviews[i]).toArray();
  }

  /** Begins a run: draws when everybody looks first. */
  public void reset() {
    Arrays.fill(hazard, 0);
    Arrays.fill(ordinal, 0);
    rate = run.parameter(Parameter.REVIEW_RATE);
    floor = run.parameter(Parameter.REVIEW_FLOOR);
    for (int i : reviewers) {
      standing[i] = 0;
      for (int k = 0; k < matters.standingCount(); k++) {
        standing[i] += ofStanding(i, k);
      }
      threshold[i] = -Elementary.log(draw(i, 0));
    }
  }

  private double draw(int i, int block) {
    run.chance.block(program.streams.of(i, Purpose.LOOK), ordinal[i], block);
    return run.chance.get(0);
  }

  /** A day begins: what all matters ask of everybody, before anybody looks. */
  public void dawn() {
    System.arraycopy(standing, 0, urgency, 0, urgency.length);
    matters.addUrgency(urgency);
  }

  /** How likely an actor looks at a matter today, given that it has not looked since the last. */
  public double chanceToday(int i) {
    return program.reviews[i] ? 1 - Elementary.exp(-rate * urgency[i]) : 0;
  }

  /** Whether an actor is to look at a matter today. */
  public boolean isToday(int i) {
    double today = rate * urgency[i];
    return today > 0 && program.reviews[i] && hazard[i] + today >= threshold[i];
  }

  /** Lets an actor look at a matter today, at an hour drawn by its hazard. */
  public void hasten(int i, double u) {
    threshold[i] = hazard[i] - Elementary.log(1 - u * chanceToday(i));
  }

  /** A day passes; until the information cut-off the record stands in for initiatives. */
  public void tick() {
    if (run.now < program.plan.asOfDays()) {
      return;
    }
    for (int i : reviewers) {
      double today = rate * urgency[i];
      double before = hazard[i];
      hazard[i] += today;
      if (today > 0 && hazard[i] >= threshold[i]) {
        schedule(i, (threshold[i] - before) / today);
      }
    }
  }

  private double ofStanding(int i, int k) {
    int cell = matters.standing(k);
    boolean own = matters.isParty(i, cell) && program.chooses[other(i, cell)];
    return own ? floor * matters.standingWeight(k) : 0;
  }

  private int other(int i, int cell) {
    int first = cell / program.n;
    return first == i ? cell % program.n : first;
  }

  private void schedule(int i, double hour) {
    Happening review = run.agenda.take(Happening.Kind.REVIEW);
    review.subject = i;
    review.id = EventId.mix(program.streams.code(i), ordinal[i] + 1);
    about(review, matter(i, draw(i, 1)));
    run.agenda.schedule(review, Math.min(1, Math.max(0, hour)));
    ordinal[i]++;
    hazard[i] = 0;
    threshold[i] = -Elementary.log(draw(i, 0));
  }

  private void about(Happening review, int cell) {
    review.matter = cell;
    review.cause = matters.fedBy(cell);
    int i = review.subject;
    review.target = matters.isParty(i, cell) ? other(i, cell) : matters.source(cell);
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
      review.flag = isSpoken(move);
      run.agenda.schedule(review, move.day());
    }
  }

  /**
   * Whether a person speaks of its own accord; what has been seen is forced, be it said or done.
   */
  private boolean isSpoken(Intervention.Move move) {
    return move.action() >= 0
        && program.actions.verbal[move.action()]
        && run.interventions.decides(move);
  }

  /** Draws a matter by how much each asks of the actor. */
  private int matter(int i, double u) {
    double level = u * urgency[i];
    int last = -1;
    for (int k = 0; k < matters.warmCount(); k++) {
      double share = matters.urgency(k, i);
      if (share > 0) {
        last = matters.warm(k);
        level -= share;
        if (level < 0) {
          return last;
        }
      }
    }
    for (int k = 0; k < matters.standingCount(); k++) {
      double share = ofStanding(i, k);
      if (share > 0) {
        last = matters.standing(k);
        level -= share;
        if (level < 0) {
          return last;
        }
      }
    }
    return last;
  }

  /**
   * How a reviewer sees the sides of the matter it looks at: as the one to whom it was done or the
   * one who did it, or from outside by where it stands between them. A look that names no matter is
   * at the relation with the partner, or else at the warmest matter that the partner is party to.
   */
  public void see(Happening review, Sides view) {
    int i = review.subject;
    if (review.matter < 0) {
      review.matter = matterWith(i, review.target);
      review.cause = matters.fedBy(review.matter);
    }
    see(i, review.target, review.matter, view);
  }

  /** The matter that an actor has with a partner, or that the partner has with another. */
  public int matterWith(int i, int partner) {
    int own = matters.cell(i, partner);
    if (program.tracks.find(i, partner) >= 0 || matters.heat(own) > 0) {
      return own;
    }
    int others = matters.warmestOf(partner, i);
    return others < 0 ? own : others;
  }

  /** The sides of a matter as an actor sees them. */
  public void see(int i, int partner, int cell, Sides view) {
    if (matters.isParty(i, cell)) {
      Role role = matters.source(cell) == i ? Role.SOURCE : Role.TARGET;
      view.set(program.office[i] ? Role.OFFICE : role, partner, i);
      return;
    }
    int source = matters.source(cell);
    int victim = matters.victim(cell);
    if (program.office[i]) {
      view.set(Role.OFFICE, source, victim);
      return;
    }
    Role role = s.ties.sideBetween(i, victim, source);
    if (role == Role.ALLY_OF_SOURCE) {
      view.set(role, victim, source);
    } else {
      view.set(role, source, victim);
    }
  }
}
