package org.demarche.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * Something an actor can do, as data of the repertoire.
 *
 * @param id unique among actions
 * @param title for people
 * @param cameo CAMEO code, a string of two to four digits
 * @param goldstein Goldstein score, -10 to 10
 * @param family index in {@link Plan#families()}
 * @param rung rung it reaches, 0 to 6
 * @param holdsDays how long the act keeps its rung
 * @param speed {@link Speed#VOICE} for statements, {@link Speed#MAJOR} for deeds (also open to
 *     reviews)
 * @param roles who may take it
 * @param toward whom it addresses
 * @param lethal whether it kills by its nature
 * @param norm how far it breaches the norm against force and intervention, -1 (upholds) to 1
 * @param cost own material exposure, 0 to 1
 * @param talk how far it opens (positive) or closes the road to talks, -1 to 1
 * @param stance what it says of the opening act: -1 condemns, 1 supports, 0 neither
 * @param delayDays time to take effect
 * @param requirement when it is available
 * @param effect what it does beyond its score
 * @param text sentence for a story, with {@code {source}} and {@code {target}}
 */
public record Action(
    String id,
    String title,
    String cameo,
    Quantity goldstein,
    int family,
    int rung,
    double holdsDays,
    Speed speed,
    Set<Role> roles,
    Toward toward,
    boolean lethal,
    Quantity norm,
    Quantity cost,
    Quantity talk,
    double stance,
    double delayDays,
    Requirement requirement,
    Effect effect,
    String text)
    implements Serializable {
  /** Checks ranges and copies the set. */
  public Action {
    Checks.between("rung", rung, 0, Ladder.TOP);
    Checks.between("holds", holdsDays, 0, 36525);
    Checks.between("delay", delayDays, 0, 36525);
    Checks.between("stance", stance, -1, 1);
    if (speed == Speed.REVIEW) {
      throw new UnfitException(Message.of("model-action-review"));
    }
    EnumSet<Role> copy = EnumSet.noneOf(Role.class);
    copy.addAll(roles);
    roles = Collections.unmodifiableSet(copy);
  }

  /**
   * The quad class of the action's CAMEO code.
   *
   * @return its class
   */
  public QuadClass quadClass() {
    return QuadClass.of(cameo);
  }
}
