package org.demarche.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Message;

/**
 * Sets or removes one value of a tree and returns the changed tree.
 *
 * <p>Setting replaces what stands at the path or adds it, with the mappings that lead there, and
 * takes away what it stands for instead (the distribution of an assumption that gets a value); but
 * the things that have names (an actor, an event, an assumption …) must exist unless the path ends
 * at them, so that a mistyped name is an error rather than a new, half-empty thing.
 */
final class TreeEdit {

  /** Sections whose members are named things. */
  private static final Set<String> NAMED =
      Set.of(
          "actors",
          "issues",
          "institutions",
          "measures",
          "assumptions",
          "timeline",
          "procedures",
          "outcomes",
          "arms");

  /** A path that does not fit the tree: what is wrong and what was perhaps meant. */
  static final class Misfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final Message what;
    private final transient Optional<String> suggestion;

    Misfit(Message what, Optional<String> suggestion) {
      super(what.key());
      this.what = what;
      this.suggestion = suggestion;
    }

    Problem at(Position place, NodePath path) {
      return Problem.of(place, path, what).maybe(suggestion);
    }
  }

  private final NodePath path;
  private final Optional<Node> value;
  private final Position place;

  private TreeEdit(NodePath path, Optional<Node> value, Position place) {
    this.path = path;
    this.value = value;
    this.place = place;
  }

  /** The tree with a value at a path; new keys stand at the given place. */
  static Node.Mapping set(Node.Mapping root, NodePath path, Position place, Node value)
      throws Misfit {
    Node changed = new TreeEdit(path, Optional.of(value), place).apply(root, 0);
    return Alternatives.withoutIdleCorrelations((Node.Mapping) changed, path);
  }

  /** The tree without the value at a path, which must exist. */
  static Node.Mapping remove(Node.Mapping root, NodePath path) throws Misfit {
    return (Node.Mapping) new TreeEdit(path, Optional.empty(), root.at()).apply(root, 0);
  }

  private Node apply(Node node, int depth) throws Misfit {
    NodePath.Step step = path.steps().get(depth);
    if (step instanceof NodePath.Step.Index index) {
      return inList(node, index.position(), depth);
    }
    return inMapping(node, ((NodePath.Step.Key) step).name(), depth);
  }

  private boolean isLast(int depth) {
    return depth == path.length() - 1;
  }

  private Node inMapping(Node node, String key, int depth) throws Misfit {
    if (!(node instanceof Node.Mapping mapping)) {
      throw new Misfit(
          Message.of(
              "problem-edit-not-inside", "path", here(depth), "kind", node.kind(), "key", key),
          Optional.empty());
    }
    boolean present = mapping.has(key);
    if (!present && (value.isEmpty() || (!isLast(depth) && mustExist(depth)))) {
      throw missing(mapping, key, depth);
    }
    if (value.isEmpty() && isLast(depth)) {
      return mapping.without(key);
    }
    Node.Mapping rest =
        value.isEmpty() ? mapping : Alternatives.without(mapping, path.upTo(depth), key);
    if (isLast(depth)) {
      return rest.with(key, place, value.orElseThrow());
    }
    Node below = mapping.find(key).orElseGet(() -> Node.Mapping.empty(place));
    Position keyAt = present ? mapping.keyAt(key) : place;
    return rest.with(key, keyAt, apply(below, depth + 1));
  }

  private boolean mustExist(int depth) {
    String section = path.section();
    return (depth == 1 && NAMED.contains(section)) || (depth == 2 && section.equals("repertoire"));
  }

  private Misfit missing(Node.Mapping mapping, String key, int depth) {
    return new Misfit(
        depth == 0
            ? Message.of("problem-edit-scenario-has-no", "key", key)
            : Message.of("problem-edit-has-no", "path", here(depth), "key", key),
        NearestName.find(key, mapping.keys()));
  }

  private String here(int depth) {
    return path.upTo(depth).toString();
  }

  private Node inList(Node node, int position, int depth) throws Misfit {
    if (!(node instanceof Node.Sequence sequence)) {
      throw new Misfit(
          Message.of("problem-edit-no-list", "path", here(depth), "kind", node.kind()),
          Optional.empty());
    }
    int size = sequence.items().size();
    boolean appends = position == size && value.isPresent();
    if (position >= size && !appends) {
      throw new Misfit(
          Message.of(
              "problem-edit-no-item",
              "path",
              here(depth),
              "item",
              String.valueOf(position),
              "count",
              String.valueOf(size)),
          Optional.empty());
    }
    List<Node> items = new ArrayList<>(sequence.items());
    if (isLast(depth) && value.isEmpty()) {
      items.remove(position);
      return new Node.Sequence(sequence.at(), items);
    }
    Node changed =
        isLast(depth)
            ? value.orElseThrow()
            : apply(appends ? Node.Mapping.empty(place) : items.get(position), depth + 1);
    if (appends) {
      items.add(changed);
    } else {
      items.set(position, changed);
    }
    return new Node.Sequence(sequence.at(), items);
  }
}
