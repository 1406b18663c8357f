package org.demarche.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sources that stand in for what has none of its own: {@code source} at the top of a file, in a
 * section, or under the actor from whom relations run. Each speaks only for its own file, so that
 * the tree keeps one set of them for each file that states any, as a list under {@code source}.
 */
final class DefaultSources {
  private static final String SOURCE = "source";
  private static final String FILE = "default";
  private static final String RELATIONS = "relations";

  private static final List<String> SECTIONS =
      List.of(
          "actors",
          RELATIONS,
          "issues",
          "institutions",
          "measures",
          "assumptions",
          "fits",
          "procedures",
          "timeline",
          "arms",
          "outcomes",
          "repertoire");

  private DefaultSources() {}

  /**
   * A file's tree, or one that was changed, with such sources moved from where they were stated.
   */
  static Node.Mapping gathered(Node.Mapping root) {
    Map<String, Node.Entry> found = new LinkedHashMap<>();
    Node.Mapping left = root;
    if (root.find(SOURCE).orElse(root) instanceof Node.Text) {
      found.put(FILE, root.entries().get(SOURCE));
    }
    for (String section : SECTIONS) {
      Node.Mapping members = left.findMapping(section).orElse(Node.Mapping.empty(root.at()));
      Node.Mapping freed = freed(section, members, found);
      if (section.equals(RELATIONS)) {
        for (String from : members.keys()) {
          Node.Mapping own = members.findMapping(from).orElse(Node.Mapping.empty(root.at()));
          Node.Mapping ownFreed = freed(section + "." + from, own, found);
          freed = ownFreed.equals(own) ? freed : freed.with(from, members.keyAt(from), ownFreed);
        }
      }
      left = freed.equals(members) ? left : left.with(section, left.keyAt(section), freed);
    }
    if (found.isEmpty()) {
      return root;
    }
    Node.Mapping stated = new Node.Mapping(root.keyAt(SOURCE), found);
    return left.with(SOURCE, root.keyAt(SOURCE), joined(root.find(SOURCE), List.of(stated)));
  }

  private static Node.Mapping freed(
      String name, Node.Mapping members, Map<String, Node.Entry> found) {
    Node.Entry stated = members.entries().get(SOURCE);
    if (stated == null || !(stated.value() instanceof Node.Text)) {
      return members;
    }
    found.put(name, stated);
    return members.without(SOURCE);
  }

  /** A tree laid over another one, with the sources of both. */
  static Node over(Node lower, Node.Mapping upper) {
    Node merged = Merge.over(lower, upper);
    Optional<Node> below =
        lower instanceof Node.Mapping mapping ? mapping.find(SOURCE) : Optional.empty();
    Optional<Node> above = upper.find(SOURCE);
    return below.isPresent() && above.isPresent() && merged instanceof Node.Mapping all
        ? all.with(SOURCE, upper.keyAt(SOURCE), joined(below, items(above)))
        : merged;
  }

  private static Node joined(Optional<Node> before, List<Node> more) {
    List<Node> all = new ArrayList<>(items(before));
    all.addAll(more);
    return new Node.Sequence(all.get(0).at(), all);
  }

  private static List<Node> items(Optional<Node> sources) {
    return sources.orElse(null) instanceof Node.Sequence list ? list.items() : List.of();
  }

  /**
   * The sources that may stand in for a value, the nearest first. An arm's settings are its
   * hypothesis, for which only a source of the arms speaks.
   */
  static List<Located> of(Located top, NodePath path) {
    List<String> names = new ArrayList<>();
    if (path.section().equals(RELATIONS) && path.length() > 1) {
      names.add(RELATIONS + "." + path.upTo(2).last());
    }
    names.add(path.section());
    if (!path.section().equals("arms")) {
      names.add(FILE);
    }
    List<Located> sets = new ArrayList<>(top.find(SOURCE).map(Located::items).orElse(List.of()));
    Collections.reverse(sets);
    return names.stream()
        .flatMap(name -> sets.stream().flatMap(s -> s.find(name).stream()))
        .toList();
  }
}
