package org.demarche.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an action does beyond its Goldstein score.
 *
 * @param measure index of the kind of measure it puts in force, or -1
 * @param intensity intensity of that measure, 0 to 1
 * @param lifts indices of the kinds of own measures on the target that it eases
 * @param liftShare share of their intensity that it takes away, 0 to 1
 * @param convenes indices of the institutions it asks to meet
 * @param convenesOnly whether the action is only available where one of them exists
 * @param joint whether like-minded governments take it together, after a use of force
 * @param contact whether it is a first contact between leaders
 * @param feelers whether it puts out feelers for talks
 * @param secret whether these feelers are kept from the public, so that mourning does not shut them
 * @param conciliatory whether it is a concession, which the other side may answer by one
 * @param demands whether it makes a demand of the target, which stays open
 * @param meetsDemand whether it meets what the target has demanded
 * @param deaths number of dead on the target's side, or null
 * @param reporting when the dead are reported and how the number is revised, or null for at once
 * @param relief how far it makes up for what the target depends on, 0 to 1 by kind, where the
 *     target has no stock of that kind
 * @param delivers what it adds to the target's stocks, in days of demand by kind
 */
public record Effect(
    int measure,
    Quantity intensity,
    List<Integer> lifts,
    Quantity liftShare,
    List<Integer> convenes,
    boolean convenesOnly,
    boolean joint,
    boolean contact,
    boolean feelers,
    boolean secret,
    boolean conciliatory,
    boolean demands,
    boolean meetsDemand,
    @Nullable Distribution deaths,
    @Nullable Reporting reporting,
    Map<DependenceKind, Quantity> relief,
    Map<DependenceKind, Quantity> delivers)
    implements Serializable {
  /** No effect beyond the score. */
  public static final Effect NONE =
      new Effect(
          -1,
          Quantity.ONE,
          List.of(),
          Quantity.ONE,
          List.of(),
          false,
          false,
          false,
          false,
          false,
          false,
          false,
          false,
          null,
          null,
          Map.of(),
          Map.of());

  /** Copies the collections. */
  public Effect {
    lifts = List.copyOf(lifts);
    convenes = List.copyOf(convenes);
    EnumMap<DependenceKind, Quantity> copy = new EnumMap<>(DependenceKind.class);
    copy.putAll(relief);
    relief = Collections.unmodifiableMap(copy);
    EnumMap<DependenceKind, Quantity> goods = new EnumMap<>(DependenceKind.class);
    goods.putAll(delivers);
    delivers = Collections.unmodifiableMap(goods);
  }

  /**
   * How the dead of an act become known.
   *
   * @param lag days from the act to the report
   * @param revision factor on the number reported, or null if it is never revised
   * @param revisionLag days from the report to the revision
   */
  public record Reporting(
      Distribution lag, @Nullable Distribution revision, Distribution revisionLag)
      implements Serializable {}
}
