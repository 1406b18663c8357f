package org.demarche.report.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.analysis.causes.CauseGraph;
import org.demarche.analysis.causes.CauseNode;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A run as a chronicle: day by day what happened, beneath what it came after, with names and dates;
 * before it what was in force, after it how it stood.
 */
final class Chronicle {
  private static final String MARGIN = "         ";

  private final ToldRun run;
  private final Plan plan;
  private final Words words;
  private final CauseWords named;
  private final CauseGraph graph;
  private final ChronicleLines sentences;
  private final List<String> lines = new ArrayList<>();

  /** Strength of each measure so far, by kind, sender and target. */
  private final Map<List<Integer>, Double> strengths = new HashMap<>();

  /** Parties of the focal pairs. */
  private final Set<Integer> focal = new HashSet<>();

  private LocalDate today = LocalDate.MIN;
  private long after;
  private @Nullable CauseNode last;

  Chronicle(ToldRun run) {
    this.run = run;
    this.plan = run.plan();
    this.words = run.words();
    this.named = new CauseWords(plan, words);
    this.graph = CauseGraph.of(plan, run.story());
    this.sentences = new ChronicleLines(plan, words, named);
    for (Pair pair : plan.focalPairs()) {
      focal.add(pair.first());
      focal.add(pair.second());
    }
  }

  List<String> lines() {
    lines.add(
        words.say(
            Message.of(
                "chronicle-title",
                "scenario",
                run.title(),
                "arm",
                plan.arm(),
                "run",
                run.replication(),
                "seed",
                String.valueOf(run.seed()))));
    before();
    Map<Long, List<Story.Proceeding>> cases = new TreeMap<>();
    run.story()
        .proceedings()
        .forEach(step -> cases.computeIfAbsent(step.event(), id -> new ArrayList<>()).add(step));
    for (CauseNode node : moments(cases)) {
      tell(node);
    }
    ending();
    return lines;
  }

  /** A case of a parliament or a court is one event of the graph, and as many moments as steps. */
  private List<CauseNode> moments(Map<Long, List<Story.Proceeding>> cases) {
    List<CauseNode> moments = new ArrayList<>();
    for (CauseNode node : graph.nodes()) {
      if (node.kind() == CauseNode.Kind.PROCEDURE) {
        cases.getOrDefault(node.id(), List.of()).forEach(step -> moments.add(step(node, step)));
      } else if (node.kind() != CauseNode.Kind.EVE) {
        moments.add(node);
      }
    }
    // Stable: within an instant a cause stays before what it set off.
    moments.sort((one, other) -> Double.compare(one.day(), other.day()));
    return moments;
  }

  private static CauseNode step(CauseNode node, Story.Proceeding step) {
    return new CauseNode(
        node.id(),
        node.kind(),
        step.day(),
        node.cause(),
        node.source(),
        node.target(),
        node.what(),
        Optional.of(step));
  }

  /** What was in force when it began, a line for each pair of actors. */
  private void before() {
    Map<String, List<String>> standing = new LinkedHashMap<>();
    Set<List<Integer>> others = new HashSet<>();
    for (Story.MeasureChange change : run.story().measures()) {
      if (isStanding(change)) {
        strengths.put(key(change), change.intensity());
        if (!focal.contains(change.sender()) || !focal.contains(change.target())) {
          others.add(List.of(change.sender(), change.target()));
          continue;
        }
        String who =
            words.say(
                Message.of(
                    "chronicle-who",
                    "sender",
                    named.name(change.sender()),
                    "target",
                    named.name(change.target())));
        standing.computeIfAbsent(who, pair -> new ArrayList<>()).add(sentences.kind(change.kind()));
      }
    }
    if (standing.isEmpty() && others.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.say("chronicle-before"));
    standing.forEach(
        (who, kinds) ->
            lines.add(
                "  "
                    + words.say(
                        Message.of(
                            "chronicle-standing", "who", who, "kinds", Shown.Row.of(kinds)))));
    if (!others.isEmpty()) {
      lines.add("  " + words.say(Message.of("chronicle-others", "count", others.size())));
    }
  }

  private static boolean isStanding(Story.MeasureChange change) {
    return change.cause() == 0 && change.day() == 0;
  }

  private static List<Integer> key(Story.MeasureChange change) {
    return List.of(change.kind(), change.sender(), change.target());
  }

  private void tell(CauseNode node) {
    Record item = node.item().orElseThrow();
    if (item instanceof Story.MeasureChange change && isStanding(change)) {
      return;
    }
    LocalDate date = named.at(node.day()).toLocalDate();
    if (!date.equals(today)) {
      today = date;
      after = 0;
      lines.add("");
      lines.add(
          words.say(
              Message.of(
                  "chronicle-day",
                  "date",
                  new Shown.Date(date),
                  "day",
                  (int) Math.floor(node.day()))));
    }
    cause(node);
    String clock =
        String.format(
            Locale.ROOT,
            "%02d:%02d",
            named.at(node.day()).getHour(),
            named.at(node.day()).getMinute());
    lines.add("  " + clock + "  " + sentence(node, item));
    if (item instanceof Story.Session session) {
      sentences.votes(session).forEach(line -> lines.add(MARGIN + "  " + line));
    }
  }

  private String sentence(CauseNode node, Record item) {
    if (item instanceof Story.MeasureChange change) {
      double before = strengths.getOrDefault(key(change), 0.0);
      strengths.put(key(change), change.intensity());
      return sentences.measure(change, before);
    }
    return sentences.sentence(node, item);
  }

  /**
   * What it came after, told once for all that came of the same, one after another; what comes in
   * the same moment as its cause follows it without a word.
   */
  private void cause(CauseNode node) {
    CauseNode before = last;
    last = node;
    if (before != null && before.id() == node.cause() && before.day() == node.day()) {
      after = node.kind().isEffect() ? after : node.cause();
      return;
    }
    if (node.cause() == 0) {
      after = node.id();
    }
    if (node.cause() == after || node.cause() == 0) {
      return;
    }
    after = node.cause();
    graph
        .find(node.cause())
        .ifPresent(
            cause ->
                lines.add(
                    MARGIN
                        + words.say(
                            Message.of(
                                "chronicle-after",
                                "what",
                                named.label(cause),
                                "date",
                                cause.kind() == CauseNode.Kind.EVE ? "" : named.date(cause.day()),
                                "known",
                                new Shown.Case(
                                    cause.kind() == CauseNode.Kind.EVE ? "no" : "yes")))));
  }

  private void ending() {
    List<String> told = new ArrayList<>();
    for (int k = 0; k < plan.outcomes().size(); k++) {
      Outcome outcome = plan.outcomes().get(k);
      double value = run.outcomes().get(k);
      if (outcome.headline() && !Double.isNaN(value)) {
        told.add(
            "  "
                + words.say(
                    Message.of(
                        "chronicle-outcome",
                        "title",
                        words.say(outcome.title()),
                        "form",
                        new Shown.Case(outcome.share() ? (value == 0 ? "no" : "yes") : "number"),
                        "value",
                        new Shown.Plain(value, 2))));
      }
    }
    if (!told.isEmpty()) {
      lines.add("");
      lines.add(
          words.say(
              Message.of(
                  "chronicle-ending",
                  "date",
                  new Shown.Date(named.at(plan.horizonDays()).toLocalDate()))));
      lines.addAll(told);
    }
  }
}
