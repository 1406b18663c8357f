package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which focal pairs a row of the milestones is about. */
final class PairChoice {
  private final Eve eve;
  private final Roster roster;

  PairChoice(Eve eve) {
    this.eve = eve;
    this.roster = new Roster(eve.actors());
  }

  /**
   * The pairs that a cell names: in so many words; else those of which it names both sides, or one;
   * else the first. A cell that says "all" means all.
   *
   * @param cell as the table has it
   * @return indices of focal pairs, at least one
   */
  List<Integer> pairs(String cell) {
    List<Integer> found = new ArrayList<>();
    if (cell.toLowerCase(java.util.Locale.ROOT).startsWith("all")) {
      for (int p = 0; p < eve.pairs().size(); p++) {
        found.add(p);
      }
      return found;
    }
    for (String part : cell.split(";")) {
      Optional<Eve.Pair> named = roster.pair(part.strip());
      named.ifPresent(pair -> add(pair, found));
    }
    if (found.isEmpty()) {
      List<String> codes = roster.codes().stream().filter(code -> mentions(cell, code)).toList();
      for (int p = 0; p < eve.pairs().size(); p++) {
        Eve.Pair pair = eve.pairs().get(p);
        if (codes.contains(pair.first()) && codes.contains(pair.second())) {
          found.add(p);
        }
      }
      for (int p = 0; p < eve.pairs().size() && found.isEmpty(); p++) {
        Eve.Pair pair = eve.pairs().get(p);
        if (codes.contains(pair.first()) || codes.contains(pair.second())) {
          found.add(p);
        }
      }
    }
    return found.isEmpty() ? List.of(0) : List.copyOf(found);
  }

  private void add(Eve.Pair pair, List<Integer> found) {
    for (int p = 0; p < eve.pairs().size(); p++) {
      if (eve.pairs().get(p).joins(pair.first(), pair.second()) && !found.contains(p)) {
        found.add(p);
      }
    }
  }

  private static boolean mentions(String cell, String code) {
    return Pattern.compile("(?<![A-Z-])" + Pattern.quote(code) + "(?![A-Z]|-[A-Z])")
        .matcher(cell)
        .find();
  }
}
