package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.demarche.model.Actor;
import org.demarche.model.Issue;
import org.demarche.model.MeasureKind;
import org.demarche.model.Pair;
import org.demarche.model.Quantity;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * The question that every pair of governments has once relations are broken: their normalisation.
 * Each focal pair of states is given one, unless the scenario has a question of the two whose
 * agreement ends a break already.
 */
final class Normalisation {
  private Normalisation() {}

  /** The scenario's issues and those of normalisation, sorted by id. */
  static List<Issue> joined(
      List<Issue> issues, List<Pair> focalPairs, List<Actor> actors, List<MeasureKind> kinds) {
    List<Integer> breaking =
        IntStream.range(0, kinds.size())
            .filter(k -> kinds.get(k).breaksRelations())
            .boxed()
            .toList();
    List<Issue> all = new ArrayList<>(issues);
    for (Pair pair : focalPairs) {
      boolean states =
          actors.get(pair.first()) instanceof Actor.State
              && actors.get(pair.second()) instanceof Actor.State;
      boolean stated = issues.stream().anyMatch(issue -> covers(issue, pair, breaking));
      if (states && !stated && !breaking.isEmpty()) {
        all.add(of(pair, actors, breaking));
      }
    }
    all.sort(Comparator.comparing(Issue::id));
    return all;
  }

  private static boolean covers(Issue issue, Pair pair, List<Integer> breaking) {
    return issue.measures().stream().anyMatch(breaking::contains)
        && hasStake(issue, pair.first())
        && hasStake(issue, pair.second());
  }

  private static boolean hasStake(Issue issue, int actor) {
    return issue.stakes().stream().anyMatch(stake -> stake.actor() == actor);
  }

  /** From 0, relations stay broken, to 1, all is as between others. */
  private static Issue of(Pair pair, List<Actor> actors, List<Integer> breaking) {
    String names = actors.get(pair.first()).code() + "_" + actors.get(pair.second()).code();
    return new Issue(
        "normalisation_" + names.toLowerCase(Locale.ROOT).replace('-', '_'),
        Words.english().say(Message.of("model-issue-normalisation")),
        List.of(
            new Issue.Stake(pair.first(), Quantity.ONE, Quantity.ONE),
            new Issue.Stake(pair.second(), Quantity.ONE, Quantity.ONE)),
        Quantity.ZERO,
        -1,
        breaking,
        Quantity.ONE,
        List.of(),
        true);
  }
}
