package org.demarche.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Provenance;

/**
 * A scenario as a tree of values that has passed the schema: includes are merged, {@code extends}
 * among actors is resolved, and every value knows its file, line and column. Trees never change;
 * {@link #withArm} and {@link #with} give changed ones that are checked again.
 */
public final class ScenarioTree {

  /** What messages call the command line's settings. */
  static final String SET = "--set";

  private final String file;
  private final Node.Mapping merged;
  private final Node.Mapping resolved;

  private ScenarioTree(String file, Node.Mapping merged, Node.Mapping resolved) {
    this.file = file;
    this.merged = merged;
    this.resolved = resolved;
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
        basic(file, arms.apply(arm, problems), problems);
      }
    }
    return tree;
  }

  private static ScenarioTree basic(String file, Node.Mapping merged, Problems problems) {
    ScenarioSchema.validate(merged, problems);
    if (ScenarioSchema.isTooLarge(merged)) {
      return new ScenarioTree(file, merged, merged);
    }
    Node.Mapping resolved = Inheritance.resolve(merged, problems);
    new Arms(merged).check(problems);
    return new ScenarioTree(file, merged, resolved);
  }

  /** The scenario file as the user named it. */
  public String file() {
    return file;
  }

  /** The whole scenario; abstract actors and the words {@code extends} are gone from actors. */
  public Node.Mapping root() {
    return resolved;
  }

  /** The top of the tree, to walk from. */
  public Located top() {
    return Located.root(resolved);
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
    return checked(file, changed);
  }

  /**
   * The scenario with one value set, for all arms (an arm that sets the same path wins).
   *
   * @param path where, as in {@code timeline.raid.intensity}
   * @param valueText the value, in YAML
   * @throws ScenarioException when the path or the value does not fit
   */
  public ScenarioTree with(String path, String valueText) {
    Position at = Position.startOf(SET);
    NodePath way = NodePath.ROOT;
    try {
      way = NodePath.parse(path);
      return checked(file, TreeEdit.set(merged, settable(way), at, value(valueText, way)));
    } catch (TreeEdit.Misfit misfit) {
      throw new ScenarioException(misfit.at(at, way));
    } catch (IllegalArgumentException notAPath) {
      throw new ScenarioException(Problem.of(at, way, String.valueOf(notAPath.getMessage())));
    }
  }

  /**
   * The scenario with several values set, one after the other.
   *
   * @param settings texts {@code path=value}, as {@code --set} takes them
   * @throws ScenarioException when one of them does not fit
   */
  public ScenarioTree withSettings(List<String> settings) {
    ScenarioTree tree = this;
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new ScenarioException(
            Problem.of(
                    Position.startOf(SET),
                    NodePath.ROOT,
                    "'" + Scalars.shown(setting) + "' is no setting")
                .maybe("path=value, as in horizon=90 d"));
      }
      tree = tree.with(setting.substring(0, equals).strip(), setting.substring(equals + 1));
    }
    return tree;
  }

  private static NodePath settable(NodePath way) {
    if (way.section().equals("include") || way.section().equals("demarche")) {
      throw new IllegalArgumentException("'" + way.section() + "' cannot be set from outside");
    }
    return way;
  }

  private static Node value(String text, NodePath way) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a value is missing after '" + way + "='");
    }
    Problems problems = new Problems();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Optional<Node> value = YamlReader.read(SourceText.of(bytes, SET), problems);
    problems.throwIfAny();
    return value.orElseThrow();
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
    return Register.of(Located.root(merged));
  }

  /** What an author should look at although the scenario can run: numbers without a source. */
  public List<Problem> warnings() {
    return register().warnings();
  }

  /**
   * The scenario in its one canonical form: JSON in UTF-8 with sorted keys (arms, outcomes, charts
   * and seminar in the order of the file), plain numbers, includes and settings applied, no
   * comments. Equal bytes mean equal scenarios. {@link ScenarioReader#readCanonical} reads it back.
   */
  public byte[] canonical() {
    return Canonical.bytes(merged);
  }
}
