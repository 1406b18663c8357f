package org.demarche.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.Provenance;
import org.demarche.words.Message;

/**
 * Every number of a scenario with its path, its source and its place: what a reader asks an author
 * for.
 *
 * @param entries the numbers, in the order of the tree
 */
public record Register(List<Entry> entries) {

  /** Copies the entries. */
  public Register {
    entries = List.copyOf(entries);
  }

  /**
   * One number or distribution.
   *
   * @param path where it stands in the scenario
   * @param value the number, the distribution, or the use of an assumption, as text
   * @param provenance where it comes from
   * @param at file and line
   * @param usedBy for an assumption, the paths of the values that use it, sorted
   */
  public record Entry(
      NodePath path, Message value, Provenance provenance, Position at, List<NodePath> usedBy) {
    /** Copies the list. */
    public Entry {
      usedBy = List.copyOf(usedBy);
    }

    /** Whether it comes from the built-in library. */
    public boolean isFromLibrary() {
      return at.file().startsWith("library:");
    }

    /** Whether its author said where it comes from. */
    public boolean hasSource() {
      return provenance.kind() != Provenance.Kind.UNSTATED;
    }
  }

  static Register of(Located top) {
    RegisterBuilder builder = new RegisterBuilder();
    builder.walk(top, new ArrayList<>());
    return builder.build();
  }

  /** The numbers of one assumption's entry. */
  public Optional<Entry> findAssumption(String id) {
    NodePath path = NodePath.of("assumptions", id);
    return entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
  }

  /** One warning for each part of the scenario that has numbers without a source. */
  List<Problem> warnings() {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (!entry.hasSource() && !CommandLineSetting.holds(entry.at())) {
        groups.computeIfAbsent(part(entry).toString(), key -> new ArrayList<>()).add(entry);
      }
    }
    return groups.values().stream().map(Register::warning).sorted().toList();
  }

  private static NodePath part(Entry entry) {
    String section = entry.path().section();
    int length = section.equals("relations") || section.equals("repertoire") ? 3 : 2;
    return entry.path().upTo(Math.min(length, entry.path().length()));
  }

  private static Problem warning(List<Entry> group) {
    Entry first = group.get(0);
    Message what =
        group.size() == 1
            ? Message.of("problem-number-no-source", "value", first.value())
            : Message.of(
                "problem-numbers-no-source",
                "count",
                String.valueOf(group.size()),
                "path",
                first.path().toString());
    NodePath path = group.size() == 1 ? first.path() : part(first);
    return Problem.of(first.at(), path, what).maybe(Message.of("problem-source-maybe-number"));
  }

  /** Who uses which assumption. */
  static final class Uses {
    private final Map<String, List<NodePath>> byAssumption = new TreeMap<>();

    void add(String assumption, NodePath user) {
      byAssumption.computeIfAbsent(assumption, key -> new ArrayList<>()).add(user);
    }

    List<NodePath> of(String assumption) {
      return byAssumption.getOrDefault(assumption, List.of()).stream()
          .sorted(Comparator.comparing(NodePath::toString))
          .toList();
    }
  }
}
