package org.demarche.events;

import java.util.Arrays;
import org.demarche.model.EventId;

/**
 * Remembers which events have been seen, by hashes of 64 bits, within a bounded number of bytes: of
 * more than two million events the earlier ones are forgotten, those of the last two million never.
 */
final class SeenIds {
  /** Events of a generation; two generations are kept. */
  private static final int GENERATION = 1 << 21;

  private static final int FIRST_SLOTS = 1 << 12;

  private long[] young = new long[FIRST_SLOTS];
  private long[] old = new long[0];
  private int size;

  /** Adds an event; tells whether it is new. */
  boolean add(String id, String day) {
    long hash = EventId.mix(EventId.of(id), EventId.of(day));
    long key = hash == 0 ? 1 : hash;
    if (holds(old, key) || holds(young, key)) {
      return false;
    }
    if (size >= GENERATION) {
      old = young;
      young = new long[FIRST_SLOTS];
      size = 0;
    }
    if (2 * (size + 1) > young.length) {
      long[] before = young;
      young = new long[2 * before.length];
      Arrays.stream(before).filter(each -> each != 0).forEach(each -> put(young, each));
    }
    put(young, key);
    size++;
    return true;
  }

  private static boolean holds(long[] slots, long key) {
    if (slots.length == 0) {
      return false;
    }
    int slot = slot(slots, key);
    return slots[slot] == key;
  }

  private static void put(long[] slots, long key) {
    slots[slot(slots, key)] = key;
  }

  /** The slot that has a key, or the first free one for it. */
  private static int slot(long[] slots, long key) {
    int mask = slots.length - 1;
    int slot = (int) key & mask;
    while (slots[slot] != 0 && slots[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
