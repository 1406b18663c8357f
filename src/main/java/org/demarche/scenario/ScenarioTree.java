package org.demarche.scenario;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Provenance;
import org.demarche.words.Language;

/**
 * A scenario as a tree of values that has passed the schema: includes are merged, {@code extends}
 * among actors is resolved, and every value knows its file, line and column. Trees never change;
 * {@link #withArm} and {@link #with} give changed ones that are checked again.
 */
public final class ScenarioTree {

  /** The section that only draws. */
  static final String CHARTS = "charts";

  private final String file;
  private final Node.Mapping merged;
  private final Node.Mapping resolved;
  private final Optional<Language> language;
  private final Node.Mapping told;

  private ScenarioTree(
      String file, Node.Mapping merged, Node.Mapping resolved, Optional<Language> language) {
    this.file = file;
    this.merged = merged;
    this.resolved = resolved;
    this.language = language;
    this.told = Texts.told(resolved, language);
  }

  /**
   * The same scenario, its texts for people in a language. What it runs stays the same.
   *
   * @param wanted the language; a text that lacks it is told as the library has it, else in the
   *     language that the scenario gives first
   */
  public ScenarioTree in(Language wanted) {
    return new ScenarioTree(file, merged, resolved, Optional.of(wanted));
  }

  /** Whether every text for people reads as in another tree of the same scenario. */
  public boolean readsAs(ScenarioTree other) {
    return told.equals(other.told);
  }

  /**
   * A tree over merged parts.
   *
   * @throws ScenarioException when it does not fit the schema or its names do not resolve
   */
  static ScenarioTree checked(String file, Node.Mapping merged) {
    Problems problems = new Problems();
    ScenarioTree tree = basic(file, merged, problems);
    problems.throwIfAny();
    return tree;
  }

  /** A tree over merged parts that may not fit; where they do not, the arms are looked at too. */
  static ScenarioTree inspected(String file, Node.Mapping merged, Problems problems) {
    ScenarioTree tree = basic(file, merged, problems);
    if (!problems.isEmpty() && !problems.isFull() && !ScenarioSchema.isTooLarge(merged)) {
      Arms arms = new Arms(merged);
      for (String arm : arms.listIds()) {
        Problems own = new Problems();
        basic(file, arms.apply(arm, own), own);
        own.list().stream()
            .filter(problem -> !problems.has(problem))
            .forEach(problem -> problems.add(arms.placed(arm, problem)));
      }
    }
    return tree;
  }

  private static ScenarioTree basic(String file, Node.Mapping parts, Problems problems) {
    Node.Mapping merged = DefaultSources.gathered(parts);
    ScenarioSchema.validate(merged, problems);
    if (ScenarioSchema.isTooLarge(merged)) {
      return new ScenarioTree(file, merged, merged, Optional.empty());
    }
    Provenances.checkEvents(Located.root(merged), problems);
    Node.Mapping resolved = Inheritance.resolve(merged, problems);
    new Arms(merged).check(problems);
    return new ScenarioTree(file, merged, resolved, Optional.empty());
  }

  /** The scenario file as the user named it. */
  public String file() {
    return file;
  }

  /** The whole scenario; abstract actors and the words {@code extends} are gone from actors. */
  public Node.Mapping root() {
    return told;
  }

  /** The top of the tree, to walk from. */
  public Located top() {
    return Located.root(told);
  }

  /**
   * The value at a path such as {@code actors.CUB.temperament.inertia}.
   *
   * @throws IllegalArgumentException when the text is no path
   */
  public Optional<Located> find(String path) {
    return top().find(NodePath.parse(path));
  }

  /**
   * The arms that run, in the order of the file; {@code baseline} alone where the scenario names
   * none.
   */
  public List<String> listArms() {
    return new Arms(merged).listIds();
  }

  /** The arm that others are compared with: the one marked, else the first. */
  public String referenceArm() {
    return new Arms(merged).referenceId();
  }

  /**
   * The scenario as an arm changes it.
   *
   * @throws ScenarioException when there is no such arm, or its changes do not fit
   */
  public ScenarioTree withArm(String id) {
    Problems problems = new Problems();
    Node.Mapping changed = new Arms(merged).apply(id, problems);
    problems.throwIfAny();
    ScenarioTree tree = basic(file, changed, problems);
    if (!problems.isEmpty()) {
      throw new ScenarioException(
          problems.list().stream().map(problem -> placedAtArm(id, problem)).toList());
    }
    return language.map(tree::in).orElse(tree);
  }

  /**
   * A problem that a scenario has because of an arm, placed at the line of the arm that changes the
   * same value; as it is where no line does.
   *
   * @param id the arm
   * @param problem what is wrong with the scenario as the arm changes it
   */
  public Problem placedAtArm(String id, Problem problem) {
    return new Arms(merged).placed(id, problem);
  }

  /**
   * The scenario with one value set, for all arms (an arm that sets the same path wins).
   *
   * @param path where, as in {@code timeline.raid.intensity}
   * @param valueText the value, in YAML
   * @throws ScenarioException when the path or the value does not fit
   */
  public ScenarioTree with(String path, String valueText) {
    return withSettings(List.of(path + "=" + valueText));
  }

  /**
   * The scenario with several values set, one after the other.
   *
   * @param settings texts {@code path=value}, as {@code --set} takes them
   * @throws ScenarioException when one of them does not fit; each problem names its setting
   */
  public ScenarioTree withSettings(List<String> settings) {
    ScenarioTree tree = this;
    for (int i = 0; i < settings.size(); i++) {
      tree = tree.with(CommandLineSetting.parse(i + 1, settings.get(i)));
    }
    return tree;
  }

  private ScenarioTree with(CommandLineSetting setting) {
    Problems problems = new Problems();
    ScenarioTree changed = basic(file, setting.applyTo(merged), problems);
    if (!problems.isEmpty()) {
      throw new ScenarioException(setting.blamedFor(problems.list()));
    }
    return changed;
  }

  /**
   * Problems that one setting brought into a sound scenario, each placed at that setting.
   *
   * @param number which of the settings, from 1
   * @param setting its text
   * @param problems what is wrong since
   */
  public static List<Problem> blame(int number, String setting, List<Problem> problems) {
    return CommandLineSetting.parse(number, setting).blamedFor(problems);
  }

  /** Where the value at a path comes from: the nearest source above it. */
  public Provenance provenance(NodePath path) {
    return Provenances.at(top(), path);
  }

  /**
   * Every number with its source; what actors inherit is listed once, where it is written.
   *
   * @return the register of this tree, in its order
   */
  public Register register() {
    return Register.of(Located.root(Texts.told(merged, language)));
  }

  /** What an author should look at although the scenario can run: numbers without a source. */
  public List<Problem> warnings() {
    return register().warnings();
  }

  /**
   * The scenario in its one canonical form: JSON in UTF-8 with sorted keys (arms, outcomes and
   * seminar in the order of the file), plain numbers, includes and settings applied, no comments,
   * and without {@code charts}, which only draws. Equal bytes mean equal runs. {@link
   * ScenarioReader#readCanonical} reads it back.
   */
  public byte[] canonical() {
    return Canonical.bytes(merged.without(CHARTS));
  }

  /** The section {@code charts} in the order of the file, JSON in UTF-8; empty when left out. */
  public byte[] chartSettings() {
    return Canonical.ordered(merged.find(CHARTS).orElse(Node.Mapping.empty(merged.at())));
  }
}
