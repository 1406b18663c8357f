package org.demarche.web.server;

import io.javalin.http.Context;
import io.javalin.http.NotAcceptableResponse;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Open pages that are told when what they show has changed. They hear a version number alone and
 * fetch what they may see, so that a page that missed a number misses nothing. Safe for several
 * threads.
 */
public final class Streams implements AutoCloseable {
  /** The event's name. */
  public static final String EVENT = "changed";

  private static final int HEARTBEAT_SECONDS = 15;
  private static final int MOST_OF_ONE = 8;
  private static final int MOST = 400;

  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final AtomicLong version = new AtomicLong();
  private final AtomicLong told = new AtomicLong(-1);
  private final ScheduledExecutorService teller =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "streams");
            thread.setDaemon(true);
            return thread;
          });

  /** Starts the heartbeat by which a page that is gone is noticed. */
  public Streams() {
    Future<?> unused =
        teller.scheduleWithFixedDelay(
            () -> clients.forEach(client -> client.sendComment("")),
            HEARTBEAT_SECONDS,
            HEARTBEAT_SECONDS,
            TimeUnit.SECONDS);
  }

  /**
   * Says that there is something newer. Returns at once; of numbers in quick succession the last is
   * told.
   *
   * @param newest the version that is current now
   */
  public void changed(long newest) {
    version.accumulateAndGet(newest, Math::max);
    if (!teller.isShutdown()) {
      teller.execute(this::tell);
    }
  }

  private void tell() {
    long now = version.get();
    if (told.getAndSet(now) != now) {
      clients.forEach(client -> send(client, now));
    }
  }

  private static void send(SseClient client, long number) {
    String text = Long.toString(number);
    client.sendEvent(EVENT, text, text);
  }

  /**
   * Opens a stream; it begins with the present version, so that a page that was away learns at once
   * whether it is old.
   *
   * @param context the request
   * @param asker whose it is; has at most eight
   */
  public void open(Context context, String asker) {
    if (!Objects.requireNonNullElse(context.header("Accept"), "").contains("text/event-stream")) {
      throw new NotAcceptableResponse();
    }
    if (clients.size() >= MOST || counts.merge(asker, 1, Integer::sum) > MOST_OF_ONE) {
      left(asker);
      throw new TooManyRequestsResponse();
    }
    new SseHandler(0, client -> enter(client, asker)).handle(context);
  }

  private void enter(SseClient client, String asker) {
    client.keepAlive();
    client.onClose(
        () -> {
          clients.remove(client);
          left(asker);
        });
    clients.add(client);
    teller.execute(() -> send(client, version.get()));
  }

  private void left(String asker) {
    counts.computeIfPresent(asker, (key, count) -> count <= 1 ? null : count - 1);
  }

  /** How many streams are open. */
  public int size() {
    return clients.size();
  }

  @Override
  public void close() {
    teller.shutdownNow();
    clients.forEach(SseClient::close);
  }
}
