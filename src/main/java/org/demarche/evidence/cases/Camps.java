package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Camps of a state, or claimants of it: their codes are that of the state with a letter behind a
 * hyphen. Who is a party and of which the tables do not say how a government stands to it is taken
 * as that government takes the state; what is done to the state in a focal pair with it is done to
 * it. Where a government acts against a camp of its own state it has taken that one's place:
 * friends of the state were friends of the government that fell, and stand to the new one as to
 * strangers.
 */
final class Camps {
  private Camps() {}

  static boolean isCamp(String code) {
    return code.indexOf('-') > 0;
  }

  /** The state of a camp. */
  private static String state(String camp) {
    return camp.substring(0, camp.indexOf('-'));
  }

  /** The case with relations to those of its camps that are parties. */
  static Eve filled(Eve eve) {
    List<Eve.Relation> relations = new ArrayList<>(eve.relations());
    for (Eve.Actor camp : eve.actors()) {
      if (isCamp(camp.code()) && eve.isParty(camp.code())) {
        for (Eve.Actor other : eve.actors()) {
          boolean own = other.code().startsWith(state(camp.code()));
          if (!own && eve.either(other.code(), camp.code()).isEmpty()) {
            asTheState(eve, other.code(), camp.code()).ifPresent(relations::add);
          }
        }
      }
    }
    return eve.withRelations(relations);
  }

  private static Optional<Eve.Relation> asTheState(Eve eve, String other, String camp) {
    return eve.either(other, state(camp))
        .map(
            row ->
                new Eve.Relation(
                    other,
                    camp,
                    row.state(),
                    row.treaty(),
                    row.border(),
                    row.troops(),
                    row.dependence()));
  }

  /**
   * How two stand once the opening act is done, who of them has just taken power considered.
   *
   * @param word the state of relations in the table, which is that of the day before
   */
  static RelationWord since(Eve eve, String one, String other, RelationWord word) {
    boolean fresh = isFresh(eve, one, other) || isFresh(eve, other, one);
    return fresh && word.compareTo(RelationWord.STRAINED) < 0 ? RelationWord.STRAINED : word;
  }

  /** Whether a government has just taken the place of a camp of its own, in the eyes of others. */
  private static boolean isFresh(Eve eve, String code, String other) {
    return !isCamp(code)
        && !other.startsWith(code)
        && eve.perpetrators().contains(code)
        && struck(eve).stream().anyMatch(camp -> isCamp(camp) && state(camp).equals(code));
  }

  /** On whom the opening act falls: the victims, and camps that face a perpetrator. */
  static List<String> struck(Eve eve) {
    List<String> struck = new ArrayList<>();
    for (String victim : eve.victims()) {
      if (!eve.perpetrators().contains(victim)) {
        struck.add(victim);
      }
    }
    for (Eve.Pair pair : eve.pairs()) {
      boolean faces = eve.perpetrators().contains(pair.first());
      if (faces && isCamp(pair.second()) && !struck.contains(pair.second())) {
        struck.add(pair.second());
      }
    }
    return struck;
  }
}
