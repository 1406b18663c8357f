package org.demarche.engine.agenda;

import java.util.Arrays;
import java.util.Iterator;
import java.util.ListIterator;
import org.jspecify.annotations.Nullable;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * A binary heap behind SSJ's event list interface, ordered by (time, priority, sequence): equal
 * times go by priority, equal priorities in the order of scheduling. It holds {@link Entry} events
 * only, keeps each one's place in the entry itself, and allocates nothing once it has grown.
 */
public final class HeapEventList implements EventList {

  /** An event that knows its place in the heap. */
  public abstract static class Entry extends Event {
    private int place = -1;
    private long sequence;

    public Entry(Simulator simulator) {
      super(simulator);
    }

    private void forget() {
      place = -1;
      eventTime = -10;
    }
  }

  private Entry[] heap = new Entry[256];
  private int size;
  private long next;

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public void clear() {
    for (int i = 0; i < size; i++) {
      heap[i].forget();
    }
    size = 0;
    next = 0;
  }

  @Override
  public void add(Event event) {
    Entry entry = (Entry) event;
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    entry.sequence = next++;
    siftUp(size++, entry);
  }

  @Override
  public @Nullable Event getFirst() {
    return size == 0 ? null : heap[0];
  }

  @Override
  public @Nullable Event removeFirst() {
    if (size == 0) {
      return null;
    }
    Entry first = heap[0];
    removeAt(0);
    return first;
  }

  @Override
  public boolean remove(Event event) {
    Entry entry = (Entry) event;
    if (entry.place < 0) {
      return false;
    }
    removeAt(entry.place);
    return true;
  }

  private void removeAt(int place) {
    heap[place].place = -1;
    Entry last = heap[--size];
    if (place == size) {
      return;
    }
    if (place > 0 && before(last, heap[(place - 1) >>> 1])) {
      siftUp(place, last);
    } else {
      siftDown(place, last);
    }
  }

  private void siftUp(int from, Entry entry) {
    int place = from;
    while (place > 0) {
      int parent = (place - 1) >>> 1;
      if (!before(entry, heap[parent])) {
        break;
      }
      put(place, heap[parent]);
      place = parent;
    }
    put(place, entry);
  }

  private void siftDown(int from, Entry entry) {
    int place = from;
    while (true) {
      int child = 2 * place + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && before(heap[child + 1], heap[child])) {
        child++;
      }
      if (!before(heap[child], entry)) {
        break;
      }
      put(place, heap[child]);
      place = child;
    }
    put(place, entry);
  }

  private void put(int place, Entry entry) {
    heap[place] = entry;
    entry.place = place;
  }

  private static boolean before(Entry a, Entry b) {
    if (a.time() != b.time()) {
      return a.time() < b.time();
    }
    if (a.priority() != b.priority()) {
      return a.priority() < b.priority();
    }
    return a.sequence < b.sequence;
  }

  @Override
  public void addFirst(Event event) {
    throw unordered();
  }

  @Override
  public void addBefore(Event event, Event other) {
    throw unordered();
  }

  @Override
  public void addAfter(Event event, Event other) {
    throw unordered();
  }

  private static IllegalStateException unordered() {
    return new IllegalStateException("a heap takes events by time and priority only");
  }

  @Override
  public @Nullable Event getFirstOfClass(String name) {
    return firstWhere(name);
  }

  @Override
  public <E extends Event> @Nullable E getFirstOfClass(Class<E> type) {
    Event found = firstWhere(type.getName());
    return found == null ? null : type.cast(found);
  }

  private @Nullable Event firstWhere(String className) {
    @Nullable Entry best = null;
    for (int i = 0; i < size; i++) {
      boolean named = heap[i].getClass().getName().equals(className);
      if (named && (best == null || before(heap[i], best))) {
        best = heap[i];
      }
    }
    return best;
  }

  @Override
  public ListIterator<Event> listIterator() {
    return Arrays.<Event>asList(sorted()).listIterator();
  }

  @Override
  public Iterator<Event> iterator() {
    return listIterator();
  }

  private Event[] sorted() {
    Entry[] copy = Arrays.copyOf(heap, size);
    Arrays.sort(copy, (a, b) -> before(a, b) ? -1 : 1);
    return copy;
  }
}
