package org.demarche.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds a tree from YAML events, with an explicit stack and the limits of the format. */
final class TreeBuilder {

  static final int MAX_DEPTH = 100;
  static final int MAX_ALIASES = 50;
  static final int MAX_NODES = 500_000;

  /** The text is refused: reading stops here. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /** A value that is complete, and what it weighs when written out. */
  private record Built(Node node, int height, int nodes, int aliases) {}

  private static final class Frame {
    final Position at;
    final boolean isMapping;
    final Optional<String> anchor;
    final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    final List<Node> items = new ArrayList<>();
    @Nullable String key;
    @Nullable Position keyAt;
    int height;
    int nodes = 1;
    int aliases;

    Frame(Position at, boolean isMapping, Optional<String> anchor) {
      this.at = at;
      this.isMapping = isMapping;
      this.anchor = anchor;
    }
  }

  private final Problems problems;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<String, Built> anchors = new HashMap<>();
  private final Set<String> unfinished = new HashSet<>();
  private Optional<Node> result = Optional.empty();
  private int aliases;

  TreeBuilder(Problems problems) {
    this.problems = problems;
  }

  /** The finished tree; empty before the end and for an empty document. */
  Optional<Node> result() {
    return result.filter(node -> !(node instanceof Node.Empty));
  }

  /** The path to the value that is being read. */
  NodePath path() {
    NodePath path = NodePath.ROOT;
    for (Iterator<Frame> frames = open.descendingIterator(); frames.hasNext(); ) {
      Frame frame = frames.next();
      if (!frame.isMapping) {
        path = path.index(frame.items.size());
      } else if (frame.key != null) {
        path = path.key(frame.key);
      }
    }
    return path;
  }

  void scalar(ScalarEvent event, Position at) throws Refused {
    noTag(event.getTag(), at);
    Frame frame = open.peek();
    if (frame != null && frame.isMapping && frame.key == null) {
      key(frame, event.getValue(), at);
      return;
    }
    Node node = Scalars.read(event, at, this::path, problems);
    place(new Built(node, 1, 1, 0), anchor(event));
  }

  private void key(Frame frame, String typed, Position at) throws Refused {
    if (problems.isFull()) {
      throw refused(at, Message.of("problem-reading-stops"));
    }
    String name = Unseen.without(typed);
    Unseen.fault(typed)
        .ifPresent(
            fault ->
                problems.add(
                    Problem.of(at, path().key(name), Message.of("problem-of-key", "what", fault))
                        .maybe(Message.of("problem-maybe-remove"))));
    if (frame.entries.containsKey(name)) {
      Position first = frame.entries.get(name).keyAt();
      problems.add(
          Problem.of(
              at,
              path().key(name),
              Message.of(
                  "problem-key-twice",
                  "key",
                  Scalars.shown(name),
                  "line",
                  String.valueOf(first.line()))));
    }
    if (name.equals("<<")) {
      problems.add(
          Problem.of(at, path().key(name), Message.of("problem-yaml-merge-key"))
              .maybe(Message.of("problem-yaml-maybe-extends")));
    }
    frame.key = name;
    frame.keyAt = at;
  }

  void open(CollectionStartEvent event, Position at, boolean isMapping) throws Refused {
    noTag(event.getTag(), at);
    if (open.size() >= MAX_DEPTH) {
      throw refused(at, Message.of("problem-nested-deep", "most", MAX_DEPTH));
    }
    noCollectionAsKey(at);
    Optional<String> anchor = anchor(event);
    anchor.ifPresent(unfinished::add);
    open.push(new Frame(at, isMapping, anchor));
  }

  private void noCollectionAsKey(Position at) throws Refused {
    Frame frame = open.peek();
    if (frame != null && frame.isMapping && frame.key == null) {
      throw refused(at, Message.of("problem-key-not-plain"));
    }
  }

  void close() throws Refused {
    Frame frame = open.pop();
    Node node =
        frame.isMapping
            ? new Node.Mapping(frame.at, frame.entries)
            : new Node.Sequence(frame.at, frame.items);
    frame.anchor.ifPresent(unfinished::remove);
    place(new Built(node, frame.height + 1, frame.nodes, frame.aliases), frame.anchor);
  }

  void alias(String name, Position at) throws Refused {
    noCollectionAsKey(at);
    if (unfinished.contains(name)) {
      throw refused(at, Message.of("problem-alias-inside", "alias", Scalars.shown(name)));
    }
    Built target = anchors.get(name);
    if (target == null) {
      throw refused(at, Message.of("problem-alias-no-anchor", "anchor", Scalars.shown(name)));
    }
    aliases += 1 + target.aliases;
    if (aliases > MAX_ALIASES) {
      throw refused(at, Message.of("problem-aliases-many", "most", MAX_ALIASES));
    }
    if (open.size() + target.height > MAX_DEPTH) {
      throw refused(at, Message.of("problem-nested-deep", "most", MAX_DEPTH));
    }
    place(
        new Built(target.node, target.height, target.nodes, target.aliases + 1), Optional.empty());
  }

  private void place(Built built, Optional<String> anchor) throws Refused {
    anchor.ifPresent(name -> anchors.put(name, built));
    Frame frame = open.peek();
    if (frame == null) {
      result = Optional.of(built.node);
      return;
    }
    frame.height = Math.max(frame.height, built.height);
    frame.aliases += built.aliases;
    frame.nodes += built.nodes;
    if (frame.nodes > MAX_NODES) {
      throw refused(
          built.node.at(), Message.of("problem-values-many", "most", String.valueOf(MAX_NODES)));
    }
    if (!frame.isMapping) {
      frame.items.add(built.node);
    } else if (frame.key != null && frame.keyAt != null) {
      frame.entries.putIfAbsent(frame.key, new Node.Entry(frame.keyAt, built.node));
      frame.key = null;
    }
  }

  private Refused refused(Position at, Message message) {
    return new Refused(Problem.of(at, path(), message));
  }

  private void noTag(Optional<String> tag, Position at) {
    tag.ifPresent(
        name ->
            problems.add(
                Problem.of(at, path(), Message.of("problem-tag", "tag", Scalars.shown(name)))
                    .maybe(Message.of("problem-maybe-leave-out"))));
  }

  private static Optional<String> anchor(NodeEvent event) {
    return event.getAnchor().map(Anchor::getValue);
  }
}
