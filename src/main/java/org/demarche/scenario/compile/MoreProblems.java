package org.demarche.scenario.compile;

import java.util.List;
import java.util.Set;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.scenario.ScenarioTree;

/**
 * Looks for references, conditions and ranges that are wrong in a scenario that already fails its
 * schema, so that its author sees all problems at once. What only follows from a problem that is
 * already known is left out.
 */
final class MoreProblems {

  /** Keys at the top that nothing else refers to. */
  private static final Set<String> PLAIN =
      Set.of("demarche", "title", "summary", "as_of", "start", "horizon", "charts", "seminar");

  private MoreProblems() {}

  /** Adds to the known problems of a tree, if there are any, those that a compilation finds. */
  static void add(ScenarioTree tree, Problems known) {
    List<Problem> before = known.list();
    boolean sectionsAreSound = before.stream().noneMatch(MoreProblems::concernsASection);
    if (before.isEmpty() || !sectionsAreSound) {
      return;
    }
    Findings findings = Findings.none(false);
    PlanCompiler.compile(tree, tree.file(), "base", findings);
    for (Problem found : findings.problems().list()) {
      if (before.stream().noneMatch(problem -> follows(found, problem))) {
        known.add(found);
      }
    }
  }

  private static boolean concernsASection(Problem problem) {
    return problem.path().length() == 1 && !PLAIN.contains(problem.path().section());
  }

  private static boolean follows(Problem found, Problem problem) {
    return found.at().equals(problem.at())
        || isBelow(found.path(), problem.path())
        || isBelow(problem.path(), found.path());
  }

  private static boolean isBelow(NodePath path, NodePath above) {
    return !above.isRoot()
        && path.length() >= above.length()
        && path.steps().subList(0, above.length()).equals(above.steps());
  }
}
