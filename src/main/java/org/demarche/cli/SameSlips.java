package org.demarche.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * Problems as lines, in their order. The same slip at three places or more is one line with a count
 * and the first places, so that it does not bury the others. A slip is the same where the words are
 * the same, the name that they quote included; where they quote none, the key must be the same too.
 */
final class SameSlips {
  private static final int TOLD_ONE_BY_ONE = 2;
  private static final int PLACES = 4;

  private record Slip(String words, String suggestion, String key) {}

  private SameSlips() {}

  /** Returns one line for each slip. */
  static List<String> lines(List<Problem> problems, Words language) {
    Map<Slip, List<Problem>> same = new LinkedHashMap<>();
    problems.forEach(p -> same.computeIfAbsent(slip(p), s -> new ArrayList<>()).add(p));
    Set<Slip> told = new HashSet<>();
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems) {
      List<Problem> all = same.get(slip(problem));
      if (all == null || all.size() <= TOLD_ONE_BY_ONE) {
        lines.add(problem.in(language));
      } else if (told.add(slip(problem))) {
        lines.add(together(all).in(language));
      }
    }
    return lines;
  }

  private static Slip slip(Problem problem) {
    String words = Words.english().say(problem.whatAlone());
    String key = words.contains("'") ? "" : lastKey(problem.path());
    return new Slip(words, problem.suggestion().orElse(""), key);
  }

  private static String lastKey(NodePath path) {
    NodePath end = path;
    while (!end.isRoot() && end.steps().get(end.length() - 1) instanceof NodePath.Step.Index) {
      end = end.parent();
    }
    return end.isRoot() ? "" : end.last();
  }

  private static Problem together(List<Problem> all) {
    Problem first = all.get(0);
    List<String> places =
        all.stream().skip(1).limit(PLACES).map(p -> place(p.at(), first.at())).toList();
    int left = all.size() - 1 - places.size();
    Message what =
        Message.of(
            "problem-same-slip",
            "what",
            first.what(),
            "count",
            String.valueOf(all.size()),
            "places",
            String.join(", ", places),
            "left",
            left);
    return new Problem(first.at(), first.path(), what, first.hint());
  }

  private static String place(Position at, Position first) {
    return at.file().equals(first.file()) ? at.line() + ":" + at.column() : at.toString();
  }
}
