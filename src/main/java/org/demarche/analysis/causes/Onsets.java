package org.demarche.analysis.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.analysis.whatif.Goal;
import org.demarche.model.EventId;
import org.demarche.model.Expression;
import org.demarche.model.Expression.Operator;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.Quantity;
import org.demarche.model.Query;
import org.demarche.model.ScriptedEvent;
import org.demarche.trace.Story;

/**
 * When an outcome came to hold in a run, and through what. Marks that do nothing stand on the
 * timeline: the first waits for the outcome to hold, the next for it to hold no longer, and so on.
 * The engine itself says after which event each came true; chance and all else stay as they were.
 */
public final class Onsets {
  /** How often an outcome may come and go before the count is given up. */
  private static final int MARKS = 12;

  private final List<Intervention> marks = new ArrayList<>();
  private final List<Long> ids = new ArrayList<>();
  private final int timeline;

  /**
   * Marks for an outcome.
   *
   * @param plan of the runs
   * @param goal the outcome, one that is true or false
   */
  public Onsets(Plan plan, Goal goal) {
    this.timeline = plan.timeline().size();
    Expression holds = condition(plan, goal);
    for (int k = 0; k < MARKS; k++) {
      Expression now = k % 2 == 0 ? holds : new Expression.Not(holds);
      Expression when =
          k == 0
              ? now
              : new Expression.Binary(
                  Operator.AND,
                  new Expression.Ask(Query.HAPPENED, List.of(timeline + k - 1, -1), Double.NaN),
                  now);
      String id = "mark-of-outcome-" + k;
      ids.add(EventId.of(id));
      marks.add(new Intervention.Insert(mark(id, when)));
    }
  }

  private static Expression condition(Plan plan, Goal goal) {
    Expression value = plan.outcomes().get(goal.outcome()).value();
    Expression bound = new Expression.Num(goal.bound());
    return switch (goal.comparison()) {
      case ">=" -> new Expression.Binary(Operator.GREATER_EQUAL, value, bound);
      case ">" -> new Expression.Binary(Operator.GREATER, value, bound);
      case "<=" -> new Expression.Binary(Operator.LESS_EQUAL, value, bound);
      case "<" -> new Expression.Binary(Operator.LESS, value, bound);
      case "=" -> new Expression.Binary(Operator.EQUAL, value, bound);
      default -> value;
    };
  }

  private static ScriptedEvent mark(String id, Expression when) {
    Quantity none = new Quantity.Fixed(0);
    return new ScriptedEvent(
        id,
        id,
        none,
        when,
        none,
        null,
        null,
        -1,
        List.of(),
        -1,
        none,
        List.of(),
        -1,
        -1,
        false,
        false,
        null,
        null,
        List.of(),
        Provenance.UNSTATED);
  }

  /**
   * How an outcome came to hold for the last time.
   *
   * @param day when, in days from the start
   * @param cause id of the event after which it held, 0 where it held from the start or came with
   *     the passing of a day
   * @param holds whether it still held at the end
   * @param times how often it had come by then
   */
  public record Onset(double day, long cause, boolean holds, int times) {}

  /** What is to be done to a run so that its marks can be read. */
  public List<Intervention> marks() {
    return List.copyOf(marks);
  }

  /**
   * When the outcome came to hold for the last time.
   *
   * @param story of a run with the marks
   * @return empty if it never held
   */
  public Optional<Onset> of(Story story) {
    Optional<Onset> last = Optional.empty();
    for (Story.Act act : story.acts()) {
      int k = ids.indexOf(act.id());
      if (k >= 0 && k % 2 == 0) {
        last = Optional.of(new Onset(act.day(), act.cause(), true, k / 2 + 1));
      } else if (k >= 0) {
        last = last.map(on -> new Onset(on.day(), on.cause(), false, on.times()));
      }
    }
    return last;
  }

  /**
   * The same story without the marks.
   *
   * @param story of a run with the marks
   */
  public Story without(Story story) {
    return new Story(
        story.acts().stream().filter(act -> act.scripted() < timeline).toList(),
        story.decisions(),
        story.sessions(),
        story.talks(),
        story.measures(),
        story.deaths(),
        story.stocks(),
        story.proceedings(),
        story.offers(),
        story.demands());
  }
}
