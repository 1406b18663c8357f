package org.demarche.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Message;

/**
 * Resolves {@code extends} among the actors: each actor is laid over the one it extends. A state or
 * office that extends nothing stands on {@code default_state} or {@code default_office} where the
 * scenario has them (the standard library does).
 */
final class Inheritance {

  static final Map<String, String> DEFAULTS =
      Map.of("state", "default_state", "office", "default_office");

  private final Node.Mapping actors;
  private final Problems problems;
  private final Map<String, Node.Mapping> done = new HashMap<>();
  private final List<String> open = new ArrayList<>();
  private final Set<String> orphans = new HashSet<>();

  private Inheritance(Node.Mapping actors, Problems problems) {
    this.actors = actors;
    this.problems = problems;
  }

  /**
   * The scenario with every actor complete, without the abstract ones and without the words {@code
   * extends} and {@code abstract}. Unknown names, loops and actors without a type are noted.
   */
  static Node.Mapping resolve(Node.Mapping scenario, Problems problems) {
    Optional<Node.Mapping> actors = scenario.findMapping("actors");
    if (actors.isEmpty()) {
      return scenario;
    }
    Node.Mapping complete = new Inheritance(actors.get(), problems).all();
    return scenario.with("actors", scenario.keyAt("actors"), complete);
  }

  private Node.Mapping all() {
    Map<String, Node.Entry> complete = new LinkedHashMap<>();
    actors
        .entries()
        .forEach(
            (id, entry) -> {
              Node.Mapping actor = actor(id);
              if (!isAbstract(entry.value())) {
                if (!orphans.contains(id)) {
                  checkType(id, entry.keyAt(), actor);
                }
                complete.put(id, new Node.Entry(entry.keyAt(), actor.without("extends")));
              }
            });
    return new Node.Mapping(actors.at(), complete);
  }

  static boolean isAbstract(Node actor) {
    return actor instanceof Node.Mapping mapping
        && mapping
            .find("abstract")
            .filter(node -> node instanceof Node.Flag flag && flag.value())
            .isPresent();
  }

  private void checkType(String id, Position keyAt, Node.Mapping actor) {
    if (!actor.has("type")) {
      problems.add(
          Problem.of(keyAt, NodePath.of("actors", id), Message.of("problem-actor-no-type"))
              .maybe(Message.of("problem-actor-maybe-type")));
    }
  }

  private Node.Mapping actor(String id) {
    Node.Mapping known = done.get(id);
    if (known != null) {
      return known;
    }
    open.add(id);
    Node.Mapping own = actors.findMapping(id).orElseGet(() -> Node.Mapping.empty(actors.keyAt(id)));
    Node.Mapping result =
        base(id, own)
            .map(base -> Merge.over(base, own, NodePath.of("actors", id)))
            .orElse(own)
            .without("abstract");
    open.remove(open.size() - 1);
    done.put(id, result);
    return result;
  }

  private Optional<Node.Mapping> base(String id, Node.Mapping own) {
    Optional<Node> named = own.find("extends");
    if (named.isEmpty()) {
      return own.findText("type")
          .flatMap(type -> Optional.ofNullable(DEFAULTS.get(type)))
          .filter(name -> !name.equals(id) && actors.has(name))
          .map(this::actor);
    }
    String name = named.get() instanceof Node.Text text ? text.value() : "";
    if (isKnown(id, name, named.get())) {
      Node.Mapping base = actor(name);
      if (orphans.contains(name)) {
        orphans.add(id);
      }
      return Optional.of(base);
    }
    orphans.add(id);
    return Optional.empty();
  }

  private boolean isKnown(String id, String name, Node where) {
    NodePath path = NodePath.of("actors", id, "extends");
    if (!actors.has(name)) {
      problems.add(
          Problem.of(where.at(), path, Message.of("problem-actor-extend", "actor", name))
              .maybe(NearestName.find(name, actors.keys())));
      return false;
    }
    int loop = open.indexOf(name);
    if (loop >= 0) {
      String chain = String.join(" → ", open.subList(loop, open.size())) + " → " + name;
      problems.add(Problem.of(where.at(), path, Message.of("problem-actors-loop", "loop", chain)));
      return false;
    }
    return true;
  }
}
