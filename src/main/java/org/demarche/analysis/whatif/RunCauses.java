package org.demarche.analysis.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.experiment.Workers;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * What one run hung on: but-for sets and Shapley values, found by running it again without events.
 *
 * <p>An entry of the timeline is one event with all that it does and with its dead; acts that were
 * decided and meetings are events of their own.
 */
public final class RunCauses {
  private final OneRun run;
  private final Goal goal;
  private final int threads;

  /**
   * A question about a run.
   *
   * @param run the replication
   * @param goal what came, or did not come
   * @param threads at least 1
   * @throws UnfitException if the goal is neither true nor false
   */
  public RunCauses(OneRun run, Goal goal, int threads) {
    if (!goal.share()) {
      throw new UnfitException(Message.of("whatif-goal-number", "text", goal.text()));
    }
    this.run = run;
    this.goal = goal;
    this.threads = threads;
  }

  /**
   * What the run hung on.
   *
   * @param came whether the goal came in the run as it is
   * @param story of the run as it is, with its choices
   * @param butFor the sets
   * @param weighty the weightiest events
   * @param shapley what each of them adds to the goal, 1 or 0; below 0 if it stands against it
   * @param withNone the goal's value without any of the weightiest
   */
  public record Answer(
      boolean came,
      Story story,
      ButFor.Answer butFor,
      List<Long> weighty,
      List<Double> shapley,
      double withNone) {
    /** Copies the lists. */
    public Answer {
      weighty = List.copyOf(weighty);
      shapley = List.copyOf(shapley);
    }
  }

  /**
   * Looks for it.
   *
   * @param budget replays at most for the sets; the Shapley values take 64 more
   * @return the same at any number of threads
   * @throws UnfitException if the goal has no value in the run
   */
  public Answer answer(int budget) {
    OneRun.Told own = run.run(List.of(), true);
    double value = goal.value(own.values());
    if (Double.isNaN(value)) {
      throw new UnfitException(Message.of("whatif-goal-missing", "text", goal.text()));
    }
    ButFor search =
        new ButFor(sets -> results(sets, value), events(run.plan(), own.story()), budget);
    ButFor.Answer butFor = search.search();
    List<Long> weighty = butFor.weights().stream().limit(Shapley.MOST).toList();
    List<Double> worths = new ArrayList<>();
    List<Double> shapley =
        Shapley.values(
            weighty.size(),
            masks -> {
              worths.addAll(worths(masks, weighty));
              return worths;
            });
    return new Answer(value == 1, own.story(), butFor, weighty, shapley, worths.get(0));
  }

  private List<Double> worths(List<Integer> masks, List<Long> weighty) {
    List<Set<Long>> sets = new ArrayList<>();
    for (int mask : masks) {
      Set<Long> out = new java.util.TreeSet<>();
      for (int i = 0; i < weighty.size(); i++) {
        if ((mask & 1 << i) == 0) {
          out.add(weighty.get(i));
        }
      }
      sets.add(out);
    }
    return replay(sets).stream().map(told -> goal.value(told.values())).toList();
  }

  private List<ButFor.Result> results(List<Set<Long>> sets, double own) {
    return replay(sets).stream()
        .map(told -> new ButFor.Result(goal.value(told.values()) == own, told.happened()))
        .toList();
  }

  /** Runs it without each of some sets of events. */
  private List<OneRun.Told> replay(List<Set<Long>> sets) {
    OneRun.Told[] all = new OneRun.Told[sets.size()];
    AtomicInteger next = new AtomicInteger();
    Workers.run(
        Math.min(threads, Math.max(1, sets.size())),
        () -> {
          int i = next.getAndIncrement();
          while (i < all.length) {
            List<Intervention> out = new ArrayList<>();
            sets.get(i).forEach(event -> out.add(new Intervention.Remove(event)));
            all[i] = run.run(out, false);
            i = next.getAndIncrement();
          }
        },
        () -> {},
        () -> true);
    return List.of(all);
  }

  /**
   * The events of a run that can be taken out, in the order of time: entries of the timeline,
   * decided acts, and meetings.
   */
  static List<Long> events(Plan plan, Story story) {
    Map<Long, Double> times = new LinkedHashMap<>();
    for (Story.Act act : story.acts()) {
      long id =
          act.scripted() < 0 ? act.id() : EventId.of(plan.timeline().get(act.scripted()).id());
      times.putIfAbsent(id, act.day());
    }
    for (Story.Session session : story.sessions()) {
      times.putIfAbsent(session.calendar(), session.metDay());
    }
    List<Long> ids = new ArrayList<>(times.keySet());
    ids.sort(java.util.Comparator.comparing((Long id) -> times.getOrDefault(id, 0.0)));
    return ids;
  }
}
