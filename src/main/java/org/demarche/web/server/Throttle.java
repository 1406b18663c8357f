package org.demarche.web.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often somebody may ask: a bucket that a request takes a drop from and time fills again. Safe
 * for several threads.
 */
public final class Throttle {
  private static final double NANOS = 1e9;

  /** Askers remembered; the one unheard of for longest is forgotten first. */
  private static final int ASKERS = 4096;

  private final double room;
  private final double perSecond;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ASKERS;
        }
      };

  private record Bucket(double level, long at) {}

  /**
   * Creates a throttle.
   *
   * @param room requests that may come at once
   * @param perSecond requests that may come in the long run
   */
  public Throttle(double room, double perSecond) {
    this(room, perSecond, System::nanoTime);
  }

  Throttle(double room, double perSecond, LongSupplier nanos) {
    this.room = room;
    this.perSecond = perSecond;
    this.nanos = nanos;
  }

  /**
   * Takes a drop.
   *
   * @param asker who asks
   * @return whether there was one
   */
  public synchronized boolean allows(String asker) {
    double level = level(asker);
    boolean allowed = level >= 1;
    buckets.put(asker, new Bucket(allowed ? level - 1 : level, nanos.getAsLong()));
    return allowed;
  }

  /**
   * Whether a drop is there; takes none.
   *
   * @param asker who asks
   */
  public synchronized boolean wouldAllow(String asker) {
    return level(asker) >= 1;
  }

  private double level(String asker) {
    Bucket bucket = buckets.get(asker);
    if (bucket == null) {
      return room;
    }
    double since = Math.max(0, nanos.getAsLong() - bucket.at()) / NANOS;
    return Math.min(room, bucket.level() + since * perSecond);
  }
}
