package org.demarche.analysis.causes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.jspecify.annotations.Nullable;

/**
 * What brought about what in one run. Every event has at most one cause, what set it off, so that
 * the graph is a set of trees; their roots are events of the timeline and disputes of the eve.
 */
public final class CauseGraph {
  /** In the order of time; what happens in the same instant as its cause comes after it. */
  private final Map<Long, CauseNode> nodes;

  private final Map<Long, List<CauseNode>> effects = new TreeMap<>();

  private CauseGraph(Map<Long, CauseNode> nodes) {
    this.nodes = nodes;
    for (CauseNode node : nodes.values()) {
      if (node.cause() != 0) {
        effects.computeIfAbsent(node.cause(), cause -> new ArrayList<>()).add(node);
      }
    }
  }

  /**
   * The graph of a run.
   *
   * @param plan of the run
   * @param story what it recorded; decisions are not needed
   */
  public static CauseGraph of(Plan plan, Story story) {
    Map<Long, CauseNode> found = new LinkedHashMap<>();
    for (CauseNode node : new StoryNodes(plan).of(story)) {
      found.putIfAbsent(node.id(), node);
    }
    return new CauseGraph(sorted(found));
  }

  private static Map<Long, CauseNode> sorted(Map<Long, CauseNode> found) {
    Map<Long, Integer> depths = new TreeMap<>();
    for (CauseNode node : found.values()) {
      depths.put(node.id(), up(found, node.id()).size());
    }
    List<CauseNode> order = new ArrayList<>(found.values());
    order.sort(
        Comparator.comparingDouble(CauseNode::day)
            .thenComparing((CauseNode node) -> depths.get(node.id())));
    Map<Long, CauseNode> sorted = new LinkedHashMap<>();
    order.forEach(node -> sorted.put(node.id(), node));
    return sorted;
  }

  /** From an event up to its root; ends where it would go round in a circle. */
  private static List<CauseNode> up(Map<Long, CauseNode> nodes, long id) {
    Set<Long> seen = new LinkedHashSet<>();
    List<CauseNode> chain = new ArrayList<>();
    @Nullable CauseNode node = nodes.get(id);
    while (node != null && seen.add(node.id())) {
      chain.add(node);
      node = nodes.get(node.cause());
    }
    return chain;
  }

  /** Everything, in the order of time. */
  public Collection<CauseNode> nodes() {
    return Collections.unmodifiableCollection(nodes.values());
  }

  /**
   * Looks an event up.
   *
   * @param id its id
   */
  public Optional<CauseNode> find(long id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /**
   * What led to an event, from the root to the event itself.
   *
   * @param id its id
   * @return the causes one after another; empty if there is no such event
   */
  public List<CauseNode> chain(long id) {
    List<CauseNode> chain = up(nodes, id);
    Collections.reverse(chain);
    return chain;
  }

  /**
   * What an event set off by itself.
   *
   * @param id its id
   * @return in the order of time
   */
  public List<CauseNode> effects(long id) {
    return Collections.unmodifiableList(effects.getOrDefault(id, List.of()));
  }

  /** What has no cause among the nodes, in the order of time. */
  public List<CauseNode> roots() {
    return nodes.values().stream().filter(node -> !nodes.containsKey(node.cause())).toList();
  }

  /**
   * How many events come of one, at any remove, without the effects that bring nothing about.
   *
   * @param id its id
   */
  public int descendants(long id) {
    int count = 0;
    List<CauseNode> open = new ArrayList<>(effects(id));
    Set<Long> seen = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      CauseNode next = open.remove(open.size() - 1);
      if (seen.add(next.id())) {
        count += next.kind().isEffect() ? 0 : 1;
        open.addAll(effects(next.id()));
      }
    }
    return count;
  }
}
