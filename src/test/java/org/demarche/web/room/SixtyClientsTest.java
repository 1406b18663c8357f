package org.demarche.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.demarche.seminar.Entry;
import org.demarche.seminar.Move;
import org.demarche.web.room.Guests.Guest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixty open pages on one class: each hears of changes, reads its view again and writes. What was
 * confirmed is in the journal, and confirming is quick.
 */
@Tag("slow")
final class SixtyClientsTest {
  private static final int CLIENTS = 60;
  private static final int MOVES = 10;
  private static final double QUICK_MILLIS = 200;
  private static final long MEMORY = 512L << 20;

  @TempDir private Path folder;

  @Test
  void nothingThatWasConfirmedIsLostAndConfirmingIsQuick() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(2 * CLIENTS);
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT)) {
      Guest lead = guests.lead();
      List<Guest> seats = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        seats.add(guests.join("observer", "Person " + i));
      }
      guests.act(lead, "/begin", Map.of());
      AtomicLong heard = new AtomicLong();
      for (Guest seat : seats) {
        people.submit(() -> listen(guests, seat, heard));
      }
      while (heard.get() < CLIENTS) {
        Thread.sleep(20);
      }
      double[] millis = write(guests, seats, people);
      long notes =
          guests.session().journal().stream()
              .map(Entry::move)
              .filter(Move.Note.class::isInstance)
              .count();
      assertThat(notes).isEqualTo((long) CLIENTS * MOVES);
      assertThat(lines(folder.resolve("class"))).isGreaterThanOrEqualTo(notes);
      assertThat(heard.get()).isGreaterThan(CLIENTS);
      assertThat(millis[(int) (0.95 * millis.length)]).isLessThan(QUICK_MILLIS);
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      assertThat(runtime.totalMemory() - runtime.freeMemory()).isLessThan(MEMORY);
    } finally {
      people.shutdownNow();
    }
  }

  /** All write at the same time; returns how long each note took to be confirmed, sorted. */
  private static double[] write(Guests guests, List<Guest> seats, ExecutorService people)
      throws InterruptedException, ExecutionException {
    List<Future<long[]>> written = new ArrayList<>();
    for (Guest seat : seats) {
      written.add(people.submit(writing(guests, seat)));
    }
    double[] millis = new double[CLIENTS * MOVES];
    int next = 0;
    for (Future<long[]> each : written) {
      for (long nanos : each.get()) {
        millis[next++] = nanos / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis;
  }

  /** A person writes about once a second and reads the page again after each note. */
  private static Callable<long[]> writing(Guests guests, Guest seat) {
    return () -> {
      long[] taken = new long[MOVES];
      Thread.sleep(Math.floorMod(seat.home().hashCode(), 1000));
      for (int i = 0; i < MOVES; i++) {
        long start = System.nanoTime();
        int status = guests.act(seat, "/note", Map.of("text", "Note " + i)).statusCode();
        taken[i] = System.nanoTime() - start;
        assertThat(status).isEqualTo(200);
        guests.read(seat, "/view");
        Thread.sleep(2000);
      }
      return taken;
    };
  }

  private static void listen(Guests guests, Guest seat, AtomicLong heard) {
    try {
      URL url = guests.at(seat.home() + "/events").toURL();
      HttpURLConnection stream = (HttpURLConnection) url.openConnection();
      stream.setRequestProperty("Accept", "text/event-stream");
      stream.setRequestProperty("Cookie", seat.cookie());
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
        lines
            .lines()
            .filter(line -> line.startsWith("data:"))
            .forEach(l -> heard.incrementAndGet());
      }
    } catch (IOException e) {
      // The server ends the streams when the class is over.
      return;
    }
  }

  private static long lines(Path session) throws IOException {
    try (Stream<Path> files = Files.walk(session)) {
      long lines = 0;
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        lines += Files.readAllLines(file).size();
      }
      return lines;
    }
  }
}
