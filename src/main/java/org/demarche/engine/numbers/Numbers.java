package org.demarche.engine.numbers;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.demarche.model.Quantity;

/**
 * Every number of a plan in one array, and which of them follow an assumption: a world is applied
 * by writing those few slots.
 */
public final class Numbers {
  private final double[] base;
  private final int[] slots;
  private final int[] assumptions;
  private final double[] times;
  private final double[] plus;

  private Numbers(Builder builder) {
    this.base = Arrays.copyOf(builder.base, builder.size);
    this.slots = Arrays.copyOf(builder.slots, builder.bound);
    this.assumptions = Arrays.copyOf(builder.assumptions, builder.bound);
    this.times = Arrays.copyOf(builder.times, builder.bound);
    this.plus = Arrays.copyOf(builder.plus, builder.bound);
  }

  /** A fresh array of all numbers; those tied to an assumption are still 0. */
  public double[] copy() {
    return base.clone();
  }

  /** Undoes a change that a run made to a fixed number. */
  public void restore(double[] values, int slot) {
    values[slot] = base[slot];
  }

  /** Writes the numbers that follow an assumption. */
  public void realise(IntToDoubleFunction world, double[] values) {
    for (int k = 0; k < slots.length; k++) {
      values[slots[k]] = times[k] * world.applyAsDouble(assumptions[k]) + plus[k];
    }
  }

  /** Lays the array out. */
  public static final class Builder {
    private double[] base = new double[1024];
    private int size;
    private int[] slots = new int[64];
    private int[] assumptions = new int[64];
    private double[] times = new double[64];
    private double[] plus = new double[64];
    private int bound;

    /** Takes a run of slots, all 0. */
    public int reserve(int count) {
      int first = size;
      size += count;
      if (size > base.length) {
        base = Arrays.copyOf(base, Math.max(size, 2 * base.length));
      }
      return first;
    }

    /** Takes one slot. */
    public int add(Quantity quantity) {
      int slot = reserve(1);
      set(slot, quantity);
      return slot;
    }

    /** Fills a slot. */
    public void set(int slot, Quantity quantity) {
      if (quantity instanceof Quantity.Fixed fixed) {
        base[slot] = fixed.value();
      } else if (quantity instanceof Quantity.Assumed assumed) {
        bind(slot, assumed);
      }
    }

    private void bind(int slot, Quantity.Assumed assumed) {
      if (bound == slots.length) {
        slots = Arrays.copyOf(slots, 2 * bound);
        assumptions = Arrays.copyOf(assumptions, 2 * bound);
        times = Arrays.copyOf(times, 2 * bound);
        plus = Arrays.copyOf(plus, 2 * bound);
      }
      slots[bound] = slot;
      assumptions[bound] = assumed.assumption();
      times[bound] = assumed.times();
      plus[bound++] = assumed.plus();
    }

    /** The numbers as laid out. */
    public Numbers build() {
      return new Numbers(this);
    }
  }
}
