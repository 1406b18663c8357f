package org.demarche.engine.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/**
 * What is to happen when: an SSJ simulator on a heap, with pooled events. Times are days. A delay
 * that is negative or not finite is refused here, because SSJ would take it and run the clock
 * backwards; what falls after the horizon is dropped.
 */
public final class Agenda {
  private final HeapEventList list = new HeapEventList();
  private final Simulator simulator = new Simulator(list);
  private final List<Happening> pool = new ArrayList<>();
  private final @Nullable Owner[] owners = new Owner[Happening.Kind.values().length];
  private final Watch watch;

  /** Events whose drawn time lies beyond the horizon; a branch may draw another. */
  private final List<Happening> beyond = new ArrayList<>();

  private Happening[] free = new Happening[256];
  private int freeCount;
  private double horizon;
  private long happened;
  private double cap;

  /** The part of a run that knows what happens at a kind of event. */
  @FunctionalInterface
  public interface Owner {
    /** The event comes; it is released after this. */
    void happen(Happening happening);
  }

  /** Sees every event before its owner does, and once it has happened. */
  public interface Watch {
    /** Looks at nothing. */
    Watch NOTHING =
        new Watch() {
          @Override
          public boolean lets(Happening happening) {
            return true;
          }

          @Override
          public void happened(Happening happening) {}
        };

    /** Whether the event happens now; one that does not is the watch's to put off or release. */
    boolean lets(Happening happening);

    /** The event has happened, and is released after this. */
    void happened(Happening happening);
  }

  public Agenda(Watch watch) {
    this.watch = watch;
  }

  /**
   * Gives a kind of event an owner, which knows what happens then.
   *
   * @throws IllegalStateException if it has one
   */
  public void on(Happening.Kind kind, Owner owner) {
    if (owners[kind.ordinal()] != null) {
      throw new IllegalStateException("two owners for " + kind);
    }
    owners[kind.ordinal()] = owner;
  }

  /** The kinds of event that have an owner. */
  public Set<Happening.Kind> owned() {
    Set<Happening.Kind> owned = EnumSet.allOf(Happening.Kind.class);
    owned.removeIf(kind -> owners[kind.ordinal()] == null);
    return owned;
  }

  /** Days from the start, by the simulator's clock. */
  public double now() {
    return simulator.time();
  }

  /** Events that have happened since the start. */
  public long happened() {
    return happened;
  }

  /** Forgets everything and begins at day 0. */
  public void reset(double newHorizon, double newCap) {
    simulator.init();
    horizon = newHorizon;
    cap = newCap;
    happened = 0;
    beyond.clear();
    freeCount = 0;
    for (int i = pool.size() - 1; i >= 0; i--) {
      push(pool.get(i));
    }
  }

  /** An event to fill in; must then be scheduled or released. */
  public Happening take(Happening.Kind kind) {
    Happening taken;
    if (freeCount > 0) {
      taken = free[--freeCount];
    } else {
      taken = new Happening(this, simulator);
      pool.add(taken);
    }
    taken.clear(kind);
    return taken;
  }

  /** Gives an event that is not scheduled back for another use. */
  public void release(Happening happening) {
    push(happening);
  }

  private void push(Happening happening) {
    if (freeCount == free.length) {
      free = java.util.Arrays.copyOf(free, 2 * freeCount);
    }
    free[freeCount++] = happening;
  }

  /**
   * Puts an event on the agenda.
   *
   * @return false when it falls after the horizon and was dropped
   */
  public boolean schedule(Happening happening, double delay) {
    if (!(delay >= 0) || delay == Double.POSITIVE_INFINITY) {
      throw new IllegalStateException(
          "a delay of " + delay + " days for " + happening.kind + " cannot be scheduled");
    }
    if (now() + delay > horizon) {
      if (happening.wait.isDrawn()) {
        beyond.add(happening);
      } else {
        release(happening);
      }
      return false;
    }
    happening.schedule(delay);
    return true;
  }

  /** What waits for a time that was drawn: by its time, then what lies beyond the horizon. */
  public List<Happening> drawn() {
    List<Happening> all = new ArrayList<>();
    for (Iterator<Event> pending = list.iterator(); pending.hasNext(); ) {
      Happening one = (Happening) pending.next();
      if (one.wait.isDrawn()) {
        all.add(one);
      }
    }
    all.addAll(beyond);
    beyond.clear();
    return all;
  }

  /** The answers that are on their way: in the order of events and actors, not of their times. */
  public List<Happening> answers() {
    List<Happening> all = new ArrayList<>();
    for (Iterator<Event> pending = list.iterator(); pending.hasNext(); ) {
      addAnswer((Happening) pending.next(), all);
    }
    beyond.forEach(one -> addAnswer(one, all));
    all.sort(
        Comparator.<Happening>comparingLong(one -> one.id)
            .thenComparingInt(one -> one.subject)
            .thenComparing(one -> one.kind));
    return all;
  }

  /** Meetings and votes that are to come, in the order of their times. */
  public List<Happening> meetings() {
    List<Happening> all = new ArrayList<>();
    for (Iterator<Event> pending = list.iterator(); pending.hasNext(); ) {
      Happening one = (Happening) pending.next();
      if (one.kind == Happening.Kind.MEETING || one.kind == Happening.Kind.VOTE) {
        all.add(one);
      }
    }
    all.sort(
        Comparator.<Happening>comparingDouble(one -> one.time()).thenComparingLong(one -> one.id));
    return all;
  }

  private static void addAnswer(Happening one, List<Happening> answers) {
    if (one.kind == Happening.Kind.STATEMENT || one.kind == Happening.Kind.DEED) {
      answers.add(one);
    }
  }

  /** Gives an event another time, as {@link #schedule}. */
  public boolean move(Happening happening, double delay) {
    happening.cancel();
    beyond.remove(happening);
    return schedule(happening, delay);
  }

  /** Drops an event that lies beyond the horizon. */
  public void forget(Happening happening) {
    if (beyond.remove(happening)) {
      release(happening);
    }
  }

  /** Takes an event off the agenda and releases it. */
  public void cancel(Happening happening) {
    if (happening.cancel()) {
      release(happening);
    }
  }

  /** Lets events happen until there are none or somebody stops. */
  public void run() {
    simulator.start();
  }

  /** Ends {@link #run} after the event at hand. */
  public void stop() {
    simulator.stop();
  }

  void happen(Happening happening) {
    if (++happened > cap) {
      throw new RunAwayException(happened, now());
    }
    if (watch.lets(happening)) {
      Owner owner = owners[happening.kind.ordinal()];
      if (owner == null) {
        throw new IllegalStateException("no owner for " + happening.kind);
      }
      owner.happen(happening);
      watch.happened(happening);
      release(happening);
    }
  }
}
