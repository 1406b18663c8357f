package org.demarche.scenario;

import static org.demarche.scenario.Distributions.FAMILIES;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys that stand for each other, of which a mapping holds one: an assumption's value or its
 * distribution, a quantity's value or the assumption it uses, a distribution's family. Whoever sets
 * one of them means it instead of the other.
 */
final class Alternatives {

  private static final String VALUE = "value";
  private static final String DISTRIBUTION = "distribution";
  private static final String CORRELATED = "correlated";

  /** What a use of an assumption consists of. */
  private static final Set<String> USE = Set.of("assumption", "times", "plus");

  /** What a quantity can be made of, but for its source. */
  private static final Set<String> STATED =
      Stream.of(USE.stream(), Stream.of(VALUE, DISTRIBUTION, "truncate"), FAMILIES.stream())
          .flatMap(keys -> keys)
          .collect(Collectors.toUnmodifiableSet());

  private Alternatives() {}

  /**
   * A mapping without what a key stands for instead.
   *
   * @param mapping the mapping as it is
   * @param path where it stands
   * @param key the key that is to be set in it, or beneath it
   */
  static Node.Mapping without(Node.Mapping mapping, NodePath path, String key) {
    Node.Mapping left = mapping;
    for (String other : othersOf(mapping, path, key)) {
      left = left.without(other);
    }
    return left;
  }

  private static Set<String> othersOf(Node.Mapping mapping, NodePath path, String key) {
    if (isAssumption(path)) {
      return switch (key) {
        case VALUE -> Set.of(DISTRIBUTION, CORRELATED);
        case DISTRIBUTION -> Set.of(VALUE);
        default -> Set.of();
      };
    }
    boolean isStated = Merge.isQuantity(mapping) || Merge.isDistribution(mapping);
    return isStated ? othersOf(key) : Set.of();
  }

  private static Set<String> othersOf(String key) {
    Set<String> kept =
        switch (key) {
          case VALUE, DISTRIBUTION -> Set.of(key);
          case "assumption" -> USE;
          default -> FAMILIES.contains(key) ? Set.of(key, "truncate") : STATED;
        };
    return STATED.stream()
        .filter(other -> !kept.contains(other))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one path leads to an assumption's value and the other to its distribution. */
  static boolean exclude(NodePath one, NodePath other) {
    return one.length() > 2
        && other.length() > 2
        && isAssumption(one.upTo(2))
        && one.upTo(2).equals(other.upTo(2))
        && ((isOf(one, VALUE) && isOf(other, DISTRIBUTION))
            || (isOf(one, DISTRIBUTION) && isOf(other, VALUE)));
  }

  private static boolean isOf(NodePath path, String key) {
    return path.upTo(3).last().equals(key);
  }

  private static boolean isAssumption(NodePath path) {
    return path.length() == 2 && path.section().equals("assumptions");
  }

  /**
   * A scenario in which nothing is correlated with an assumption that has become a number: only
   * what is uncertain can be.
   *
   * @param scenario the scenario after a change
   * @param path what was changed
   */
  static Node.Mapping withoutIdleCorrelations(Node.Mapping scenario, NodePath path) {
    if (path.length() < 2 || !path.section().equals("assumptions")) {
      return scenario;
    }
    String id = path.upTo(2).last();
    Node.Mapping assumptions =
        scenario.findMapping("assumptions").orElse(Node.Mapping.empty(scenario.at()));
    if (assumptions.findMapping(id).filter(changed -> changed.has(VALUE)).isEmpty()) {
      return scenario;
    }
    Map<String, Node.Entry> left = new LinkedHashMap<>(assumptions.entries());
    left.replaceAll((other, entry) -> new Node.Entry(entry.keyAt(), free(entry.value(), id)));
    return scenario.with(
        "assumptions", scenario.keyAt("assumptions"), new Node.Mapping(assumptions.at(), left));
  }

  private static Node free(Node assumption, String of) {
    if (assumption instanceof Node.Mapping mapping
        && mapping.findMapping(CORRELATED).filter(others -> others.has(of)).isPresent()) {
      Node.Mapping others = mapping.findMapping(CORRELATED).orElseThrow().without(of);
      return mapping.with(CORRELATED, mapping.keyAt(CORRELATED), others);
    }
    return assumption;
  }
}
