package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever decides, what follows is the same. */
class DeciderTest {
  private static final int RUNS = 5;

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .filter(DeciderTest::isScenario)
          .sorted()
          .toList()
          .stream();
    }
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
  @MethodSource("shipped")
  void forcingEveryChoiceToWhatItWasLeavesTheRunTheSameToTheByte(Path file) {
    Plan plan = Scenario.load(file, List.of()).basePlan();
    Replicator replicator = new Replicator(Program.of(plan));
    for (int r = 1; r <= RUNS; r++) {
      Run own = run(replicator, r, List.of());
      List<Intervention> all = choices(replicator, r, actor -> true);
      assertThat(all).isNotEmpty();
      Run forced = run(replicator, r, all);
      assertSame(forced, own);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void forcingEveryChoiceOfOneActorLeavesTheRunTheSame(Path file) {
    Plan plan = Scenario.load(file, List.of()).basePlan();
    Replicator replicator = new Replicator(Program.of(plan));
    for (int actor = 0; actor < plan.actors().size(); actor += 3) {
      int one = actor;
      Run own = run(replicator, actor + 1, List.of());
      Run forced = run(replicator, actor + 1, choices(replicator, actor + 1, i -> i == one));
      assertSame(forced, own);
    }
  }

  @Test
  void everyKindOfChoiceComesUpInTheShippedScenarios() throws IOException {
    Set<Question> asked = EnumSet.noneOf(Question.class);
    Set<String> kinds = new TreeSet<>();
    for (Path file : shipped().toList()) {
      Plan plan = Scenario.load(file, List.of()).basePlan();
      Replicator replicator = new Replicator(Program.of(plan));
      for (int r = 1; r <= 40; r++) {
        for (Intervention one : choices(replicator, r, actor -> true)) {
          kinds.add(one.getClass().getSimpleName());
          if (one instanceof Intervention.Answer answer) {
            asked.add(answer.question());
          }
        }
      }
    }
    assertThat(kinds).contains("Force", "Decide", "Answer", "Vote", "Offer");
    assertThat(EnumSet.complementOf(EnumSet.copyOf(asked))).isEmpty();
  }

  /** Each question, answered the other way once, makes some run another one. */
  @Test
  void everyAnswerMatters() throws IOException {
    Set<Question> left = EnumSet.allOf(Question.class);
    for (Path file : shipped().toList()) {
      Plan plan = Scenario.load(file, List.of()).basePlan();
      Replicator replicator = new Replicator(Program.of(plan));
      for (int r = 1; r <= 6 && !left.isEmpty(); r++) {
        List<Intervention> choices = choices(replicator, r, actor -> true);
        Run own = run(replicator, r, List.of());
        for (Question question : List.copyOf(left)) {
          if (others(replicator, r, choices, question, own)) {
            left.remove(question);
          }
        }
      }
    }
    assertThat(left).isEmpty();
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
