package org.demarche.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from the top of a scenario to a value, as error messages, {@code --set} and arms write
 * it: {@code timeline.raid.casualties[0].number}. A key that is not a plain word stands in brackets
 * and quotes: {@code arms.calm.set["horizon"]}.
 *
 * <p>A path is its last step and the path before it, so that the hundreds of thousands that a
 * reader of a scenario walks along cost one small object each.
 */
public final class NodePath {

  /** The top of a scenario. */
  public static final NodePath ROOT = new NodePath(null, new Step.Key(""), 0);

  private final @Nullable NodePath before;
  private final Step step;
  private final int length;

  private NodePath(@Nullable NodePath before, Step step, int length) {
    this.before = before;
    this.step = step;
    this.length = length;
  }

  /** The path of some steps, from the top. */
  public static NodePath of(List<Step> steps) {
    NodePath path = ROOT;
    for (Step step : steps) {
      path = path.plus(step);
    }
    return path;
  }

  /** Keys and list positions, from the top. */
  public List<Step> steps() {
    Step[] steps = new Step[length];
    NodePath path = this;
    for (int i = length - 1; i >= 0; i--) {
      steps[i] = path.step;
      path = path.parent();
    }
    return List.of(steps);
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
    return of(new PathParser(text).steps());
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
    NodePath path = this;
    while (path.length > length) {
      path = path.parent();
    }
    return path;
  }

  /** This path, then another one below it. */
  NodePath join(NodePath below) {
    NodePath path = this;
    for (Step each : below.steps()) {
      path = path.plus(each);
    }
    return path;
  }

  /** Whether another path leads here or to something below. */
  boolean isAbove(NodePath other) {
    return other.length >= length && other.upTo(length).equals(this);
  }

  /** One key further down. */
  public NodePath key(String name) {
    return plus(new Step.Key(name));
  }

  /** One list position further down, from 0. */
  public NodePath index(int position) {
    return plus(new Step.Index(position));
  }

  private NodePath plus(Step further) {
    return new NodePath(this, further, length + 1);
  }

  /** The path without its last step; the top stays the top. */
  public NodePath parent() {
    return before == null ? this : before;
  }

  /** Whether this is the top. */
  public boolean isRoot() {
    return length == 0;
  }

  /** How many steps. */
  public int length() {
    return length;
  }

  /** The name of the first step; empty text at the top. */
  public String section() {
    return !isRoot() && upTo(1).step instanceof Step.Key key ? key.name() : "";
  }

  /** The last step as text: the key, or the position in brackets. Empty text at the top. */
  public String last() {
    return step instanceof Step.Key key ? key.name() : "[" + ((Step.Index) step).position() + "]";
  }

  /** The path grammar; {@link #parse} reads it back. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step each : steps()) {
      if (each instanceof Step.Index index) {
        text.append('[').append(index.position()).append(']');
      } else {
        appendKey(text, ((Step.Key) each).name());
      }
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof NodePath path) || path.length != length) {
      return false;
    }
    NodePath own = this;
    while (own != path && own.length > 0) {
      if (!own.step.equals(path.step)) {
        return false;
      }
      own = own.parent();
      path = path.parent();
    }
    return true;
  }

  @Override
  public int hashCode() {
    return before == null ? 1 : 31 * before.hashCode() + step.hashCode();
  }

  /** Whether a name needs no quotes: a letter or underscore, then also digits and hyphens. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean starts = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
      if (!starts && (i == 0 || !((c >= '0' && c <= '9') || c == '-'))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static void appendKey(StringBuilder text, String name) {
    if (isPlain(name)) {
      text.append(text.length() == 0 ? "" : ".").append(name);
    } else {
      text.append("[\"").append(name.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"]");
    }
  }
}
