package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.demarche.words.Language;
import org.demarche.words.UnfitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the run may go on. */
final class AheadTest {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  private static RunAhead.Ahead answer(CompletableFuture<RunAhead.Ahead> asked) throws Exception {
    return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Test
  void fiveHundredBranchesLeaveThePresentDayAndAreTheSameEachTime() throws Exception {
    try (Session session = Classes.twoTeams(folder)) {
      Classes.advance(session, 6);
      int lines = session.journal().size();
      RunAhead.Ahead ahead = answer(session.ahead().now());
      assertThat(ahead.branches()).isGreaterThanOrEqualTo(500);
      assertThat(ahead.day()).isEqualTo(6);
      for (RunAhead.PairAhead pair : ahead.pairs()) {
        double sum = pair.classes().values().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(pair.fan().get(0).day()).isEqualTo(6);
        assertThat(pair.fan())
            .allSatisfy(
                day -> {
                  assertThat(day.low()).isLessThanOrEqualTo(day.lower());
                  assertThat(day.lower()).isLessThanOrEqualTo(day.middle());
                  assertThat(day.middle()).isLessThanOrEqualTo(day.upper());
                  assertThat(day.upper()).isLessThanOrEqualTo(day.high());
                });
        int now =
            session.view("lead", Language.ENGLISH).tracks().stream()
                .filter(t -> t.first().equals(pair.first()) && t.second().equals(pair.second()))
                .findFirst()
                .orElseThrow()
                .rung();
        assertThat(pair.fan().get(0).low()).isEqualTo(now);
      }
      assertThat(answer(session.ahead().now())).isEqualTo(ahead);
      assertThat(session.journal()).hasSize(lines);
    }
  }

  @Test
  void anOptionUnderDiscussionIsSupposedAndNotHandedIn() throws Exception {
    try (Session session = Classes.twoTeams(folder)) {
      Classes.advance(session, 6);
      SeatView.Occasion choice =
          session.view("h1", Language.ENGLISH).initiatives().stream()
              .filter(one -> one.partner().equals("USA") && !one.options().get(0).verbal())
              .findFirst()
              .orElseThrow();
      SeatView.Option option = choice.options().get(0);
      Move.Act act = new Move.Act("havana", "USA", option.action(), option.target(), "");
      RunAhead.Ahead supposed = answer(session.ahead().of(act));
      assertThat(supposed.option()).isEqualTo(act);
      assertThat(supposed.pairs()).isNotEqualTo(answer(session.ahead().now()).pairs());
      assertThat(session.view("h1", Language.ENGLISH).sent()).isEmpty();
      Move.Act closed = new Move.Act("havana", "USA", "no_such_thing", "USA", "");
      assertThatThrownBy(() -> answer(session.ahead().of(closed)))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnfitException.class);
    }
  }

  @Test
  void whatWasAskedBeforeTheClassMovedOnIsCancelled() throws Exception {
    try (Session session = Classes.twoTeams(folder)) {
      CompletableFuture<RunAhead.Ahead> asked = session.ahead().now();
      Classes.advance(session, 9);
      assertThat(asked.isDone()).isTrue();
      CompletableFuture<RunAhead.Ahead> dropped = session.ahead().now();
      dropped.cancel(false);
      assertThat(answer(session.ahead().now()).day()).isEqualTo(9);
    }
  }
}
