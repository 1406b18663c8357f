package org.demarche.analysis.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * Finds events of a run by what people call them: the digits of an id or the first of them, an id
 * of the timeline or the library, or that with who and to whom, such as {@code USA:accuse:QAT} or
 * {@code accuse:QAT}.
 */
public final class EventFinder {
  private static final int LEAST_DIGITS = 4;

  private final Plan plan;
  private final CauseGraph graph;

  /**
   * Searches a run.
   *
   * @param plan of the run
   * @param graph its events
   */
  public EventFinder(Plan plan, CauseGraph graph) {
    this.plan = plan;
    this.graph = graph;
  }

  /**
   * The events that go by a name.
   *
   * @param name as it was typed
   * @return at least one, in the order of time; events before effects that bring nothing about
   * @throws UnfitException if there is none
   */
  public List<CauseNode> find(String name) {
    List<CauseNode> found =
        new ArrayList<>(graph.nodes().stream().filter(node -> fits(node, name)).toList());
    if (found.isEmpty()) {
      throw new UnfitException(Message.of("explain-no-event", "event", name, "maybe", maybe(name)));
    }
    found.sort(
        Comparator.comparing((CauseNode node) -> node.kind().isEffect())
            .thenComparingDouble(CauseNode::day));
    return found;
  }

  private boolean fits(CauseNode node, String name) {
    boolean digits = name.matches("[0-9a-f]{" + LEAST_DIGITS + ",16}");
    if (digits && EventId.toText(node.id()).startsWith(name)) {
      return true;
    }
    String source = code(node.source());
    String target = code(node.target());
    String what = node.what();
    return name.equals(what)
        || name.equals(source + ":" + what)
        || name.equals(what + ":" + target)
        || name.equals(source + ":" + what + ":" + target);
  }

  private String code(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).code();
  }

  private String maybe(String name) {
    TreeSet<String> known = new TreeSet<>();
    graph.nodes().forEach(node -> known.add(node.what()));
    String what = name.replaceFirst("^[A-Z]+:", "").replaceFirst(":[A-Z]+$", "");
    return NearestName.find(what, List.copyOf(known))
        .orElseGet(() -> String.join(", ", known.stream().limit(6).toList()));
  }
}
