package org.demarche.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that a mistyped one was perhaps meant to be, by the number of letters
 * inserted, left out, changed or swapped with their neighbour (Damerau 1964, Levenshtein 1966;
 * optimal string alignment).
 */
public final class NearestName {

  private static final int LONGEST = 60;

  private NearestName() {}

  /**
   * The nearest known name, when one is near: at most a third of its letters differ, and at least
   * one may. Ties go to the first in the alphabet.
   */
  public static Optional<String> find(String typed, Collection<String> known) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(name -> !name.isBlank())
        .filter(name -> Math.abs(name.length() - typed.length()) <= reach(name))
        .filter(name -> looseDistance(typed, name) <= reach(name))
        .min(
            Comparator.<String>comparingInt(name -> distance(typed, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int reach(String name) {
    return Math.max(1, Math.min(name.length(), LONGEST) / 3);
  }

  private static int looseDistance(String typed, String name) {
    return distance(plain(typed), plain(name));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** How many insertions, deletions, substitutions and swaps of neighbours lead from a to b. */
  static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int cheapest(int[][] steps, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
