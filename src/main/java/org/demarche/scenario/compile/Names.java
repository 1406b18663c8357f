package org.demarche.scenario.compile;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.demarche.scenario.LibraryParts;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.NodePath;
import org.demarche.words.Message;

/**
 * The names that a scenario defines, sorted; a name's position is its index in the plan.
 *
 * @param actors codes of states, offices and institutions
 * @param assumptions ids
 * @param families ids
 * @param measureKinds ids
 * @param actions ids
 * @param institutions codes
 * @param issues ids
 * @param events ids of the timeline
 * @param procedures ids
 */
record Names(
    List<String> actors,
    List<String> assumptions,
    List<String> families,
    List<String> measureKinds,
    List<String> actions,
    List<String> institutions,
    List<String> issues,
    List<String> events,
    List<String> procedures) {

  static Names of(Located top) {
    TreeSet<String> actors = new TreeSet<>(keys(top, "actors"));
    actors.addAll(keys(top, "institutions"));
    return new Names(
        List.copyOf(actors),
        keys(top, "assumptions"),
        keys(top, "repertoire", "families"),
        keys(top, "repertoire", "measure_kinds"),
        keys(top, "repertoire", "actions"),
        keys(top, "institutions"),
        keys(top, "issues"),
        keys(top, "timeline"),
        keys(top, "procedures"));
  }

  private static List<String> keys(Located top, String... path) {
    return top.find(NodePath.of(path))
        .map(section -> section.members().stream().map(Located::id).sorted().toList())
        .orElse(List.of());
  }

  private static final String ALL_ACTIONS = LibraryParts.command("repertoire.actions");

  /** What a name can refer to. */
  enum Kind {
    ACTOR,
    ASSUMPTION,
    FAMILY,
    MEASURE_KIND,
    ACTION,
    INSTITUTION,
    ISSUE,
    EVENT;

    /** What an unknown name was perhaps meant to be, and where the names of the library stand. */
    Optional<Message> suggestion(String typed, List<String> known) {
      Optional<String> found = NearestName.find(typed, known);
      Optional<Message> near = found.map(Message::verbatim);
      return switch (this) {
        // The nearest word may be far from what is meant: an act has many names.
        case ACTION ->
            found
                .map(
                    name ->
                        Message.of(
                            "problem-name-maybe-of-all", "name", name, "command", ALL_ACTIONS))
                .or(() -> all(ALL_ACTIONS));
        case FAMILY -> near.or(() -> all(LibraryParts.command("repertoire.families")));
        case MEASURE_KIND -> near.or(() -> all(LibraryParts.command("repertoire.measure_kinds")));
        default -> near;
      };
    }

    private static Optional<Message> all(String command) {
      return Optional.of(Message.of("problem-name-maybe-listed", "command", command));
    }
  }

  List<String> list(Kind kind) {
    return switch (kind) {
      case ACTOR -> actors;
      case ASSUMPTION -> assumptions;
      case FAMILY -> families;
      case MEASURE_KIND -> measureKinds;
      case ACTION -> actions;
      case INSTITUTION -> institutions;
      case ISSUE -> issues;
      case EVENT -> events;
    };
  }

  /** The index of a name, or -1. */
  int find(Kind kind, String name) {
    return Math.max(-1, Collections.binarySearch(list(kind), name));
  }
}
