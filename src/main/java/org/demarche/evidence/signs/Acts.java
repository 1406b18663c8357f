package org.demarche.evidence.signs;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Action;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.jspecify.annotations.Nullable;

/**
 * Acts that the model decided, counted: what stands on the timeline is no answer to anything.
 *
 * @param by whose, or null for anybody's
 * @param on towards whom, or null for anybody
 * @param kind which acts
 * @param from from this day
 * @param until to this day
 * @param count whether acts are counted, or those who did one, or whether there was any
 */
record Acts(@Nullable Who by, @Nullable Who on, Kind kind, double from, double until, Count count)
    implements Measure {

  /**
   * Which acts.
   *
   * @param leastRung from this rung of the ladder
   * @param mostRung to this one
   * @param families of one of these families; empty for all
   * @param actions one of these; empty for all
   */
  record Kind(int leastRung, int mostRung, List<String> families, List<String> actions) {
    Kind {
      families = List.copyOf(families);
      actions = List.copyOf(actions);
    }

    boolean includes(Plan plan, Action action) {
      return action.rung() >= leastRung
          && action.rung() <= mostRung
          && (families.isEmpty() || families.contains(plan.families().get(action.family()).id()))
          && (actions.isEmpty() || actions.contains(action.id()));
    }
  }

  /** What is counted of them. */
  enum Count {
    ACTS,
    ACTORS,
    EVER
  }

  @Override
  public boolean applies(Stage stage) {
    return (by == null || !stage.who(by).isEmpty())
        && (on == null || !stage.who(on).isEmpty())
        && stage.plan().actions().stream().anyMatch(a -> kind.includes(stage.plan(), a));
  }

  @Override
  public double value(Stage stage, Story story, double[] answers) {
    Stream<Story.Act> acts = story.acts().stream().filter(act -> counts(stage, act));
    return switch (count) {
      case ACTS -> acts.count();
      case ACTORS -> acts.mapToInt(Story.Act::source).distinct().count();
      case EVER -> acts.findAny().isPresent() ? 1 : 0;
    };
  }

  private boolean counts(Stage stage, Story.Act act) {
    return act.scripted() < 0
        && act.action() >= 0
        && act.day() >= from
        && act.day() <= until
        && among(stage, by, act.source())
        && among(stage, on, act.target())
        && kind.includes(stage.plan(), stage.plan().actions().get(act.action()));
  }

  private static boolean among(Stage stage, @Nullable Who who, int actor) {
    return who == null || (actor >= 0 && stage.who(who).get(actor));
  }
}
