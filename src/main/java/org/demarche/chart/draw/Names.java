package org.demarche.chart.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names set into little room, so that no two different names read alike: where the beginnings that
 * fit are the same, a name keeps its beginning and the part from which on it differs.
 */
public final class Names {

  private static final String ELLIPSIS = "…";
  private static final double LEAST_HEAD = .35;

  private final Map<String, List<String>> lines = new HashMap<>();
  private final Ink ink;

  private Names(Ink ink) {
    this.ink = ink;
  }

  /**
   * Sets names.
   *
   * @param names all that stand together in a chart
   * @param ink at which all are set
   * @param width of a line, in points
   * @param most lines of a name
   */
  public static Names fit(Pen pen, List<String> names, Ink ink, double width, int most) {
    Names set = new Names(ink);
    Map<List<String>, List<String>> alike = new LinkedHashMap<>();
    for (String name : new LinkedHashSet<>(names)) {
      List<String> plain = pen.wrap(name, ink, width, most);
      set.lines.put(name, plain);
      alike.computeIfAbsent(plain, unused -> new ArrayList<>()).add(name);
    }
    for (List<String> group : alike.values()) {
      if (group.size() > 1) {
        group.forEach(name -> set.lines.put(name, apart(pen, name, group, ink, width, most)));
      }
    }
    set.number(pen, List.copyOf(new LinkedHashSet<>(names)), width, most);
    return set;
  }

  /** Where even that leaves names alike, in a room of a few letters, they are numbered. */
  private void number(Pen pen, List<String> names, double width, int most) {
    Map<List<String>, Long> counts =
        lines.values().stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    for (int i = 0; i < names.size(); i++) {
      if (counts.getOrDefault(lines(names.get(i)), 0L) > 1) {
        lines.put(names.get(i), pen.wrap((i + 1) + " " + names.get(i), ink, width, most));
      }
    }
  }

  /** Returns the lines of a name. */
  public List<String> lines(String name) {
    return lines.getOrDefault(name, List.of(name));
  }

  /** Returns how large the names are set. */
  public Ink ink() {
    return ink;
  }

  private static List<String> apart(
      Pen pen, String name, List<String> group, Ink ink, double width, int most) {
    String tail = name.substring(difference(name, group));
    for (int head = name.length() - tail.length(); head >= 0; head = shorter(name, head)) {
      String text = name.substring(0, head).stripTrailing() + ELLIPSIS + tail;
      if (pen.linesNeeded(text, ink, width) <= most) {
        return pen.wrap(text, ink, width, most);
      }
      if (pen.width(name.substring(0, head), ink) < LEAST_HEAD * width * most) {
        // The end is long: its own beginning is what tells the names apart.
        return pen.wrap(text, ink, width, most);
      }
    }
    return pen.wrap(ELLIPSIS + tail, ink, width, most);
  }

  private static int shorter(String name, int head) {
    return head == 0 ? -1 : name.offsetByCodePoints(head, -1);
  }

  /** Where a name begins to differ from every other of a group, at the start of a word if near. */
  private static int difference(String name, List<String> group) {
    int at = 0;
    for (String other : group) {
      if (!other.equals(name)) {
        at = Math.max(at, common(name, other));
      }
    }
    at = Math.min(at, Math.max(0, name.length() - 1));
    int word = name.lastIndexOf(' ', at) + 1;
    int from = at - word <= 16 ? word : at;
    return from > 0 && Character.isLowSurrogate(name.charAt(from)) ? from - 1 : from;
  }

  private static int common(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return i;
      }
    }
    return length;
  }
}
