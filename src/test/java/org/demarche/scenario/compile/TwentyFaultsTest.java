package org.demarche.scenario.compile;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with a fault in nearly every line: each is told, once, at its line and column. */
final class TwentyFaultsTest {
  private static final String FILE =
      """
        demarche: 1
        title: Bad
        as_of: 2030-03-01
        start: 2030-03-01
        horizon: §0 d
        actors:
          AAA: {type: state, name: A, capability: §x, source: "judgement: t"}
          BBB: {type: state, name: B, capability: 0.01, temperament: {reciprocity: §3}, source: "judgement: t"}
        relations:
          AAA: {BBB: {alignment: §-4, climate: -2, focal: §maybe, source: "judgement: t"}}
        institutions:
          CCC: §{members: [AAA, BBB], source: "judgement: t"}
          DDD: {members: [AAA, BBB], rule: {kind: §foo}, convene: {by: §none, rung: §2.5}, follow: [{on: §bar, convene: CCC}], source: "judgement: t"}
          EEE: {members: [AAA, BBB], rule: §{kind: supermajority}, source: "judgement: t"}
        procedures:
          §§§law: {kind: legislature, source: "judgement: t"}
        timeline:
          one: {title: §3, at: 0 d, by: AAA, on: BBB, action: blockade, opening: §7, source: "judgement: t"}
          two: {title: T, §hazard: {}, by: AAA, on: BBB, action: blockade, source: "judgement: t"}
        assumptions:
          x: {title: X, distribution: {§gaussian: {mean: 1}}, source: "judgement: t"}
          y: {title: Y, distribution: {§uniform: {min: 1}}, source: "judgement: t"}
        outcomes:
          §z: {title: Z}
        """;

  @TempDir Path folder;

  @Test
  void twentyFaultsMakeTwentyExactLines() {
    Marked.assertProblems(
        folder,
        FILE,
        "horizon: the horizon must be above 0 and at most ten years",
        "actors.AAA.capability: must be a number from 0 to 1, but is text ('x')",
        "actors.BBB.temperament.reciprocity: must be at most 1, but is 3",
        "relations.AAA.BBB.alignment: must be at least -1, but is -4",
        "relations.AAA.BBB.focal: must be true or false, but is text ('maybe')",
        "institutions.CCC: an institution needs a rule",
        "institutions.DDD.rule.kind: 'foo' is none of supermajority, majority, two_thirds,"
            + " consensus",
        "institutions.DDD.convene.by: 'none' is none of members, any",
        "institutions.DDD.convene.rung: must be a whole number, but is a number (2.5)",
        "institutions.DDD.follow[0].on: 'bar' is none of veto, adopted, rejected, statement",
        "institutions.EEE.rule: a supermajority needs 'votes', the number that adopts a text",
        "procedures.law: 'called_by' is missing",
        "procedures.law: 'of' is missing",
        "procedures.law: 'p' is missing",
        "timeline.one.title: must be a text, but is a number (3). Maybe: \"3\", in quotes",
        "timeline.one.opening: must be true or false, but is a number (7)",
        "timeline.two.hazard: 'per_year' is missing",
        "assumptions.x.distribution.gaussian: unknown key 'gaussian'. Maybe: one of uniform,"
            + " triangular, pert, normal, lognormal, beta, gamma, discrete, fitted, truncate",
        "assumptions.y.distribution.uniform: 'max' is missing",
        "outcomes.z: 'value' is missing");
  }
}
