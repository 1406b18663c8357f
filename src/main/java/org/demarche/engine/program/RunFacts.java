package org.demarche.engine.program;

import org.demarche.model.Query;

/**
 * What conditions and outcomes may ask of a run, as it stands. Actors, actions, measures, bodies
 * and focal pairs are named by their indices in the plan; what has no answer is NaN.
 */
public interface RunFacts {
  /** Days from the start. */
  double day();

  /** Acts so far. */
  double acts();

  /** Governments whose last word condemned the opening act. */
  double condemners();

  /** Governments whose last word supported the opening act. */
  double supporters();

  /** Pairs outside the focal ones that a dispute has spread to. */
  double spread();

  /** Pressure on a government for a hard line, 0 to 1. */
  double pressure(int actor);

  /** Burden of measures, shortage and isolation on an actor, 0 to 1. */
  double burden(int actor);

  /** What an actor's last word said of the opening act. */
  double stance(int actor);

  /** Dead of an actor reported after the opening. */
  double deaths(int actor);

  /** Days of demand in a store. */
  double stockDays(int stock);

  /** Unmet share of the demand for a good. */
  double shortage(int stock);

  /** Day of the first shortage of a good. */
  double firstShortage(int stock);

  /** How strongly a measure is in force, 0 to 1. */
  double intensity(int kind, int sender, int target);

  /** Whether a demand of one actor on another is open: 1, else 0. */
  double isDemandOpen(int by, int on);

  /** How often one has demanded something of another. */
  double demandsMade(int by, int on);

  /** How many of these demands the other has met. */
  double demandsMet(int by, int on);

  /** Weight of the measures in force between two actors, both ways. */
  double load(int a, int b);

  /** Climate of one actor toward another, Goldstein points. */
  double climate(int from, int toward);

  /** Rung of a pair. */
  double rung(int a, int b);

  /** Highest rung of a pair after the opening. */
  double peak(int a, int b);

  /** Day on which a pair first stood on a rung or above. */
  double firstAtRung(int a, int b, int rung);

  /** Days that a focal pair has spent on a rung. */
  double daysAtRung(int pair, int rung);

  /** Day of the first scripted event or act of the given indices, -1 for none of the kind. */
  double first(int event, int action);

  /** Day of the first act of a kind by and on somebody, -1 for anybody. */
  double firstAct(int action, int by, int on);

  /** How often a step of a procedure was come to, or whether a scripted event took place. */
  double count(int event);

  /** Number of acts of a kind by and on somebody, -1 for anybody. */
  double countActs(int action, int by, int on);

  /** What a query about a body's meetings and votes asks for; actors are -1 for anybody. */
  double ofBody(Query query, int body, int criticised, int victim);

  /** What a query about a focal pair's talks and path asks for. */
  double ofPair(Query query, int pair);

  /** The answer to a question about a certain day; NaN until that day has passed. */
  double sample(int slot);
}
