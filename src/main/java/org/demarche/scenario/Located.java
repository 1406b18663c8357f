package org.demarche.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;

/**
 * A value together with the path that leads to it: what a reader of the tree walks with, so that
 * every message can say where and what.
 *
 * @param path the way from the top
 * @param keyAt where its key stands; the value's own place for list items and the top
 * @param node the value
 */
public record Located(NodePath path, Position keyAt, Node node) {

  /** The top of a tree. */
  public static Located root(Node node) {
    return new Located(NodePath.ROOT, node.at(), node);
  }

  /** The value under a key; empty where there is none or this is no mapping. */
  public Optional<Located> find(String key) {
    if (node instanceof Node.Mapping mapping && mapping.entries().containsKey(key)) {
      Node.Entry entry = mapping.entries().get(key);
      return entry == null
          ? Optional.empty()
          : Optional.of(new Located(path.key(key), entry.keyAt(), entry.value()));
    }
    return Optional.empty();
  }

  /** The value that a path leads to from here; empty where the path ends early. */
  public Optional<Located> find(NodePath way) {
    Optional<Located> here = Optional.of(this);
    for (NodePath.Step step : way.steps()) {
      here =
          step instanceof NodePath.Step.Key key
              ? here.flatMap(place -> place.find(key.name()))
              : here.flatMap(place -> place.item(((NodePath.Step.Index) step).position()));
    }
    return here;
  }

  private Optional<Located> item(int position) {
    List<Located> items = items();
    return position < items.size() ? Optional.of(items.get(position)) : Optional.empty();
  }

  /** The values of a mapping, in the order of the file; empty for anything else. */
  public List<Located> members() {
    List<Located> members = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, entry) ->
                  members.add(new Located(path.key(key), entry.keyAt(), entry.value())));
    }
    return members;
  }

  /** The values of a list, in order; empty for anything else. */
  public List<Located> items() {
    List<Located> items = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        Node item = sequence.items().get(i);
        items.add(new Located(path.index(i), item.at(), item));
      }
    }
    return items;
  }

  /** The members of a mapping, or the items of a list. */
  public List<Located> children() {
    return node instanceof Node.Mapping ? members() : items();
  }

  /** The last step of the path: the key or id under which this value stands. */
  public String id() {
    return path.last();
  }

  /** Where the value begins. */
  public Position at() {
    return node.at();
  }

  /** The text, when the value is text. */
  public Optional<String> text() {
    return node instanceof Node.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  /** The number, when the value is a number. */
  public Optional<Double> number() {
    return node instanceof Node.Numeric number ? Optional.of(number.asDouble()) : Optional.empty();
  }

  /** True or false, when the value is one of them. */
  public Optional<Boolean> flag() {
    return node instanceof Node.Flag flag ? Optional.of(flag.value()) : Optional.empty();
  }

  /** A problem of this value. */
  public Problem problem(Message what) {
    return Problem.of(node.at(), path, what);
  }

  /** A problem of the key under which this value stands. */
  public Problem keyProblem(Message what) {
    return Problem.of(keyAt, path, what);
  }
}
