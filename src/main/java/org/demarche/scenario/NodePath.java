package org.demarche.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The way from the top of a scenario to a value, as error messages, {@code --set} and arms write
 * it: {@code timeline.raid.casualties[0].number}. A key that is not a plain word stands in brackets
 * and quotes: {@code arms.calm.set["horizon"]}.
 *
 * @param steps keys and list positions, from the top
 */
public record NodePath(List<Step> steps) {

  /** The top of a scenario. */
  public static final NodePath ROOT = new NodePath(List.of());

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** Copies the steps. */
  public NodePath {
    steps = List.copyOf(steps);
  }

  /** One step down. */
  public sealed interface Step {
    /** Into a mapping. */
    record Key(String name) implements Step {}

    /** Into a list, counted from 0. */
    record Index(int position) implements Step {}
  }

  /**
   * Reads a path such as {@code relations.CUB.USA.alignment}.
   *
   * @throws IllegalArgumentException with a message for the user when the text is no path
   */
  public static NodePath parse(String text) {
    return new NodePath(new PathParser(text).steps());
  }

  /** A path of keys. */
  public static NodePath of(String... keys) {
    NodePath path = ROOT;
    for (String key : keys) {
      path = path.key(key);
    }
    return path;
  }

  /** The first steps of the path. */
  NodePath upTo(int length) {
    return new NodePath(steps.subList(0, length));
  }

  /** This path, then another one below it. */
  NodePath join(NodePath below) {
    List<Step> joined = new ArrayList<>(steps);
    joined.addAll(below.steps());
    return new NodePath(joined);
  }

  /** Whether another path leads here or to something below. */
  boolean isAbove(NodePath other) {
    return other.length() >= length() && other.steps().subList(0, length()).equals(steps);
  }

  /** One key further down. */
  public NodePath key(String name) {
    return plus(new Step.Key(name));
  }

  /** One list position further down, from 0. */
  public NodePath index(int position) {
    return plus(new Step.Index(position));
  }

  private NodePath plus(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new NodePath(longer);
  }

  /** The path without its last step; the top stays the top. */
  public NodePath parent() {
    return isRoot() ? this : new NodePath(steps.subList(0, steps.size() - 1));
  }

  /** Whether this is the top. */
  public boolean isRoot() {
    return steps.isEmpty();
  }

  /** How many steps. */
  public int length() {
    return steps.size();
  }

  /** The name of the first step; empty text at the top. */
  public String section() {
    return isRoot() || !(steps.get(0) instanceof Step.Key key) ? "" : key.name();
  }

  /** The last step as text: the key, or the position in brackets. Empty text at the top. */
  public String last() {
    if (isRoot()) {
      return "";
    }
    return steps.get(steps.size() - 1) instanceof Step.Key key
        ? key.name()
        : "[" + ((Step.Index) steps.get(steps.size() - 1)).position() + "]";
  }

  /** The path grammar; {@link #parse} reads it back. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Step.Index index) {
        text.append('[').append(index.position()).append(']');
      } else {
        appendKey(text, ((Step.Key) step).name());
      }
    }
    return text.toString();
  }

  private static void appendKey(StringBuilder text, String name) {
    if (PLAIN.matcher(name).matches()) {
      text.append(text.length() == 0 ? "" : ".").append(name);
    } else {
      text.append("[\"").append(name.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"]");
    }
  }
}
