package org.demarche.evidence.patterns;

import java.util.List;

/**
 * A synthetic crisis as it was drawn.
 *
 * @param number from 1; names its draws
 * @param violent whether the trigger is violent
 * @param trigger id of the trigger's action
 * @param dead dead of the trigger, on the target's side
 * @param thirdStates how many there are, 2 to 4
 * @param office whether an office follows the crisis
 * @param mediates for each third state whether it may offer itself as mediator
 */
record Crisis(
    int number,
    boolean violent,
    String trigger,
    double dead,
    int thirdStates,
    boolean office,
    List<Boolean> mediates) {
  Crisis {
    mediates = List.copyOf(mediates);
  }
}
