package org.demarche.evidence.votes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.words.Message;

/** Checks that the roll calls of a file, each in order, can together be fitted. */
final class RollCallChecks {
  private RollCallChecks() {}

  /** Notes what stands in the way of a fit; says nothing where rows are already at fault. */
  static void check(RollCallRows rows) {
    if (!rows.problems().isEmpty()) {
      return;
    }
    List<RollCall> votes = rows.listVotes();
    if (votes.isEmpty()) {
      rows.noteDistance(Message.of("votes-no-distance"));
      return;
    }
    checkNumberOfCases(rows, votes);
    checkVariation(rows, votes);
    checkDistances(rows, votes);
  }

  private static void checkNumberOfCases(RollCallRows rows, List<RollCall> votes) {
    List<String> cases = votes.stream().map(RollCall::dispute).distinct().toList();
    if (cases.size() < 2) {
      rows.problems()
          .add(
              Problem.of(
                      rows.headerPlace(RollCallRows.CASE),
                      NodePath.of(RollCallRows.CASE),
                      Message.of("votes-one-case", "case", cases.get(0)))
                  .maybe(Message.of("votes-add-case")));
    }
  }

  private static void checkVariation(RollCallRows rows, List<RollCall> votes) {
    Map<String, Position> first = new TreeMap<>();
    Map<String, Map<Vote, Integer>> counts = new TreeMap<>();
    for (int i = 0; i < votes.size(); i++) {
      RollCall vote = votes.get(i);
      first.putIfAbsent(vote.dispute(), rows.listPlaces().get(i));
      Map<Vote, Integer> ofCase =
          counts.computeIfAbsent(vote.dispute(), name -> new EnumMap<>(Vote.class));
      if (vote.vote().present()) {
        ofCase.merge(vote.vote(), 1, Integer::sum);
      }
    }
    counts.forEach(
        (name, found) -> {
          Position place = first.getOrDefault(name, rows.headerPlace(RollCallRows.CASE));
          if (found.isEmpty()) {
            note(
                rows,
                place,
                Message.of("votes-nobody", "case", name),
                Message.of("votes-leave-out-case"));
          } else if (counts.size() > 1) {
            checkTheRest(rows, place, name, counts);
          }
        });
  }

  /** A case may be of one mind; what is fitted when any one case is left out may not be. */
  private static void checkTheRest(
      RollCallRows rows, Position place, String leftOut, Map<String, Map<Vote, Integer>> counts) {
    Map<Vote, Integer> rest = new EnumMap<>(Vote.class);
    counts.forEach(
        (name, found) -> {
          if (!name.equals(leftOut)) {
            found.forEach((vote, number) -> rest.merge(vote, number, Integer::sum));
          }
        });
    if (rest.size() == 1) {
      Map.Entry<Vote, Integer> all = rest.entrySet().iterator().next();
      Message what =
          Message.of(
              "votes-all-alike",
              "case",
              leftOut,
              "count",
              all.getValue(),
              "vote",
              all.getKey().word());
      note(rows, place, what, Message.of("votes-add-differing"));
    }
  }

  private static void note(RollCallRows rows, Position place, Message what, Message next) {
    rows.problems().add(Problem.of(place, NodePath.of(RollCallRows.CASE), what).maybe(next));
  }

  private static void checkDistances(RollCallRows rows, List<RollCall> votes) {
    if (votes.stream().mapToDouble(RollCall::distance).distinct().count() < 2) {
      rows.noteDistance(
          Message.of("votes-distances-alike", "distance", "" + votes.get(0).distance()));
    }
  }
}
