package org.demarche.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Provenance;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * A distribution that stands where a number is expected is an assumption of that number's own: it
 * is drawn once a run by the chance of its own name, has a column in the tables of results, and
 * every analysis sees it. Its id is its path, with underscores: {@code timeline.raid.at} becomes
 * {@code timeline_raid_at}.
 *
 * <p>What is drawn anew each time, such as the lag of a meeting, is no such number and stays as it
 * is.
 */
public final class OwnAssumptions {

  private static final String ASSUMPTIONS = "assumptions";
  private static final String DISTRIBUTION = "distribution";
  private static final String SOURCE = "source";

  /** What is wrong with a value that an assumption holds. */
  static final String THROUGH = "problem-through";

  /** Sections whose numbers are no part of one run, or are assumptions already. */
  static final Set<String> LEFT_OUT =
      Set.of(ASSUMPTIONS, "fits", "arms", "charts", "seminar", "outcomes");

  /** What is drawn anew each time, by its key; a test holds them against the schema. */
  static final Set<String> EACH_TIME = Set.of("lag", "lag_force", "lag_other", "override_lag");

  /** The same beneath the effects of an action. */
  static final Set<String> EACH_ACT = Set.of("deaths", "deaths_reported");

  private final Located before;
  private final Map<String, NodePath> places = new LinkedHashMap<>();
  private final Map<String, Node.Entry> added = new LinkedHashMap<>();
  private final Node tree;

  private OwnAssumptions(Located top) {
    this.before = top;
    Node changed = changed(top);
    if (changed instanceof Node.Mapping mapping && !added.isEmpty()) {
      Node.Mapping all = mapping.findMapping(ASSUMPTIONS).orElse(Node.Mapping.empty(mapping.at()));
      Map<String, Node.Entry> joined = new LinkedHashMap<>(all.entries());
      joined.putAll(added);
      changed =
          mapping.with(ASSUMPTIONS, mapping.keyAt(ASSUMPTIONS), new Node.Mapping(all.at(), joined));
    }
    this.tree = changed;
  }

  /**
   * Gives every number that is stated by a distribution an assumption of its own.
   *
   * @param top the top of a tree that fits the schema, with its arm applied
   * @return the tree, and what has become of its numbers
   */
  public static OwnAssumptions of(Located top) {
    return new OwnAssumptions(top);
  }

  /** The top of the tree with these assumptions added and used. */
  public Located top() {
    return Located.root(tree);
  }

  /** A problem of such an assumption, told of the place in the scenario where it stands. */
  public Problem placed(Problem problem) {
    Problem told = problem;
    for (Map.Entry<String, NodePath> own : places.entrySet()) {
      NodePath assumption = NodePath.of(ASSUMPTIONS, own.getKey());
      NodePath path = told.path();
      if (assumption.isAbove(path)) {
        boolean isWrapped = before.find(own.getValue().key(DISTRIBUTION)).isPresent();
        int first = path.length() > 2 && !isWrapped ? 3 : 2;
        NodePath rest = NodePath.of(path.steps().subList(first, path.length()));
        path = own.getValue().join(rest);
      }
      String from = assumption.toString();
      String to = own.getValue().toString();
      told =
          new Problem(
              told.at(),
              path,
              direct(told.what(), own.getKey()),
              told.hint().map(hint -> renamed(hint, from, to)));
    }
    return told;
  }

  /** What is wrong, not through an assumption that nobody wrote. */
  private static Message direct(Message what, String assumption) {
    return what.key().equals(THROUGH)
            && assumption.equals(what.values().get("assumption"))
            && what.values().get("what") instanceof Message itself
        ? itself
        : what;
  }

  private static Message renamed(Message hint, String from, String to) {
    Map<String, Object> values = new HashMap<>(hint.values());
    values.replaceAll(
        (name, value) ->
            value instanceof Message part
                ? renamed(part, from, to)
                : value instanceof String text ? text.replace(from, to) : value);
    return new Message(hint.key(), values);
  }

  private Node changed(Located place) {
    if (place.path().length() == 1 && LEFT_OUT.contains(place.path().last())) {
      return place.node();
    }
    Optional<Located> distribution = distribution(place);
    if (distribution.isPresent()) {
      return use(place, distribution.get());
    }
    if (place.node() instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>();
      place.items().forEach(item -> items.add(changed(item)));
      return items.equals(list.items()) ? list : new Node.Sequence(list.at(), items);
    }
    return place.node() instanceof Node.Mapping mapping ? changed(place, mapping) : place.node();
  }

  private Node changed(Located place, Node.Mapping mapping) {
    Node.Mapping changed = mapping;
    for (Located member : place.members()) {
      Node node = changed(member);
      if (node != member.node()) {
        changed = changed.with(member.id(), member.keyAt(), node);
      }
    }
    return changed;
  }

  /** The distribution of a number, where that is what stands at a place. */
  private static Optional<Located> distribution(Located place) {
    if (!(place.node() instanceof Node.Mapping mapping) || place.path().length() < 3) {
      return Optional.empty();
    }
    Node.Mapping alone = mapping.has(SOURCE) ? mapping.without(SOURCE) : mapping;
    boolean isWrapped = alone.has(DISTRIBUTION) && alone.entries().size() == 1;
    if ((!isWrapped && !Merge.isDistribution(alone)) || isDrawnAnew(place.path())) {
      return Optional.empty();
    }
    return isWrapped
        ? place.find(DISTRIBUTION)
        : Optional.of(new Located(place.path(), place.keyAt(), alone));
  }

  /** Whether what stands at a place is drawn anew each time. */
  static boolean isDrawnAnew(NodePath path) {
    return EACH_TIME.contains(path.last())
        || (path.section().equals("repertoire")
            && path.steps().stream()
                .anyMatch(
                    step ->
                        step instanceof NodePath.Step.Key key && EACH_ACT.contains(key.name())));
  }

  private Node use(Located place, Located distribution) {
    String id = idOf(place.path());
    places.put(id, place.path());
    Node.Mapping assumption =
        Node.Mapping.empty(place.at())
            .with("title", place.keyAt(), new Node.Text(place.at(), place.path().toString()))
            .with(DISTRIBUTION, place.keyAt(), distribution.node());
    Provenance source = Provenances.at(before, place.path());
    if (source.kind() != Provenance.Kind.UNSTATED) {
      String text =
          source.kind().name().toLowerCase(Locale.ROOT) + ": " + Words.english().say(source.text());
      assumption = assumption.with(SOURCE, place.at(), new Node.Text(place.at(), text));
    }
    added.put(id, new Node.Entry(place.keyAt(), assumption));
    return Node.Mapping.empty(place.at())
        .with("assumption", place.keyAt(), new Node.Text(place.at(), id));
  }

  private String idOf(NodePath path) {
    StringBuilder text = new StringBuilder();
    for (NodePath.Step step : path.steps()) {
      text.append(text.isEmpty() ? "" : "_")
          .append(
              step instanceof NodePath.Step.Index index
                  ? String.valueOf(index.position())
                  : ((NodePath.Step.Key) step).name());
    }
    String wanted = text.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    String id = wanted;
    for (int count = 2; isTaken(id); count++) {
      id = wanted + "_" + count;
    }
    return id;
  }

  private boolean isTaken(String id) {
    return added.containsKey(id) || before.find(NodePath.of(ASSUMPTIONS, id)).isPresent();
  }
}
