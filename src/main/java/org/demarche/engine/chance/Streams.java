package org.demarche.engine.chance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.EventId;

/** The chance streams of the actors, named by code and purpose and never by order. */
public final class Streams {
  private static final int PURPOSES = Purpose.values().length;

  private final int[] streams;
  private final long[] codes;

  public Streams(List<Actor> actors) {
    this.streams = new int[actors.size() * PURPOSES];
    this.codes = new long[actors.size()];
    Map<Integer, String> taken = new HashMap<>();
    for (int i = 0; i < actors.size(); i++) {
      codes[i] = EventId.of(actors.get(i).code());
      for (Purpose purpose : Purpose.values()) {
        int stream = named(actors.get(i).code(), purpose);
        String name = actors.get(i).code() + ":" + purpose;
        String other = taken.putIfAbsent(stream, name);
        if (other != null) {
          throw new IllegalArgumentException(
              "the chance streams of " + name + " and " + other + " collide; rename an actor");
        }
        streams[i * PURPOSES + purpose.ordinal()] = stream;
      }
    }
  }

  /** The stream of anyone by code, member or not. */
  public static int named(String code, Purpose purpose) {
    return Chance.stream(EventId.of(code + ":" + purpose.name().toLowerCase(Locale.ROOT)));
  }

  /** The stream of an actor's draws for a purpose. */
  public int of(int actor, Purpose purpose) {
    return streams[actor * PURPOSES + purpose.ordinal()];
  }

  /** An actor's part in keys and ids: from its code, not its index. */
  public long code(int actor) {
    return codes[actor];
  }
}
