package org.demarche.analysis.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;

/**
 * A graph of causes as rows of a tree, folded to those events from which most came. Along a trunk
 * rows stand at one level: of what an event set off, the branch with most rows comes last and goes
 * on below its cause, the others are set in.
 */
public final class FoldedTree {
  /** A step that settles something, a session, a case, an event of the timeline count for more. */
  private static final int WEIGHTY = 3;

  private final CauseGraph graph;
  private final Set<Long> shown = new HashSet<>();
  private final Map<Long, Integer> sizes = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * Folds a graph.
   *
   * @param graph of a run
   * @param most how many rows at most
   * @param kept ids of events that are to be shown in any case, with what led to them
   */
  public FoldedTree(CauseGraph graph, int most, List<Long> kept) {
    this.graph = graph;
    for (long id : kept) {
      graph.chain(id).forEach(node -> shown.add(node.id()));
    }
    for (CauseNode node : byWeight()) {
      List<CauseNode> more =
          graph.chain(node.id()).stream().filter(one -> !shown.contains(one.id())).toList();
      if (shown.size() + more.size() <= most) {
        more.forEach(one -> shown.add(one.id()));
      }
    }
    for (CauseNode root : graph.roots()) {
      if (shown.contains(root.id())) {
        add(root, 0, -1);
      }
    }
  }

  /**
   * A row.
   *
   * @param node what it shows
   * @param level how far it is set in, from 0
   * @param parent number of the row of its cause, or -1
   * @param trunk whether it goes on at the level of its cause
   * @param folded how many events that came of it are not shown
   */
  public record Row(CauseNode node, int level, int parent, boolean trunk, int folded) {}

  /** The rows, from top to bottom. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** How many events there are in all, without effects that bring nothing about. */
  public int total() {
    return (int) graph.nodes().stream().filter(node -> !node.kind().isEffect()).count();
  }

  private List<CauseNode> byWeight() {
    Map<Long, Integer> weights = new HashMap<>();
    for (CauseNode node : graph.nodes()) {
      weights.put(node.id(), weight(node));
    }
    return graph.nodes().stream()
        .filter(node -> !node.kind().isEffect())
        .sorted(
            Comparator.comparingInt((CauseNode node) -> -weights.getOrDefault(node.id(), 0))
                .thenComparingDouble(CauseNode::day)
                .thenComparingLong(CauseNode::id))
        .toList();
  }

  private int weight(CauseNode node) {
    boolean round =
        node.item().filter(Story.Talk.class::isInstance).isPresent()
            && node.what().equalsIgnoreCase(TalkStep.ROUND.name());
    boolean plain = node.kind() == CauseNode.Kind.ACT || node.kind() == CauseNode.Kind.EVE;
    return 2 * graph.descendants(node.id()) + (plain || round ? 1 : WEIGHTY);
  }

  private int size(CauseNode node) {
    int known = sizes.getOrDefault(node.id(), 0);
    if (known == 0) {
      known = 1;
      for (CauseNode child : graph.effects(node.id())) {
        known += shown.contains(child.id()) ? size(child) : 0;
      }
      sizes.put(node.id(), known);
    }
    return known;
  }

  private void add(CauseNode node, int level, int parent) {
    List<CauseNode> children =
        new ArrayList<>(
            graph.effects(node.id()).stream().filter(one -> shown.contains(one.id())).toList());
    int folded = graph.descendants(node.id());
    for (CauseNode child : children) {
      folded -= (child.kind().isEffect() ? 0 : 1) + graph.descendants(child.id());
    }
    int own = rows.size();
    boolean trunk = parent >= 0 && rows.get(parent).level() == level;
    rows.add(new Row(node, level, parent, trunk, folded));
    if (children.isEmpty()) {
      return;
    }
    CauseNode last = children.get(0);
    for (CauseNode child : children) {
      last = size(child) > size(last) ? child : last;
    }
    children.remove(last);
    for (CauseNode child : children) {
      add(child, level + 1, own);
    }
    add(last, level, own);
  }
}
