package org.demarche.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lays one tree over another: mappings join key by key, anything else is replaced by the upper one.
 *
 * <p>A quantity ({@code {assumption: …}}, {@code {value: …}}), a distribution and an institution's
 * rule, and a text in several languages are values, not collections: the upper one replaces the
 * lower one whole. An assumption that is given a value loses the distribution below it, and the
 * other way round.
 */
final class Merge {

  private static final Set<String> QUANTITY =
      Set.of("assumption", "times", "plus", "value", "distribution", "source");
  private static final Set<String> ASSUMED = Set.of("value", "distribution");

  private Merge() {}

  /** The upper tree over the lower one; every value keeps the place it came from. */
  static Node over(Node lower, Node upper) {
    return over(lower, upper, NodePath.ROOT);
  }

  /** As {@link #over(Node, Node)}, for two mappings that stand at a path. */
  static Node.Mapping over(Node.Mapping lower, Node.Mapping upper, NodePath path) {
    Map<String, Node.Entry> joined = new LinkedHashMap<>(kept(lower, upper, path));
    upper
        .entries()
        .forEach(
            (key, entry) -> {
              Node.Entry below = joined.get(key);
              Node value =
                  below == null ? entry.value() : over(below.value(), entry.value(), path.key(key));
              joined.put(key, new Node.Entry(entry.keyAt(), value));
            });
    return new Node.Mapping(upper.at(), joined);
  }

  private static Node over(Node lower, Node upper, NodePath path) {
    if (lower instanceof Node.Mapping below
        && upper instanceof Node.Mapping above
        && !isReplaced(below, above, path)) {
      return over(below, above, path);
    }
    return upper;
  }

  private static boolean isReplaced(Node.Mapping lower, Node.Mapping upper, NodePath path) {
    if (isDistribution(upper) || path.last().equals("rule") || Texts.isTold(path.last(), upper)) {
      return true;
    }
    boolean isAssumption = path.section().equals("assumptions");
    if (isAssumption && (upper.has("distribution") || lower.has("distribution"))) {
      return false;
    }
    return isQuantity(upper) && (QUANTITY.containsAll(lower.keys()) || isDistribution(lower));
  }

  /**
   * Whether a mapping is a quantity: a value with its source, a use of an assumption, or a
   * distribution with its source.
   */
  static boolean isQuantity(Node.Mapping mapping) {
    return (mapping.has("assumption") || mapping.has("value") || mapping.has("distribution"))
        && QUANTITY.containsAll(mapping.keys());
  }

  /** Whether a mapping is a distribution: a family's name, perhaps with a truncation beside it. */
  static boolean isDistribution(Node.Mapping mapping) {
    boolean isNamed = false;
    for (String key : mapping.keys()) {
      boolean isFamily = Distributions.FAMILIES.contains(key);
      if (!isFamily && !key.equals("truncate")) {
        return false;
      }
      isNamed |= isFamily;
    }
    return isNamed;
  }

  private static Map<String, Node.Entry> kept(
      Node.Mapping lower, Node.Mapping upper, NodePath path) {
    Map<String, Node.Entry> kept = new LinkedHashMap<>(lower.entries());
    if (path.length() == 2
        && path.section().equals("assumptions")
        && ASSUMED.stream().anyMatch(upper::has)) {
      ASSUMED.forEach(kept::remove);
      if (upper.has("value")) {
        kept.remove("correlated");
      }
    }
    return kept;
  }
}
