package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.demarche.words.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any journal, shown by classes that play at random. */
final class RandomJournalsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aJournalReplaysToTheSameRunAndTheSameViews(long seed) {
    String fingerprint;
    SeatView havana;
    Snapshot before;
    RandomPlayer player;
    try (Session session = Classes.twoTeams(folder)) {
      player = new RandomPlayer(session, seed);
      player.play(80);
      fingerprint = session.fingerprint();
      havana = session.view("h1", Language.ENGLISH);
      before = session.snapshot();
    }
    assertThat(player.taken).isGreaterThan(25);
    try (Session session = Session.resume(folder)) {
      assertThat(session.fingerprint()).isEqualTo(fingerprint);
      assertThat(session.snapshot().version()).isGreaterThan(before.version());
      assertThat(session.view("h1", Language.ENGLISH))
          .usingRecursiveComparison()
          .ignoringFields("at.version")
          .isEqualTo(havana);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void anUndoLeavesTheSessionAsItWas(long seed) {
    try (Session session = Classes.twoTeams(folder)) {
      RandomPlayer player = new RandomPlayer(session, seed);
      player.play(40);
      String fingerprint = session.fingerprint();
      int size = session.journal().size();
      Snapshot before = session.snapshot();
      player.play(40);
      boolean undoes =
          session.journal().subList(size, session.journal().size()).stream()
              .anyMatch(e -> e.move() instanceof Move.Undo undo && undo.to() < size);
      session.move("lead", new Move.Undo(size));
      if (!undoes) {
        assertThat(session.fingerprint()).isEqualTo(fingerprint);
        assertThat(session.snapshot().day()).isEqualTo(before.day());
        assertThat(session.snapshot().standings()).isEqualTo(before.standings());
      }
      session.branch("lead", "other", size);
      assertThat(session.fingerprint()).isEqualTo(fingerprint);
      assertThat(session.branches()).isEqualTo(List.of("main", "other"));
    }
  }
}
