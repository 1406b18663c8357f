package org.demarche.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A good that a state lives on, such as fuel: what it has in store, what it uses a day, and who
 * supplies it. S' = supply − demand; once S is 0 the unmet share of the demand is a burden.
 *
 * @param holder index of the state
 * @param id the good, unique with its holder
 * @param title for people
 * @param kind the dependence that measures cut and deliveries make good
 * @param unit what amounts are counted in, for people; may be empty
 * @param days what is in store on day 0, in days of demand, not negative
 * @param demand units a day, greater than 0
 * @param own units a day from own output and from nobody in particular, not negative
 * @param supplies what each partner supplies while nothing stands in the way
 * @param shares whether supplies are shares of the demand, taken from the holder's dependence, and
 *     not units a day
 * @param fullDays days of demand beyond which ordinary supply is not taken, or null for as many as
 *     on day 0
 * @param burden burden when nothing is left and nothing comes, 0 to 1
 */
public record Stock(
    int holder,
    String id,
    String title,
    DependenceKind kind,
    String unit,
    Quantity days,
    Quantity demand,
    Quantity own,
    List<Supply> supplies,
    boolean shares,
    @Nullable Quantity fullDays,
    Quantity burden)
    implements Serializable {
  /** Copies the list; refuses what a state would supply to itself. */
  public Stock {
    supplies = List.copyOf(supplies);
    for (Supply supply : supplies) {
      if (supply.from() == holder) {
        throw new IllegalArgumentException(
            "what a state has from itself is no supply: it belongs under own");
      }
    }
  }

  /**
   * What a partner supplies.
   *
   * @param from index of the state that supplies
   * @param amount units a day, or a share of the demand; not negative
   */
  public record Supply(int from, Quantity amount) implements Serializable {}
}
