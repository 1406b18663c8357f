package org.demarche.evidence.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of the eve of a case. Nothing of what came of it is in here, so that whatever
 * is made of an eve cannot know it.
 *
 * @param id the case's key
 * @param title its title
 * @param day0 the day of the opening event
 * @param trigger what happened, in a sentence
 * @param violence how violent it was
 * @param deadBySide what is said of the dead, as it stands
 * @param perpetrators codes, the first for the case
 * @param victims codes, the first for the case
 * @param pairs the focal pairs, perpetrator first
 * @param actors who takes part
 * @param relations how they stood to one another
 * @param measures what was in force
 * @param issues what could be bargained over
 */
public record Eve(
    String id,
    String title,
    LocalDate day0,
    String trigger,
    ViolenceWord violence,
    String deadBySide,
    List<String> perpetrators,
    List<String> victims,
    List<Pair> pairs,
    List<Actor> actors,
    List<Relation> relations,
    List<Measure> measures,
    List<Issue> issues) {
  public Eve {
    perpetrators = List.copyOf(perpetrators);
    victims = List.copyOf(victims);
    pairs = List.copyOf(pairs);
    actors = List.copyOf(actors);
    relations = List.copyOf(relations);
    measures = List.copyOf(measures);
    issues = List.copyOf(issues);
  }

  /** A focal pair, by the codes of its actors. */
  record Pair(String first, String second) {
    boolean joins(String one, String other) {
      return (first.equals(one) && second.equals(other))
          || (first.equals(other) && second.equals(one));
    }
  }

  /**
   * A row of the actors.
   *
   * @param capability share of the world's, NaN where it is not known
   * @param memberships the names as they stand, without remarks in brackets
   * @param suspended those of the memberships that rest
   */
  record Actor(
      String code,
      String name,
      String orientation,
      double capability,
      List<String> memberships,
      List<String> suspended,
      String regime) {
    Actor {
      memberships = List.copyOf(memberships);
      suspended = List.copyOf(suspended);
    }

    boolean isIn(String body) {
      return memberships.contains(body);
    }
  }

  /** A row of the relations. */
  record Relation(
      String from,
      String to,
      RelationWord state,
      boolean treaty,
      boolean border,
      boolean troops,
      String dependence) {}

  /** A row of the measures; sender and target as they stand. */
  record Measure(String sender, String target, String what, String since) {}

  /** A row of the issues; the pair is null where it is none of the case's. */
  record Issue(
      @Nullable Pair pair,
      String what,
      String firstWants,
      String secondWants,
      SalienceWord first,
      SalienceWord second) {}

  /** The same case with other relations. */
  Eve withRelations(List<Relation> others) {
    return new Eve(
        id,
        title,
        day0,
        trigger,
        violence,
        deadBySide,
        perpetrators,
        victims,
        pairs,
        actors,
        others,
        measures,
        issues);
  }

  Optional<Actor> actor(String code) {
    return actors.stream().filter(a -> a.code().equals(code)).findFirst();
  }

  Optional<Relation> relation(String from, String to) {
    return relations.stream().filter(r -> r.from().equals(from) && r.to().equals(to)).findFirst();
  }

  /** The row of a relation, or that of the other direction where there is none. */
  Optional<Relation> either(String from, String to) {
    return relation(from, to).or(() -> relation(to, from));
  }

  /** Whether somebody is a perpetrator or a victim. */
  public boolean isParty(String code) {
    return perpetrators.contains(code) || victims.contains(code);
  }
}
