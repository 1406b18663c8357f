package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.Question;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever decides, what follows is the same. */
class DeciderTest {
  private static final int RUNS = 2;

  /** A bill that may pass, be vetoed, and pass again, which is rare in the shipped scenarios. */
  private static final String BILL =
      ProceduresTest.HARSH
          + """
          procedures:
            bill: {title: A bill, kind: legislature, of: AAA, called_by: {rung: 5}, lag: 1, p: 0.9, veto: {p: 0.9, override: 0.5}, restrains: {}, source: "judgement: fiction"}
          """;

  private static final Map<Path, Replicator> REPLICATORS = new HashMap<>();

  @TempDir private static Path folder;

  /** The shipped scenarios and one of a bill. */
  static Stream<Path> scenarios() throws IOException {
    Path bill = Files.writeString(folder.resolve("bill.yaml"), BILL);
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return Stream.concat(
          Stream.of(bill),
          files
              .filter(f -> f.toString().endsWith(".yaml"))
              .filter(DeciderTest::isScenario)
              .sorted()
              .toList()
              .stream());
    }
  }

  private static Replicator replicator(Path file) {
    return REPLICATORS.computeIfAbsent(
        file, f -> new Replicator(Program.of(Scenario.load(f, List.of()).basePlan())));
  }

  private static boolean isScenario(Path file) {
    try {
      return Files.readAllLines(file).stream().anyMatch(line -> line.startsWith("demarche:"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private record Run(List<String> told, double[] outcomes) {}

  private static Run run(Replicator replicator, int replication, List<Intervention> changes) {
    Plan plan = replicator.plan();
    Transcript transcript = new Transcript();
    double[] outcomes = new double[plan.outcomes().size()];
    replicator.run(
        World.median(plan), new RunKey(7, replication), changes, transcript.listener(), outcomes);
    return new Run(transcript.lines(), outcomes);
  }

  private static void assertSame(Run forced, Run own) {
    int common = Math.min(forced.told().size(), own.told().size());
    for (int i = 0; i < common; i++) {
      assertThat(forced.told().get(i)).isEqualTo(own.told().get(i));
    }
    assertThat(forced.told()).hasSameSizeAs(own.told());
    assertThat(forced.outcomes()).containsExactly(own.outcomes());
  }

  private static List<Intervention> choices(
      Replicator replicator, int replication, IntPredicate whose) {
    Plan plan = replicator.plan();
    Choices choices = new Choices(plan, whose);
    replicator.run(
        World.median(plan),
        new RunKey(7, replication),
        List.of(),
        choices,
        new double[plan.outcomes().size()]);
    return choices.forced();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void forcingEveryChoiceToWhatItWasLeavesTheRunTheSameToTheByte(Path file) {
    Replicator replicator = replicator(file);
    for (int r = 1; r <= RUNS; r++) {
      Run own = run(replicator, r, List.of());
      List<Intervention> all = choices(replicator, r, actor -> true);
      assertThat(all).isNotEmpty();
      Run forced = run(replicator, r, all);
      assertSame(forced, own);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void forcingEveryChoiceOfOneActorLeavesTheRunTheSame(Path file) {
    Replicator replicator = replicator(file);
    int actors = replicator.plan().actors().size();
    for (int actor = 0; actor < actors; actor += Math.max(1, actors / 4)) {
      int one = actor;
      Run own = run(replicator, actor + 1, List.of());
      Run forced = run(replicator, actor + 1, choices(replicator, actor + 1, i -> i == one));
      assertSame(forced, own);
    }
  }

  /** So that the tests above force every kind there is. */
  @Test
  void everyKindOfChoiceComesUpInTheseScenarios() throws IOException {
    Set<Question> unasked = EnumSet.allOf(Question.class);
    Set<String> kinds = new TreeSet<>();
    List<Path> files = scenarios().toList();
    for (int r = 1; r <= 40 && !(unasked.isEmpty() && kinds.size() == 5); r++) {
      for (Path file : files) {
        for (Intervention one : choices(replicator(file), r, actor -> true)) {
          kinds.add(one.getClass().getSimpleName());
          if (one instanceof Intervention.Answer answer) {
            unasked.remove(answer.question());
          }
        }
      }
    }
    assertThat(kinds).containsExactly("Answer", "Decide", "Force", "Offer", "Vote");
    assertThat(unasked).isEmpty();
  }

  /** Each question, answered the other way once, makes some run another one. */
  @Test
  void everyAnswerMatters() throws IOException {
    Set<Question> left = EnumSet.allOf(Question.class);
    List<Path> files = scenarios().toList();
    for (int r = 1; r <= 40 && !left.isEmpty(); r++) {
      for (Path file : files) {
        tryEach(left, replicator(file), r);
      }
    }
    assertThat(left).isEmpty();
  }

  private static void tryEach(Set<Question> left, Replicator replicator, int r) {
    List<Intervention> choices = choices(replicator, r, actor -> true);
    Set<Question> asked = EnumSet.noneOf(Question.class);
    for (Intervention one : choices) {
      if (one instanceof Intervention.Answer answer && left.contains(answer.question())) {
        asked.add(answer.question());
      }
    }
    if (asked.isEmpty()) {
      return;
    }
    Run own = run(replicator, r, List.of());
    for (Question question : asked) {
      if (others(replicator, r, choices, question, own)) {
        left.remove(question);
      }
    }
  }

  private static boolean others(
      Replicator replicator, int r, List<Intervention> choices, Question question, Run own) {
    List<Intervention.Answer> answers = new ArrayList<>();
    for (Intervention one : choices) {
      if (one instanceof Intervention.Answer answer && answer.question() == question) {
        answers.add(answer);
      }
    }
    for (Intervention.Answer a : answers.subList(0, Math.min(2, answers.size()))) {
      var other = new Intervention.Answer(question, a.who(), a.occasion(), !a.yes());
      Run changed = run(replicator, r, List.of(other));
      List<String> without = new ArrayList<>(changed.told());
      without.removeIf(line -> line.startsWith("answered"));
      List<String> before = new ArrayList<>(own.told());
      before.removeIf(line -> line.startsWith("answered"));
      if (!without.equals(before)) {
        return true;
      }
    }
    return false;
  }
}
