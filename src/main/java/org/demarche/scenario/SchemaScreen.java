package org.demarche.scenario;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one quick walk whether a tree fits the schema. Most scenarios do, and then the library
 * that says what does not fit is not even loaded. It knows the keywords that the schema uses; where
 * it meets another it vouches for nothing, and the library decides. A test holds the two together.
 */
final class SchemaScreen {
  /** So many nodes are remembered at most: a few scenarios of the largest kind. */
  private static final int REMEMBERED = 50_000;

  private final Node.Mapping schema;
  private final Map<String, SchemaPart> known = new HashMap<>();
  private final SchemaPart all;

  /**
   * Which part of the schema a mapping was last found to fit. Nodes never change, and the arms of a
   * scenario share most of theirs with it, as scenarios do with the library.
   */
  private final IdentityHashMap<Node, SchemaPart> fitted = new IdentityHashMap<>();

  private boolean knowsAll = true;

  /** Prepares a schema, of whose definitions only those that are used are looked at. */
  SchemaScreen(Node.Mapping schema) {
    this.schema = schema;
    this.all = new SchemaPart(schema);
  }

  /** Whether a scenario fits for certain. One walk at a time: definitions are filled in. */
  synchronized boolean accepts(Node scenario) {
    return fits(all, scenario) && knowsAll;
  }

  private boolean fits(@Nullable SchemaPart part, Node node) {
    if (part == null || fitted.get(node) == part) {
      return true;
    }
    knowsAll &= part.knowsAll;
    boolean fits = fitsAnew(part, node);
    if (fits && node instanceof Node.Mapping) {
      if (fitted.size() >= REMEMBERED) {
        fitted.clear();
      }
      fitted.put(node, part);
    }
    return fits;
  }

  private boolean fitsAnew(SchemaPart part, Node node) {
    return !part.never
        && (part.reference.isEmpty() || fits(definition(part.reference), node))
        && isOfType(part.types, node)
        && (part.values == null || part.values.contains(SchemaPart.plain(node)))
        && fitsItself(part, node)
        && fitsChoices(part, node)
        && (part.when == null || fits(fits(part.when, node) ? part.then : part.otherwise, node));
  }

  private SchemaPart definition(String reference) {
    SchemaPart part = known.get(reference);
    if (part == null) {
      part = new SchemaPart(find(reference));
      known.put(reference, part);
    }
    return part;
  }

  /** What stands under a name, or within it: {@code #/$defs/distribution/properties/beta}. */
  private Node find(String reference) {
    Node found = schema;
    for (String step : reference.substring(reference.indexOf('/') + 1).split("/", -1)) {
      Node.Entry entry = found instanceof Node.Mapping parts ? parts.entries().get(step) : null;
      if (entry == null) {
        knowsAll = false;
        return schema;
      }
      found = entry.value();
    }
    return found;
  }

  private static boolean isOfType(Set<String> types, Node node) {
    return types.isEmpty()
        || types.contains(type(node))
        || (node instanceof Node.Numeric number
            && types.contains("integer")
            && isWhole(number.value()));
  }

  private static String type(Node node) {
    if (node instanceof Node.Mapping) {
      return "object";
    }
    if (node instanceof Node.Numeric) {
      return "number";
    }
    if (node instanceof Node.Text) {
      return "string";
    }
    if (node instanceof Node.Sequence) {
      return "array";
    }
    return node instanceof Node.Flag ? "boolean" : "null";
  }

  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }

  private boolean fitsItself(SchemaPart part, Node node) {
    if (node instanceof Node.Mapping mapping) {
      return fitsMapping(part, mapping);
    }
    if (node instanceof Node.Sequence list) {
      return fitsList(part, list.items());
    }
    if (node instanceof Node.Numeric number) {
      return isWithin(part, number.value());
    }
    return !(node instanceof Node.Text text) || fitsText(part, text.value());
  }

  private static boolean isWithin(SchemaPart part, BigDecimal value) {
    boolean isAbove =
        part.minimum == null || value.compareTo(part.minimum) >= (part.aboveMinimum ? 1 : 0);
    return isAbove && (part.maximum == null || value.compareTo(part.maximum) <= 0);
  }

  private static boolean fitsText(SchemaPart part, String text) {
    return isCount(part, 0, text.codePointCount(0, text.length()))
        && (part.pattern == null || part.pattern.matcher(text).find());
  }

  private static boolean isCount(SchemaPart part, int what, int count) {
    return count >= part.least[what] && count <= part.most[what];
  }

  private boolean fitsList(SchemaPart part, List<Node> items) {
    if (!isCount(part, 1, items.size())) {
      return false;
    }
    Set<Object> seen = new HashSet<>();
    for (Node item : items) {
      if (!fits(part.items, item) || (part.unique && !seen.add(SchemaPart.plain(item)))) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsMapping(SchemaPart part, Node.Mapping mapping) {
    Set<String> keys = mapping.keys();
    if (!isCount(part, 2, keys.size()) || !keys.containsAll(part.required)) {
      return false;
    }
    for (Map.Entry<String, List<String>> needs : part.dependent.entrySet()) {
      if (keys.contains(needs.getKey()) && !keys.containsAll(needs.getValue())) {
        return false;
      }
    }
    for (Map.Entry<String, Node.Entry> member : mapping.entries().entrySet()) {
      if (!fitsMember(part, member.getKey(), member.getValue())) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsMember(SchemaPart part, String name, Node.Entry member) {
    if (part.names != null && !fits(part.names, new Node.Text(member.keyAt(), name))) {
      return false;
    }
    SchemaPart named = part.members.get(name);
    boolean isNamed = named != null;
    if (isNamed && !fits(named, member.value())) {
      return false;
    }
    for (Map.Entry<Pattern, SchemaPart> pattern : part.patterns.entrySet()) {
      if (pattern.getKey().matcher(name).find()) {
        isNamed = true;
        if (!fits(pattern.getValue(), member.value())) {
          return false;
        }
      }
    }
    return isNamed || fits(part.others, member.value());
  }

  private boolean fitsChoices(SchemaPart part, Node node) {
    for (SchemaPart.Choice choice : part.choices) {
      int fit = 0;
      for (SchemaPart each : choice.parts()) {
        fit += fits(each, node) ? 1 : 0;
      }
      if (fit < choice.least() || fit > choice.most()) {
        return false;
      }
    }
    return true;
  }
}
