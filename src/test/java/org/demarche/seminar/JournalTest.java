package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.demarche.model.Intervention;
import org.demarche.model.Speed;
import org.demarche.scenario.compile.SeminarPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has been acknowledged is on the disk and stays there, whatever happens. */
final class JournalTest {
  private static final List<Move> ALL =
      List.of(
          new Move.Join("a", Seat.Kind.TEAM, "havana", "Ana \"<b>\" ñ\n", "key"),
          new Move.Leave("a"),
          new Move.Begin(),
          new Move.Pause(true),
          new Move.Clock(Instant.parse("2026-12-01T15:00:00Z")),
          new Move.Clock(null),
          new Move.End(),
          new Move.Advance(3, List.of(1L, 2L)),
          new Move.Inject("tanker"),
          new Move.Hold("tanker"),
          new Move.Skip("tanker"),
          new Move.Improvise("T", "x", List.of("havana"), null),
          new Move.Improvise("T", "x", List.of(), new SeminarPlan.Deed("A", "b", "C")),
          new Move.Strike("0123456789abcdef"),
          new Move.Show(Reveal.AHEAD, List.of(), true),
          new Move.Undo(3),
          new Move.Stand("havana", Standing.MODEL),
          new Move.Act("havana", "USA", "condemn", "USA", "text"),
          new Move.Reply("havana", "0123456789abcdef", Speed.VOICE, "", "", ""),
          new Move.Withdraw("havana", 4),
          new Move.Propose("havana", "USA", Map.of("remains", 0.25), "", 0),
          new Move.Respond("havana", 4, true, ""),
          new Move.Vote("havana", "0123456789abcdef", Intervention.Cast.NO),
          new Move.Instruct("havana", "UNGA", "USA", Intervention.Cast.ABSTAIN),
          new Move.Sponsor("havana", "0123456789abcdef"),
          new Move.Receive("havana", "USA", true),
          new Move.WalkOut("havana", "USA"),
          new Move.Ready("havana", true),
          new Move.Say(List.of("washington"), "text"),
          new Move.Log("havana", "text"),
          new Move.Note("text"));

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("main.jsonl");
  }

  private static Entry entry(int number) {
    Instant at = Instant.parse("2026-12-01T15:00:00.123Z").plusMillis(number);
    return new Entry(number, at, "seat", ALL.get((number - 1) % ALL.size()));
  }

  private void write(int count) {
    try (Journal journal = Journal.open(file())) {
      for (int k = journal.entries().size() + 1; k <= count; k++) {
        journal.add(entry(k));
      }
    }
  }

  private List<Entry> entries() {
    try (Journal journal = Journal.open(file())) {
      return journal.entries();
    }
  }

  @Test
  void everyKindOfMoveIsReadAsItWasWritten() {
    write(ALL.size());
    assertThat(entries().stream().map(Entry::move)).isEqualTo(ALL);
    assertThat(entries().get(4)).isEqualTo(entry(5));
    assertThat(ALL.stream().map(Object::getClass).distinct()).hasSameSizeAs(Lines.kinds());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 40, 90})
  void aTornLastLineIsCutOff(int bytes) throws IOException {
    write(7);
    byte[] whole = Files.readAllBytes(file());
    byte[] torn = java.util.Arrays.copyOf(whole, whole.length - bytes);
    Files.write(file(), torn);
    assertThat(entries()).hasSize(6);
    write(8);
    assertThat(entries().stream().map(Entry::number))
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }

  @Test
  void aLastLineOfZerosIsCutOff() throws IOException {
    write(3);
    Files.write(file(), new byte[4096], StandardOpenOption.APPEND);
    assertThat(entries()).hasSize(3);
  }

  @Test
  void aWholeLastLineThatSaysSomethingElseIsRefusedAndKept() throws IOException {
    write(5);
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file()));
    lines.set(4, lines.get(4) + " ");
    Files.write(file(), lines);
    byte[] changed = Files.readAllBytes(file());
    assertThatThrownBy(this::entries).isInstanceOf(SessionException.class);
    assertThatThrownBy(() -> write(6)).isInstanceOf(SessionException.class);
    assertThat(Files.readAllBytes(file())).isEqualTo(changed);
  }

  @Test
  void aDamagedLineInTheMiddleIsToldWithItsNumber() throws IOException {
    write(5);
    List<String> lines = Files.readAllLines(file());
    lines.set(2, lines.get(2).replace("begin", "begun"));
    Files.write(file(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(this::entries)
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("line 3");
    assertThat(Files.readAllLines(file())).hasSize(5);
  }

  @Test
  void aFullDiskIsToldAndLosesNothing() throws IOException {
    write(4);
    try (FullDisk disk = new FullDisk(file());
        Journal journal = Journal.open(file(), disk)) {
      journal.add(entry(5));
      disk.fill(10);
      assertThatThrownBy(() -> journal.add(entry(6)))
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("disk is full")
          .hasMessageContaining("hand it in again");
      assertThat(journal.entries()).hasSize(5);
      disk.fill(Long.MAX_VALUE);
      journal.add(entry(6));
    }
    assertThat(entries()).hasSize(6);
  }

  @Test
  void twoSessionsDoNotShareAFolder() {
    try (Session session = Classes.begin(folder.resolve("s"))) {
      assertThat(session.snapshot().seats()).hasSize(1);
      assertThatThrownBy(() -> Session.resume(folder.resolve("s")))
          .isInstanceOf(SessionException.class)
          .hasMessageContaining("process");
    }
    try (Session again = Session.resume(folder.resolve("s"))) {
      assertThat(again.snapshot().seats()).hasSize(1);
      assertThat(again.seatOf("key-lead")).map(Seat::id).contains("lead");
    }
  }
}
