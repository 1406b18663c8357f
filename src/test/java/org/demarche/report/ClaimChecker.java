package org.demarche.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.chart.draw.PathNames;
import org.demarche.model.Ladder;
import org.demarche.model.PathClass;
import org.demarche.report.OwnNumbers.Own;
import org.demarche.results.RunDescription;

/**
 * Reads English sentences of a report as a doubting reader would, and works out anew what each
 * says. A share or a difference must be right as rounded, limits right to within what another
 * method of intervals may move them, and what is called different must leave out zero.
 */
final class ClaimChecker {
  /** What limits may differ by, in percentage points. */
  private static final double SLACK = 5;

  private static final String NUMBER = "([+−-]?[\\d.]+)";

  private final FinishedRun run;
  private final OwnNumbers own;
  private final String reference;
  private final List<String> complaints = new ArrayList<>();
  private int claims;
  private String sentence = "";

  ClaimChecker(FinishedRun run, OwnNumbers own) {
    this.run = run;
    this.own = own;
    this.reference = run.run().reference().id();
  }

  /** What a sentence says that the numbers do not bear; empty where they bear all of it. */
  List<String> complaints(String told) {
    complaints.clear();
    claims = 0;
    sentence = told;
    for (int pair = 0; pair < run.run().pairs().size(); pair++) {
      ofPair(pair);
    }
    outcomes();
    differences();
    counts();
    return List.copyOf(complaints);
  }

  /** How many numbers of the sentence that was read last were worked out anew. */
  int claims() {
    return claims;
  }

  private void each(String pattern, BiConsumer<MatchResult, String> then) {
    Pattern.compile(pattern).matcher(sentence).results().forEach(m -> then.accept(m, m.group()));
  }

  private void hold(boolean holds, String what) {
    claims++;
    if (!holds) {
      complaints.add(String.format(Locale.ROOT, "“%s” in: %s", what, sentence));
    }
  }

  private void ofPair(int pair) {
    String names = run.pairNames(pair);
    if (!sentence.startsWith(names)) {
      return;
    }
    String suffix = run.run().pairs().get(pair).toLowerCase(Locale.ROOT).replace('-', '_');
    String classes = alternatives(PathNames.FOR_READERS.stream().map(this::name));
    each(
        "(?i)(" + classes + "), (\\d+)% of runs \\((\\d+)% to (\\d+)%\\)",
        (m, what) -> share(m, column(m.group(1), suffix), what));
    each(
        "most often (" + classes + ")",
        (m, what) -> {
          String most = column(m.group(1), suffix);
          for (PathClass other : PathNames.FOR_READERS) {
            String column = String.join("_", other.id(), suffix);
            hold(
                column.equals(most) || own.above(reference, most, column).low() > 0,
                what + " against " + column);
          }
        });
    between(classes, suffix);
  }

  /** What is said of two arms, or of all runs of one. */
  private void between(String classes, String suffix) {
    each(
        "(?i)(" + classes + "): (\\d+)(?:% of| of 100) runs under “(.+?)”, (\\d+)%? under “(.+?)”",
        (m, what) -> {
          String column = column(m.group(1), suffix);
          percent(own.mean(arm(m.group(3)), column).value(), m.group(2), what);
          percent(own.mean(arm(m.group(5)), column).value(), m.group(4), what);
          apart(arm(m.group(3)), arm(m.group(5)), column, what);
        });
    firsts(suffix);
    each(
        "(\\d+)% of runs end with (" + classes + ")",
        (m, what) ->
            percent(own.mean(reference, column(m.group(2), suffix)).value(), m.group(1), what));
    each(
        "(\\d+)% of runs at (.+?) or above on day (\\d+) under “(.+?)”",
        (m, what) ->
            percent(
                own.share(arm(m.group(4)), "rung_" + suffix, v -> v >= rung(m.group(2))),
                m.group(1),
                what));
    each(
        "first use of force by day (\\d+): (\\d+)% of runs under “(.+?)”, (\\d+)% under “(.+?)”",
        (m, what) -> {
          double day = Double.parseDouble(m.group(1));
          String first = "first_armed_" + suffix;
          percent(own.share(arm(m.group(3)), first, v -> v <= day), m.group(2), what);
          percent(own.share(arm(m.group(5)), first, v -> v <= day), m.group(4), what);
        });
  }

  /** By the horizon, where no day is told. */
  private void firsts(String suffix) {
    each(
        "first (talks|agreement|use of force) in (\\d+)% of runs",
        (m, what) -> {
          String first = m.group(1).equals("use of force") ? "armed" : m.group(1);
          String column = String.join("_", "first", first, suffix);
          percent(own.share(reference, column, v -> !Double.isNaN(v)), m.group(2), what);
        });
  }

  private void outcomes() {
    for (RunDescription.OutcomeEntry outcome : run.run().outcomes()) {
      String title = Pattern.quote(outcome.title());
      each(
          title + " under “.+?”(): (\\d+)% of runs \\((\\d+)% to (\\d+)%\\)",
          (m, what) -> share(m, outcome.id(), what));
      each(
          title + ", " + NUMBER + " points \\(" + NUMBER + " to " + NUMBER + "\\) under “(.+?)”",
          (m, what) -> difference(m, outcome.id(), m.group(4), what));
      each(
          title + ", “([^”]+?)”: " + NUMBER + " points \\(" + NUMBER + " to " + NUMBER + "\\)",
          (m, what) -> {
            Own by = own.difference(arm(m.group(1)), reference, outcome.id(), .95);
            hold(Math.abs(100 * by.value() - number(m.group(2))) <= .51, what);
            hold(by.leavesOutZero(), what);
          });
    }
  }

  private void differences() {
    each(
        "“([^”]+?)” (better|worse) in (\\d+)",
        (m, what) -> {
          int wanted = m.group(2).equals("better") ? 1 : -1;
          long may =
              headlines()
                  .filter(
                      outcome -> {
                        Own by = own.difference(arm(m.group(1)), reference, outcome.id(), .95);
                        return by.leavesOutZero()
                            && Scorecards.better(run, outcome.id()).judge(by.value()) == wanted;
                      })
                  .count();
          hold(Long.parseLong(m.group(3)) <= may, what);
        });
    each(
        "(\\d+) of (\\d+) comparisons on headline outcomes are clear",
        (m, what) -> {
          int all = (run.arms().size() - 1) * (int) headlines().count();
          hold(Integer.parseInt(m.group(2)) == all, what);
          hold(Long.parseLong(m.group(1)) <= clear(.95), what);
          hold(Long.parseLong(m.group(1)) >= clear(1 - .05 / all / 4), what);
        });
    each(
        "No clear difference on any of them: (.+?)\\. What",
        (m, what) -> {
          for (String named : m.group(1).split("[“”]+(?:, | and )?")) {
            hold(
                named.isEmpty()
                    || headlines()
                        .noneMatch(
                            outcome ->
                                own.difference(arm(named), reference, outcome.id(), .9999)
                                    .leavesOutZero()),
                what);
          }
        });
  }

  private void counts() {
    each(
        "^([\\d,]+) simulated runs",
        (m, what) -> {
          int rows = run.run().arms().stream().mapToInt(arm -> own.runs(arm.id())).sum();
          hold(Integer.parseInt(m.group(1).replace(",", "")) == rows, what);
        });
    each(
        "known to within (\\d+) points, from ([\\d,]+) runs of each arm",
        (m, what) -> {
          double widest =
              headlines()
                  .flatMap(o -> run.run().arms().stream().map(arm -> own.mean(arm.id(), o.id())))
                  .mapToDouble(each -> 100 * (each.high() - each.low()) / 2)
                  .max()
                  .orElseThrow();
          hold(Math.abs(number(m.group(1)) - widest) <= SLACK, what);
          hold(Integer.parseInt(m.group(2).replace(",", "")) == own.runs(reference), what);
        });
    each(
        "(\\d+) of (\\d+) numbered assumptions are judgements\\. (\\d+) assumptions differ",
        (m, what) -> {
          hold(Integer.parseInt(m.group(2)) == run.plan().assumptions().size(), what);
          hold(Integer.parseInt(m.group(1)) <= run.plan().assumptions().size(), what);
        });
  }

  private long clear(double level) {
    return headlines()
        .flatMap(
            outcome ->
                run.run().arms().stream()
                    .filter(arm -> !arm.reference())
                    .map(arm -> own.difference(arm.id(), reference, outcome.id(), level)))
        .filter(Own::leavesOutZero)
        .count();
  }

  private Stream<RunDescription.OutcomeEntry> headlines() {
    return run.run().outcomes().stream().filter(RunDescription.OutcomeEntry::headline);
  }

  private void share(MatchResult m, String column, String what) {
    Own share = own.mean(reference, column);
    percent(share.value(), m.group(2), what);
    hold(Math.abs(100 * share.low() - number(m.group(3))) <= SLACK, what);
    hold(Math.abs(100 * share.high() - number(m.group(4))) <= SLACK, what);
  }

  private void difference(MatchResult m, String outcome, String arm, String what) {
    Own by = own.difference(arm(arm), reference, outcome, .95);
    hold(Math.abs(100 * by.value() - number(m.group(1))) <= .51, what);
    hold(by.leavesOutZero(), what);
    // Limits that hold at once are wider than those of one comparison, and not beyond measure.
    hold(number(m.group(2)) <= 100 * by.low() + 1, what);
    hold(number(m.group(3)) >= 100 * by.high() - 1, what);
    hold(number(m.group(3)) - number(m.group(2)) <= 200 * (by.high() - by.low()), what);
  }

  private void apart(String arm, String other, String column, String what) {
    hold(own.difference(arm, other, column, .95).leavesOutZero(), what);
  }

  private void percent(double share, String told, String what) {
    hold(Math.abs(100 * share - number(told)) <= .5 + 1e-9, what);
  }

  private static double number(String told) {
    return Double.parseDouble(told.replace('−', '-'));
  }

  private String arm(String title) {
    return run.run().arms().stream()
        .filter(arm -> arm.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No arm is called " + title))
        .id();
  }

  private String name(PathClass of) {
    return run.say(of.title());
  }

  private String column(String name, String suffix) {
    PathClass of =
        PathNames.FOR_READERS.stream()
            .filter(each -> name(each).equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow();
    return String.join("_", of.id(), suffix);
  }

  private int rung(String name) {
    return IntStream.rangeClosed(0, Ladder.TOP)
        .filter(rung -> run.words().say(Ladder.name(rung)).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String alternatives(Stream<String> names) {
    return names.map(Pattern::quote).collect(joining("|"));
  }
}
