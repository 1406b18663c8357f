package org.demarche.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * The arms of a scenario: named changes, each perhaps on top of another one. Removals come first,
 * then settings, broader paths before narrower ones, so that the order in the file does not matter.
 */
final class Arms {

  /** The one arm of a scenario that names none. */
  static final String ONLY = "baseline";

  /** What every arm of a scenario shares. */
  private static final Set<String> FIXED =
      Set.of("demarche", "title", "include", "start", "arms", "outcomes");

  private final Node.Mapping scenario;
  private final Located arms;

  Arms(Node.Mapping scenario) {
    this.scenario = scenario;
    this.arms =
        Located.root(scenario)
            .find("arms")
            .orElseGet(
                () ->
                    new Located(
                        NodePath.of("arms"), scenario.at(), Node.Mapping.empty(scenario.at())));
  }

  /** The arms that run, in the order of the file: all but the abstract ones. */
  List<String> listIds() {
    List<String> ids =
        arms.members().stream()
            .filter(arm -> !Inheritance.isAbstract(arm.node()))
            .map(Located::id)
            .toList();
    return ids.isEmpty() ? List.of(ONLY) : ids;
  }

  /** The arm marked as the reference, else the first. */
  String referenceId() {
    return listIds().stream().filter(this::isReference).findFirst().orElse(listIds().get(0));
  }

  private boolean isReference(String id) {
    return arms.find(NodePath.of(id, "reference")).flatMap(Located::flag).orElse(false);
  }

  /** Notes loops, unknown names and a second reference. */
  void check(Problems problems) {
    List<Located> references =
        arms.members().stream().filter(arm -> isReference(arm.id())).toList();
    references.stream()
        .skip(1)
        .forEach(
            arm ->
                problems.add(
                    arm.find("reference").orElse(arm),
                    Message.of("problem-arm-reference", "arm", references.get(0).id())));
    arms.members().forEach(arm -> lineage(arm.id(), problems));
  }

  /**
   * The scenario as an arm changes it.
   *
   * @throws ScenarioException when there is no such arm
   */
  Node.Mapping apply(String id, Problems problems) {
    if (arms.find(id).isEmpty() && listIds().contains(id)) {
      return scenario;
    }
    if (!listIds().contains(id)) {
      throw new ScenarioException(
          Problem.of(arms.at(), arms.path(), Message.of("problem-arm-unknown", "arm", id))
              .maybe(NearestName.find(id, listIds())));
    }
    Node.Mapping changed = scenario;
    for (Located arm : lineage(id, problems)) {
      for (Change change : changes(arm, problems)) {
        changed = apply(change, changed, problems);
      }
    }
    return changed;
  }

  private static Node.Mapping apply(Change change, Node.Mapping scenario, Problems problems) {
    try {
      return change.value().isPresent()
          ? TreeEdit.set(scenario, change.path(), change.line().keyAt(), change.value().get())
          : TreeEdit.remove(scenario, change.path());
    } catch (TreeEdit.Misfit misfit) {
      problems.add(misfit.at(change.line().keyAt(), change.line().path()));
      return scenario;
    }
  }

  /**
   * A problem of the scenario as an arm changes it, placed at the setting of the arm that concerns
   * the same value; as it is where no setting does, or where it is in the setting already.
   */
  Problem placed(String id, Problem problem) {
    Problems known = new Problems();
    List<Change> concerned =
        lineage(id, known).stream()
            .flatMap(arm -> changes(arm, known).stream())
            .filter(
                change ->
                    change.path().isAbove(problem.path()) || problem.path().isAbove(change.path()))
            .toList();
    boolean isPlaced = concerned.stream().anyMatch(change -> change.holds(problem.at()));
    return problem.path().isRoot() || isPlaced || concerned.isEmpty()
        ? problem
        : problem.movedTo(concerned.get(concerned.size() - 1).line().keyAt());
  }

  /** The arm and those it builds on, the most basic first. */
  private List<Located> lineage(String id, Problems problems) {
    List<Located> line = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Optional<Located> next = arms.find(id);
    while (next.isPresent()) {
      Located arm = next.get();
      line.add(0, arm);
      names.add(arm.id());
      Optional<Located> base = arm.find("extends");
      next = base.flatMap(where -> base(where, names, problems));
    }
    return line;
  }

  private Optional<Located> base(Located where, List<String> names, Problems problems) {
    String name = where.text().orElse("");
    Optional<Located> base = arms.find(name);
    if (base.isEmpty()) {
      problems.add(
          where,
          Message.of("problem-arm-extend", "arm", name),
          NearestName.find(name, arms.members().stream().map(Located::id).toList()));
    } else if (names.contains(name)) {
      problems.add(
          where, Message.of("problem-arms-loop", "loop", String.join(" → ", names) + " → " + name));
      return Optional.empty();
    }
    return base;
  }

  private record Change(Located line, NodePath path, Optional<Node> value) {
    /** Whether a place is in the lines of this change. */
    boolean holds(Position at) {
      Position from = line.keyAt();
      return at.file().equals(from.file())
          && at.line() >= from.line()
          && at.line() <= Math.max(from.line(), lastLine(line));
    }

    private static int lastLine(Located value) {
      return value.children().stream()
          .mapToInt(Change::lastLine)
          .reduce(value.at().line(), Math::max);
    }
  }

  private static List<Change> changes(Located arm, Problems problems) {
    List<Change> changes = new ArrayList<>();
    for (Located item : arm.find("remove").map(Located::items).orElse(List.of())) {
      path(item, item.text().orElse(""), problems)
          .ifPresent(path -> changes.add(new Change(item, path, Optional.empty())));
    }
    // Later list items first, so that removing [0] does not renumber [1].
    changes.sort(Comparator.comparing((Change change) -> order(change.path())).reversed());
    List<Change> settings = new ArrayList<>();
    for (Located member : arm.find("set").map(Located::members).orElse(List.of())) {
      path(member, member.id(), problems)
          .ifPresent(path -> settings.add(new Change(member, path, Optional.of(member.node()))));
    }
    settings.sort(Comparator.comparing(change -> order(change.path())));
    noneTwice(settings, problems);
    changes.addAll(settings);
    return changes;
  }

  /** Notes settings of one arm that stand for each other, such as a value and a distribution. */
  private static void noneTwice(List<Change> settings, Problems problems) {
    for (int i = 0; i < settings.size(); i++) {
      NodePath path = settings.get(i).path();
      for (Change earlier : settings.subList(0, i)) {
        if (Alternatives.exclude(earlier.path(), path)) {
          problems.addToKey(
              settings.get(i).line(),
              Message.of("problem-arm-sets-too", "path", earlier.path().toString()),
              Message.of("problem-arm-maybe-remove"));
        }
      }
    }
  }

  /** A text that sorts broader paths before narrower ones, and list items by their number. */
  private static String order(NodePath path) {
    StringBuilder key =
        new StringBuilder(String.format(java.util.Locale.ROOT, "%04d", path.length()));
    for (NodePath.Step step : path.steps()) {
      key.append('\u0000');
      if (step instanceof NodePath.Step.Index index) {
        key.append(String.format(java.util.Locale.ROOT, "%07d", index.position()));
      } else {
        key.append(((NodePath.Step.Key) step).name());
      }
    }
    return key.toString();
  }

  private static Optional<NodePath> path(Located line, String text, Problems problems) {
    try {
      NodePath path = NodePath.parse(text);
      if (FIXED.contains(path.section())) {
        problems.addToKey(line, Message.of("problem-arm-fixed", "section", path.section()));
        return Optional.empty();
      }
      return Optional.of(path);
    } catch (IllegalArgumentException notAPath) {
      problems.addToKey(line, UnfitException.said(notAPath));
      return Optional.empty();
    }
  }
}
