package org.demarche.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone who acts: a government, a body that decides by its members' votes, or an office. */
public sealed interface Actor extends Serializable {

  /**
   * The actor's code: ISO 3166-1 alpha-3 for states, a CAMEO-style one for others.
   *
   * @return unique in the plan
   */
  String code();

  /**
   * The actor's name for people.
   *
   * @return not empty
   */
  String name();

  /**
   * A government.
   *
   * @param code ISO alpha-3
   * @param name for people
   * @param idealPoint General Assembly ideal point, null when unknown
   * @param capability share of world material capability, 0 to 1
   * @param temperament how it tends to act
   * @param choiceRule name of the {@code ChoiceRule} that it follows
   * @param groups labels such as regions, sorted
   * @param mediates whether it may offer itself as mediator
   * @param reviews whether it takes initiatives of its own
   * @param exports of which kinds of dependence it has a surplus to give others
   */
  record State(
      String code,
      String name,
      @Nullable Quantity idealPoint,
      Quantity capability,
      Temperament temperament,
      String choiceRule,
      List<String> groups,
      boolean mediates,
      boolean reviews,
      Set<DependenceKind> exports)
      implements Actor {
    /** Copies the collections. */
    public State {
      groups = List.copyOf(groups);
      EnumSet<DependenceKind> copy = EnumSet.noneOf(DependenceKind.class);
      copy.addAll(exports);
      exports = Collections.unmodifiableSet(copy);
    }
  }

  /**
   * An armed group: it fights and talks, but no government recognises it, so that it has no seat in
   * any body, no mission and no public that votes.
   *
   * @param code CAMEO-style
   * @param name for people
   * @param capability share of world material capability, 0 to 1
   * @param temperament how it tends to act
   * @param choiceRule name of the {@code ChoiceRule} that it follows
   * @param reviews whether it takes initiatives of its own
   */
  record Group(
      String code,
      String name,
      Quantity capability,
      Temperament temperament,
      String choiceRule,
      boolean reviews)
      implements Actor {}

  /**
   * One holder that speaks, convenes and mediates: a secretary-general, a commissioner, a see.
   *
   * @param code CAMEO-style
   * @param name for people
   * @param temperament how it tends to act
   * @param choiceRule name of the {@code ChoiceRule} that it follows
   * @param mediates whether it may offer itself as mediator
   * @param reviews whether it takes initiatives of its own
   */
  record Office(
      String code,
      String name,
      Temperament temperament,
      String choiceRule,
      boolean mediates,
      boolean reviews)
      implements Actor {}

  /**
   * A body that decides by its members' votes.
   *
   * @param code CAMEO-style
   * @param name for people
   * @param institution index in {@link Plan#institutions()}
   */
  record Council(String code, String name, int institution) implements Actor {}
}
