package org.demarche.scenario.compile;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.ScenarioReader;
import org.demarche.scenario.ScenarioTree;
import org.demarche.words.Language;
import org.demarche.words.Message;

/**
 * A scenario, read, checked and compiled: what every command starts from.
 *
 * <p>All arms are compiled when it is loaded, so that one look shows everything that is wrong. A
 * scenario never changes and may be shared by threads.
 */
public final class Scenario {
  private final String id;
  private final ScenarioTree tree;
  private final List<Arm> arms;
  private final Plan base;
  private final Map<String, Plan> plans;
  private final List<ChartRequest> charts;
  private final Optional<SeminarPlan> seminar;
  private final List<Problem> warnings;
  private final boolean resolved;

  private Scenario(String id, ScenarioTree tree, boolean resolved) {
    Findings findings = Findings.none(resolved);
    this.id = id;
    this.resolved = resolved;
    this.tree = tree;
    this.arms = new ArmsReader(tree).arms();
    Optional<Plan> compiled = PlanCompiler.compile(tree, id, "base", findings);
    this.plans = new LinkedHashMap<>();
    for (Arm arm : arms) {
      compile(arm, findings).ifPresent(plan -> plans.put(arm.id(), plan));
    }
    ArmColumns.check(plans, tree.top(), findings.problems());
    findings.problems().throwIfAny();
    List<Plan> all = new ArrayList<>(plans.values());
    all.add(0, compiled.orElseThrow());
    List<Outcome> columns = ArmColumns.union(all);
    this.base = ArmColumns.aligned(all.get(0), columns);
    plans.replaceAll((arm, plan) -> ArmColumns.aligned(plan, columns));
    Located top = tree.top();
    Reading reading = new Reading(Names.of(top), findings);
    SectionsReader sections = new SectionsReader(reading, top);
    this.charts =
        sections.charts(
            arms.stream().map(Arm::id).toList(),
            base.outcomes().stream().filter(Outcome::headline).map(Outcome::id).toList(),
            focalPairs(base));
    this.seminar = new SeminarReader(reading, top, base).seminar();
    findings.problems().throwIfAny();
    if (!resolved) {
      warnOfUnused(findings.warnings());
      findings.warnings().addAll(tree.warnings());
    }
    this.warnings = findings.warnings().list();
  }

  /** The focal pairs by their codes, each in both orders. */
  private static Set<String> focalPairs(Plan plan) {
    Set<String> pairs = new LinkedHashSet<>();
    for (Pair pair : plan.focalPairs()) {
      String first = plan.actors().get(pair.first()).code();
      String second = plan.actors().get(pair.second()).code();
      pairs.add(first + "-" + second);
      pairs.add(second + "-" + first);
    }
    return pairs;
  }

  private Optional<Plan> compile(Arm arm, Findings findings) {
    try {
      Findings own = findings.withFreshProblems();
      Optional<Plan> plan = PlanCompiler.compile(tree.withArm(arm.id()), id, arm.id(), own);
      own.problems().list().stream()
          .filter(problem -> !findings.problems().has(problem))
          .forEach(problem -> findings.problems().add(tree.placedAtArm(arm.id(), problem)));
      return plan;
    } catch (ScenarioException unfit) {
      findings.problems().addAll(unfit.problems());
      return Optional.empty();
    }
  }

  /** An assumption may serve one arm alone; only what no arm uses is odd. */
  private void warnOfUnused(Problems odd) {
    Set<String> used = new TreeSet<>();
    Stream.concat(Stream.of(base), plans.values().stream())
        .flatMap(plan -> plan.assumptions().stream())
        .filter(assumption -> !assumption.usedBy().isEmpty())
        .forEach(assumption -> used.add(assumption.id()));
    for (Located entry : Reading.section(tree.top(), "assumptions")) {
      if (!used.contains(entry.id()) && !entry.at().file().startsWith("library:")) {
        odd.addToKey(
            entry,
            Message.of("problem-assumption-unused"),
            Message.of("problem-assumption-maybe-use", "id", entry.id()));
      }
    }
  }

  /**
   * Reads a scenario file and compiles all its arms.
   *
   * @param file the scenario file; messages show it as it is given here
   * @param settings texts {@code path=value}, applied in order
   * @return the scenario
   * @throws ScenarioException with everything that is wrong, by file, line and column
   */
  public static Scenario load(Path file, List<String> settings) {
    Problems unfit = new Problems();
    Optional<ScenarioTree> tree = new ScenarioReader().read(file, unfit);
    tree.ifPresent(read -> MoreProblems.add(read, unfit));
    unfit.throwIfAny();
    return withSettings(idOf(file.getFileName()), tree.orElseThrow(), settings);
  }

  /**
   * Reads a scenario from a stream and compiles all its arms.
   *
   * @param stream its text, in UTF-8; it includes from the present folder and from the library
   * @param id the scenario's id
   * @param name what messages call the text
   * @param settings texts {@code path=value}, applied in order
   * @return the scenario
   * @throws ScenarioException with everything that is wrong, by name, line and column
   */
  public static Scenario ofStream(
      InputStream stream, String id, String name, List<String> settings) {
    Problems unfit = new Problems();
    Optional<ScenarioTree> tree = new ScenarioReader().read(stream, name, unfit);
    tree.ifPresent(read -> MoreProblems.add(read, unfit));
    unfit.throwIfAny();
    return withSettings(id, tree.orElseThrow(), settings);
  }

  /** Compiles with settings; what a setting spoils, be it far away, is placed at that setting. */
  private static Scenario withSettings(String id, ScenarioTree bare, List<String> settings) {
    ScenarioTree set = bare.withSettings(settings);
    try {
      return new Scenario(id, set, false);
    } catch (ScenarioException unfit) {
      List<Problem> problems = new ArrayList<>(unfit.problems());
      for (int count = settings.size() - 1; count >= 0; count--) {
        List<Problem> before = problems(id, bare.withSettings(settings.subList(0, count)));
        List<Problem> brought = problems.stream().filter(found -> !before.contains(found)).toList();
        problems.removeAll(brought);
        problems.addAll(ScenarioTree.blame(count + 1, settings.get(count), brought));
      }
      throw new ScenarioException(problems.stream().sorted().toList());
    }
  }

  private static List<Problem> problems(String id, ScenarioTree tree) {
    try {
      new Scenario(id, tree, false);
      return List.of();
    } catch (ScenarioException unfit) {
      return unfit.problems();
    }
  }

  /**
   * Compiles a scenario that is at hand as text, such as one that ships with the program.
   *
   * @param yaml the text of a scenario file, in UTF-8; it includes from the library alone
   * @param name the scenario's id, and what messages call the text
   * @return the scenario
   * @throws ScenarioException with everything that is wrong, by name, line and column
   */
  public static Scenario ofText(byte[] yaml, String name) {
    return ofText(yaml, name, List.of());
  }

  /**
   * Compiles a scenario that is at hand as text, with parts laid over it, which win over it.
   *
   * @param yaml the text of a scenario file, in UTF-8; it includes from the library alone
   * @param name the scenario's id, and what messages call the text
   * @param parts each {@code library:NAME}, or the path of a file that a scenario could include
   * @return the scenario
   * @throws ScenarioException with everything that is wrong, by name, line and column
   */
  public static Scenario ofText(byte[] yaml, String name, List<String> parts) {
    return new Scenario(name, new ScenarioReader().readText(yaml, name, parts), false);
  }

  /**
   * Compiles a scenario from its canonical form; no other file is read.
   *
   * @param json what {@link #canonical()} gave
   * @param charts what {@link #chartSettings()} gave
   * @param name the scenario's id, and what messages call the text
   * @return the scenario
   * @throws ScenarioException when a text is damaged or does not fit this version
   */
  public static Scenario ofCanonical(byte[] json, byte[] charts, String name) {
    return new Scenario(name, new ScenarioReader().readCanonical(json, charts, name), true);
  }

  /**
   * Compiles a scenario from its canonical form, without settings of charts.
   *
   * @param json what {@link #canonical()} gave
   * @param name the scenario's id, and what messages call the text
   * @return the scenario
   * @throws ScenarioException when the text is damaged or does not fit this version
   */
  public static Scenario ofCanonical(byte[] json, String name) {
    return new Scenario(name, new ScenarioReader().readCanonical(json, name), true);
  }

  /**
   * The same scenario told in a language: titles, names and other texts for people. What is run,
   * and its canonical form, stay the same.
   *
   * @param language the language; a text that lacks it is told as the library has it, else in the
   *     language that the scenario gives first
   */
  public Scenario in(Language language) {
    ScenarioTree told = tree.in(language);
    return told.readsAs(tree) ? this : new Scenario(id, told, resolved);
  }

  private static String idOf(Path name) {
    return String.valueOf(name).replaceFirst("\\.[A-Za-z0-9]+$", "");
  }

  /**
   * The scenario's id.
   *
   * @return its file's name without the ending
   */
  public String id() {
    return id;
  }

  /**
   * The scenario's title.
   *
   * @return for people
   */
  public String title() {
    return base.title();
  }

  /**
   * What the scenario is about.
   *
   * @return possibly empty
   */
  public String summary() {
    return tree.top().find("summary").flatMap(Located::text).orElse("");
  }

  /**
   * The arms that run.
   *
   * @return in the order of the file, at least one
   */
  public List<Arm> arms() {
    return arms;
  }

  /**
   * The arm that the others are compared with.
   *
   * @return the one marked, else the first
   */
  public Arm referenceArm() {
    return arms.stream().filter(Arm::reference).findFirst().orElse(arms.get(0));
  }

  /**
   * The plan with no arm applied: worlds are drawn over its assumptions.
   *
   * @return the plan, whose arm is called {@code base}
   */
  public Plan basePlan() {
    return base;
  }

  /**
   * The plan of an arm.
   *
   * @param arm the arm's id
   * @return its plan
   * @throws ScenarioException when there is no such arm
   */
  public Plan plan(String arm) {
    Plan plan = plans.get(arm);
    if (plan == null) {
      Located where = tree.top().find("arms").orElse(tree.top());
      throw new ScenarioException(
          Problem.of(where.at(), NodePath.of("arms"), Message.of("problem-arm-unknown", "arm", arm))
              .maybe(NearestName.find(arm, new ArrayList<>(plans.keySet()))));
    }
    return plan;
  }

  /**
   * What the scenario asks of charts.
   *
   * @return in the order of the file
   */
  public List<ChartRequest> charts() {
    return charts;
  }

  /**
   * How a class plays the scenario.
   *
   * @return empty where the file has no such section
   */
  public Optional<SeminarPlan> seminar() {
    return seminar;
  }

  /**
   * What is odd but can be run.
   *
   * @return by file, line and column
   */
  public List<Problem> warnings() {
    return warnings;
  }

  /**
   * The acts of the repertoire that no actor could ever take, in no arm and no world, for want of
   * means.
   *
   * @return ids, sorted; those that are only for timelines, for armed groups or for bodies that the
   *     scenario does not have are left out
   */
  public List<String> idleActs() {
    return IdleActs.of(plans.values());
  }

  /**
   * The tree that the plans were compiled from.
   *
   * @return with includes and settings applied, but no arm
   */
  public ScenarioTree tree() {
    return tree;
  }

  /**
   * The settings of charts in canonical form. They only draw, so they are no part of {@link
   * #canonical()}.
   *
   * @return JSON in UTF-8
   */
  public byte[] chartSettings() {
    return tree.chartSettings();
  }

  /**
   * What is run, in its one canonical form, which {@link #ofCanonical} reads back.
   *
   * @return JSON in UTF-8 with includes and settings applied, without {@code charts}
   */
  public byte[] canonical() {
    return tree.canonical();
  }
}
