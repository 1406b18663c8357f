package org.demarche.analysis.update;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.analysis.update.Observed.Act;
import org.demarche.analysis.update.Observed.Milestone;
import org.demarche.analysis.update.Observed.Watch;
import org.demarche.analysis.whatif.PlanNames;
import org.demarche.events.Observations;
import org.demarche.events.Tolerance;
import org.demarche.model.Actor;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Speed;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Durations;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.scenario.YamlDocument;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * Reads what has been observed, from YAML: a list of acts, or a mapping that has more to say.
 *
 * <pre>
 * until: 2026-02-01                                    # known before this day
 * events: january.csv                                  # event data beside this file
 * acts:
 *   - {date: 2026-01-12, by: USA, on: VEN, action: impose_sanctions}
 *   - {day: 14, by: VEN, on: USA, action: expel_diplomats}
 * watch:                                               # silence about these would be known
 *   - {by: USA, on: VEN, acts: [force, impose_sanctions]}
 * milestones:
 *   - {id: blows, by: USA, on: VEN, acts: force, due: 2026-03-01}
 * </pre>
 *
 * <p>Where nothing is said to be watched, deeds are: those of either side of a focal pair on the
 * other, and of whoever acts on whomever it is seen to act on.
 */
public final class ObservedReader {
  private static final Set<String> TOP = Set.of("until", "acts", "events", "watch", "milestones");
  private static final Set<String> ACT = Set.of("date", "day", "by", "on", "action");
  private static final Set<String> WATCH = Set.of("by", "on", "acts");
  private static final Set<String> MILESTONE = Set.of("id", "by", "on", "acts", "due");
  private static final int AHEAD = 30;

  private final Plan plan;
  private final PlanNames names;
  private final int first;
  private final Problems problems = new Problems();

  /**
   * A reader.
   *
   * @param plan of the arm
   */
  public ObservedReader(Plan plan) {
    this.plan = plan;
    this.names = new PlanNames(plan);
    this.first = (int) Math.ceil(plan.asOfDays());
  }

  /**
   * Reads a file.
   *
   * @param file YAML if its name ends so, else event data, of which deeds are taken and no words
   * @return what it says
   * @throws org.demarche.scenario.ScenarioException with every problem, if it cannot be used
   */
  public Observed read(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      nothing(file);
      return read(YamlDocument.read(file, problems), Optional.of(file));
    }
    List<Act> acts = events(file);
    int until = Math.max(first, acts.stream().mapToInt(Act::day).max().orElse(first)) + 1;
    List<Watch> watched = usual(acts);
    return new Observed(acts, watched, first, until, ahead(watched, until));
  }

  /** An empty file is more likely a slip than a record of silence. */
  private void nothing(Path file) {
    if (file.toFile().isFile() && file.toFile().length() == 0) {
      problems.addAll(
          List.of(
              Problem.of(
                      Position.startOf(file.toString()),
                      NodePath.of("acts"),
                      Message.of("update-nothing"))
                  .maybe(Message.of("update-nothing-maybe"))));
      problems.throwIfAny();
    }
  }

  private List<Act> events(Path file) {
    return Observations.read(file, plan, Tolerance.USUAL).deeds(plan).stream()
        .map(act -> new Act((int) Math.floor(act.day()), act.source(), act.action(), act.target()))
        .toList();
  }

  /**
   * Reads a text.
   *
   * @param yaml in UTF-8
   * @param name what messages call it
   * @return what it says
   * @throws org.demarche.scenario.ScenarioException with every problem, if it cannot be used
   */
  public Observed read(byte[] yaml, String name) {
    return read(YamlDocument.read(yaml, name, problems), Optional.empty());
  }

  private Observed read(Optional<Located> top, Optional<Path> file) {
    problems.throwIfAny();
    Located root = top.orElseThrow(() -> new IllegalStateException("no tree and no problem"));
    boolean isList = !root.items().isEmpty();
    if (!isList) {
      keys(root, TOP);
    }
    List<Act> acts = acts(isList ? root.items() : items(root, "acts"));
    Optional<String> events = root.find("events").flatMap(Located::text);
    if (events.isPresent() && file.isPresent()) {
      acts = joined(acts, events(file.get().resolveSibling(events.get())));
    }
    int last = acts.stream().mapToInt(Act::day).max().orElse(first);
    int until = root.find("until").map(this::day).orElse(last + 1);
    if (problems.isEmpty() && ((until <= last && !acts.isEmpty()) || until <= first)) {
      Located where = root.find("until").orElse(root);
      problems.add(where, Message.of("update-until-early", "first", date(first)));
    }
    if (until > plan.horizonDays()) {
      problems.add(
          root.find("until").orElse(root),
          Message.of("update-beyond", "horizon", (long) plan.horizonDays()));
    }
    List<Watch> watched =
        root.find("watch").isPresent() ? watched(items(root, "watch")) : usual(acts);
    List<Milestone> milestones =
        root.find("milestones").isPresent()
            ? milestones(items(root, "milestones"), until)
            : ahead(watched, until);
    problems.throwIfAny();
    return new Observed(acts, watched, first, until, milestones);
  }

  private static List<Act> joined(List<Act> listed, List<Act> events) {
    Set<Act> all = new LinkedHashSet<>(listed);
    all.addAll(events);
    return List.copyOf(all);
  }

  private List<Located> items(Located root, String key) {
    Optional<Located> list = root.find(key);
    list.filter(
            value ->
                value.text().isPresent()
                    || value.number().isPresent()
                    || !value.members().isEmpty())
        .ifPresent(value -> problems.add(value, Message.of("update-no-list", "key", key)));
    return list.map(Located::items).orElse(List.of());
  }

  private void keys(Located where, Set<String> known) {
    for (Located member : where.members()) {
      if (!known.contains(member.id())) {
        problems.addToKey(
            member,
            Message.of("update-unknown-key", "key", member.id()),
            NearestName.find(member.id(), known.stream().sorted().toList()));
      }
    }
  }

  private List<Act> acts(List<Located> items) {
    List<Act> acts = new ArrayList<>();
    Set<Act> known = new HashSet<>();
    for (Located item : items) {
      keys(item, ACT);
      Optional<Located> when = item.find("date").or(() -> item.find("day"));
      int actor = name(item, "by", names::actor).orElse(-1);
      int target = name(item, "on", names::actor).orElse(-1);
      int action = name(item, "action", names::action).orElse(-1);
      if (when.isEmpty()) {
        problems.add(item, Message.of("update-missing", "key", "date"));
      } else if (actor >= 0 && target >= 0 && action >= 0) {
        int day = day(when.get());
        Act act = new Act(day, actor, action, target);
        if (day >= 0 && day < first) {
          problems.add(when.get(), Message.of("update-before", "first", date(first)));
        } else if (actor == target || plan.actors().get(actor) instanceof Actor.Council) {
          problems.add(item, Message.of("update-no-act", "by", plan.actors().get(actor).code()));
        } else if (!known.add(act)) {
          problems.add(item, Message.of("update-twice"));
        }
        acts.add(act);
      }
    }
    return acts;
  }

  private Optional<Integer> name(Located item, String key, Function<String, Integer> lookUp) {
    Optional<Located> where = item.find(key);
    if (where.isEmpty()) {
      problems.add(item, Message.of("update-missing", "key", key));
      return Optional.empty();
    }
    try {
      return Optional.of(lookUp.apply(where.get().text().orElse("")));
    } catch (UnfitException e) {
      problems.add(where.get(), e.said());
      return Optional.empty();
    }
  }

  /** A whole day from the start; -1 with a problem noted. */
  private int day(Located where) {
    Optional<Double> number = where.number();
    if (number.isPresent() && number.get() >= 0 && number.get() <= plan.horizonDays()) {
      return (int) Math.floor(number.get());
    }
    try {
      String text = where.text().orElse("");
      LocalDateTime midnight = plan.start().toLocalDate().atStartOfDay();
      double days =
          Dates.looksLikeDate(text)
              ? Dates.daysBetween(midnight, Dates.parse(text))
              : Durations.parseDays(text);
      if (days >= 0 && days <= plan.horizonDays()) {
        return (int) Math.floor(days);
      }
      problems.add(where, Message.of("update-beyond", "horizon", (long) plan.horizonDays()));
    } catch (UnfitException e) {
      problems.add(where, e.said());
    }
    return -1;
  }

  private String date(int day) {
    return plan.start().toLocalDate().plusDays(day).toString();
  }

  private List<Watch> watched(List<Located> items) {
    List<Watch> all = new ArrayList<>();
    for (Located item : items) {
      keys(item, WATCH);
      kind(item).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Watch> kind(Located item) {
    Optional<Integer> actor = name(item, "by", names::actor);
    Optional<Integer> target =
        item.find("on").isEmpty() ? Optional.of(-1) : name(item, "on", names::actor);
    SortedSet<Integer> actions = new TreeSet<>();
    Optional<Located> which = item.find("acts");
    if (which.isEmpty()) {
      actions.addAll(deeds());
    } else {
      List<Located> listed = which.get().items();
      for (Located one : listed.isEmpty() ? List.of(which.get()) : listed) {
        try {
          actions.addAll(names.actions(one.text().orElse("")));
        } catch (UnfitException e) {
          problems.add(one, e.said());
        }
      }
    }
    return actor.isEmpty() || target.isEmpty()
        ? Optional.empty()
        : Optional.of(new Watch(actor.get(), target.get(), actions));
  }

  private Set<Integer> deeds() {
    return IntStream.range(0, plan.actions().size())
        .filter(action -> plan.actions().get(action).speed() == Speed.MAJOR)
        .boxed()
        .collect(Collectors.toSet());
  }

  private List<Watch> usual(List<Act> acts) {
    Map<Integer, SortedSet<Integer>> pairs = new TreeMap<>();
    for (Pair pair : plan.focalPairs()) {
      pairs.computeIfAbsent(pair.first(), i -> new TreeSet<>()).add(pair.second());
      pairs.computeIfAbsent(pair.second(), i -> new TreeSet<>()).add(pair.first());
    }
    acts.forEach(act -> pairs.computeIfAbsent(act.actor(), i -> new TreeSet<>()).add(act.target()));
    SortedSet<Integer> deeds = new TreeSet<>(deeds());
    List<Watch> all = new ArrayList<>();
    pairs.forEach((actor, targets) -> targets.forEach(to -> all.add(new Watch(actor, to, deeds))));
    return all;
  }

  private List<Milestone> milestones(List<Located> items, int until) {
    List<Milestone> all = new ArrayList<>();
    for (Located item : items) {
      keys(item, MILESTONE);
      Optional<String> id = item.find("id").flatMap(Located::text);
      Optional<Located> due = item.find("due");
      if (id.isEmpty() || due.isEmpty()) {
        problems.add(item, Message.of("update-missing", "key", id.isEmpty() ? "id" : "due"));
        continue;
      }
      int day = day(due.get());
      if (day >= 0 && day <= until) {
        problems.add(due.get(), Message.of("update-due-early", "until", date(until)));
      }
      kind(item)
          .filter(kind -> day > until)
          .ifPresent(kind -> all.add(new Milestone(id.get(), kind, day)));
    }
    return all;
  }

  /** Whether any watched act comes within so many days, for each kind. */
  private List<Milestone> ahead(List<Watch> watched, int until) {
    int due = (int) Math.min(until + AHEAD, plan.horizonDays());
    List<Milestone> all = new ArrayList<>();
    for (Watch watch : watched) {
      String to = watch.target() < 0 ? "" : ":" + plan.actors().get(watch.target()).code();
      String id = plan.actors().get(watch.actor()).code() + to;
      if (due > until && all.stream().noneMatch(each -> each.id().equals(id))) {
        all.add(new Milestone(id, watch, due));
      }
    }
    return all;
  }
}
