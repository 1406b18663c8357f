package org.demarche.evidence.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.experiment.Progress;
import org.demarche.model.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The signs that ship: what they say is whole, and in few runs of random crises none lies on the
 * wrong side beyond chance. The command {@code validate --signs} tries them on many more.
 */
final class SignsTest {
  private static final int FEWEST = 40;
  private static final int PAIRS = 8;
  private static final long SEED = 20260103;
  private static final Set<String> GROUPS =
      Set.of(
          "force", "words", "diplomatic", "economic", "institutions", "talks", "endings", "home");

  /** What must come out even in few runs; with none of them the test would say nothing. */
  private static final int SURELY_SHOWN = 10;

  private static final List<Sign> SIGNS = Signs.shipped();
  private static List<Plan> crises = List.of();

  @BeforeAll
  static void compile() {
    crises = RandomCrises.plans();
  }

  private static List<SignVerdict> verdicts(List<Sign> signs, int kinds, int threads) {
    return new SignTrials(signs, crises.subList(0, kinds), PAIRS, SEED)
        .run(threads, Progress.NONE, () -> false)
        .orElseThrow();
  }

  @Test
  void eachSaysWhatItExpectsAndWhy() {
    assertThat(SIGNS).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(SIGNS).extracting(Sign::id).doesNotHaveDuplicates();
    assertThat(SIGNS)
        .extracting(Sign::title)
        .doesNotHaveDuplicates()
        .allMatch(t -> t.endsWith("."));
    assertThat(SIGNS).extracting(Sign::reason).allMatch(reason -> reason.endsWith("."));
    assertThat(SIGNS)
        .extracting(Sign::source)
        .allMatch(source -> source.matches("(literature|fact|data|judgement): .+"));
    assertThat(SIGNS.stream().map(Sign::group).collect(Collectors.toSet())).isEqualTo(GROUPS);
  }

  @Test
  void someRandomCrisisHasRoomForEach() {
    List<Stage> stages = crises.stream().map(Stage::of).flatMap(Optional::stream).toList();
    assertThat(stages).hasSameSizeAs(crises);
    for (Sign sign : SIGNS) {
      assertThat(stages)
          .as(sign.id())
          .anyMatch(
              stage ->
                  sign.measure().applies(stage)
                      && sign.change()
                          .apply(stage)
                          .filter(
                              v -> !v.plan().equals(stage.plan()) || !v.interventions().isEmpty())
                          .isPresent());
    }
  }

  @Test
  void noneLiesOnTheWrongSideBeyondChance() {
    List<SignVerdict> verdicts = verdicts(SIGNS, 3, 2);
    List<String> wrong =
        verdicts.stream()
            .filter(verdict -> verdict.kind() == SignVerdict.Kind.FAILS)
            .filter(verdict -> verdict.sign().known() == null)
            .map(SignsTest::shown)
            .toList();
    assertThat(wrong).isEmpty();
    List<String> shown =
        verdicts.stream()
            .filter(verdict -> verdict.kind() == SignVerdict.Kind.HOLDS)
            .filter(verdict -> verdict.low() > 0 || verdict.high() < 0)
            .map(SignsTest::shown)
            .toList();
    assertThat(shown).hasSizeGreaterThan(SURELY_SHOWN);
  }

  private static String shown(SignVerdict verdict) {
    return verdict.sign().id()
        + ": "
        + verdict.estimate()
        + " ("
        + verdict.low()
        + " to "
        + verdict.high()
        + ")";
  }

  @Test
  void aSignThatSaysTheContraryFailsAtAnyNumberOfThreads() {
    List<Sign> contrary = new ArrayList<>();
    for (Sign sign : SIGNS) {
      if (sign.id().equals("no_opening_fewer_acts")) {
        contrary.add(with(sign, Direction.MORE));
        contrary.add(with(sign, Direction.NO_FEWER));
        contrary.add(with(sign, Direction.FEWER));
      }
    }
    List<SignVerdict> verdicts = verdicts(contrary, 2, 1);
    assertThat(verdicts)
        .extracting(SignVerdict::kind)
        .containsExactly(SignVerdict.Kind.FAILS, SignVerdict.Kind.FAILS, SignVerdict.Kind.HOLDS);
    assertThat(verdicts(contrary, 2, 2)).isEqualTo(verdicts);
  }

  private static Sign with(Sign sign, Direction direction) {
    return new Sign(
        sign.id(),
        sign.title(),
        sign.group(),
        sign.change(),
        sign.measure(),
        direction,
        sign.reason(),
        sign.source(),
        sign.known());
  }

  @Test
  void interruptedTrialsTellNothing() {
    SignTrials trials = new SignTrials(SIGNS, crises.subList(0, 1), PAIRS, SEED);
    assertThat(trials.run(1, Progress.NONE, () -> true)).isEmpty();
  }
}
