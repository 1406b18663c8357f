package org.demarche.chart.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.model.Better;

/**
 * Data at the edges of what a run can hold: many arms and pairs, no spread, names that are long.
 */
final class ExtremeData {
  /** Eighty letters. */
  static final String LONG =
      "Ministerial Contact Group of the Interim Coordination Council for Regional Peace";

  static final List<String> NAMES =
      List.of(
          LONG,
          "Short",
          "جمهورية فنزويلا البوليفارية مع الولايات المتحدة",
          "מדינה עם שם ארוך מאוד בעברית",
          "委内瑞拉玻利瓦尔共和国与美利坚合众国",
          "日本国とアメリカ合衆国との間の相互協力",
          "Trinidad and Tobago",
          "A",
          "Gestión de la OEA y de la Santa Sede",
          "Bundesrepublikanischevermittlungsgesellschaft",
          "Saint Vincent and the Grenadines",
          "Early mediation",
          "No Cuban casualties",
          LONG.replace('P', 'Q'));

  private ExtremeData() {}

  static List<Arm> arms(int count) {
    List<Arm> arms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arms.add(new Arm("arm_" + i, NAMES.get(i % NAMES.size()), i, i == 0));
    }
    return arms;
  }

  static ScorecardData scorecard(List<Arm> arms, int outcomes, double value) {
    List<ScorecardData.Outcome> rows = new ArrayList<>();
    for (int k = 0; k < outcomes; k++) {
      Unit unit = Unit.values()[k % 3];
      double factor = unit == Unit.SHARE ? 1 : unit == Unit.DAYS ? 3650 : 1_234_567;
      List<ScorecardData.Cell> cells = new ArrayList<>();
      for (Arm arm : arms) {
        double half = arm.order() % 2 == 0 ? 0 : .01 * factor;
        Estimate of = new Estimate(value * factor, value * factor - half, value * factor + half);
        Estimate difference = new Estimate(-.2 * factor, -.3 * factor, -.1 * factor);
        cells.add(
            new ScorecardData.Cell(
                arm, of, arm.reference() ? Optional.empty() : Optional.of(difference), 200));
      }
      rows.add(
          new ScorecardData.Outcome(
              "outcome_" + k, NAMES.get(k % NAMES.size()), unit, Better.values()[k % 3], cells));
    }
    return new ScorecardData(arms, rows);
  }

  /** All of every arm's runs are of one class, or a sixth each. */
  static DotsData dots(List<Arm> arms, int pairs, boolean all) {
    List<OutcomesData.Pair> of = new ArrayList<>();
    for (int p = 0; p < pairs; p++) {
      List<OutcomesData.Bar> bars = new ArrayList<>();
      for (Arm arm : arms) {
        List<Estimate> shares = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
          double share = all ? (k == arm.order() % 6 ? 1 : 0) : 1 / 6.0;
          shares.add(new Estimate(share, share, share));
        }
        bars.add(new OutcomesData.Bar(arm, 1000, shares));
      }
      of.add(new OutcomesData.Pair(NAMES.get(p % NAMES.size()), bars));
    }
    return new DotsData(of);
  }

  static TornadoData tornado(Arm arm, int outcomes, double value) {
    List<TornadoData.Outcome> all = new ArrayList<>();
    for (int k = 0; k < outcomes; k++) {
      List<TornadoData.Row> rows = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        Estimate at = new Estimate(value, value, value);
        Estimate none = new Estimate(0, i % 2 == 0 ? 0 : -.01, .01);
        rows.add(
            new TornadoData.Row("a_" + i, NAMES.get((i + k) % NAMES.size()), at, at, none, 60));
      }
      all.add(
          new TornadoData.Outcome(
              "outcome_" + k,
              NAMES.get(k % NAMES.size()),
              Unit.values()[k % 3],
              new Estimate(value, value, value),
              rows));
    }
    return new TornadoData(arm, 7, all);
  }

  /** With codes of the Americas, or with codes that no map has. */
  static StancesData stances(List<Arm> arms, int states, boolean mapped) {
    List<String> codes =
        mapped
            ? List.of(
                "CAN", "MEX", "CUB", "VEN", "TTO", "VCT", "DOM", "ATG", "ARG", "URY", "CHL", "BRA")
            : Collections.nCopies(12, "X");
    List<StancesData.ArmStances> all = new ArrayList<>();
    for (Arm arm : arms) {
      List<StancesData.State> of = new ArrayList<>();
      for (int i = 0; i < states; i++) {
        double condemning = (i + arm.order()) % 2;
        String code = mapped && i < codes.size() ? codes.get(i) : "X" + i;
        of.add(
            new StancesData.State(
                code,
                i < NAMES.size() ? NAMES.get(i) : NAMES.get(i % NAMES.size()) + ' ' + i,
                new Estimate(condemning, condemning, condemning),
                new Estimate(1 - condemning, 1 - condemning, 1 - condemning)));
      }
      all.add(new StancesData.ArmStances(arm, 500, of));
    }
    return new StancesData(List.of(new StancesData.Author("USA", LONG)), all);
  }

  /** All in favour or none, with and without a veto. */
  static VotesData votes(Arm arm, int members, boolean all) {
    List<VotesData.Member> of = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      String name = i < NAMES.size() ? NAMES.get(i) : NAMES.get(i % NAMES.size()) + ' ' + i;
      of.add(new VotesData.Member("M" + i, name, all ? 1 : 0, all ? 0 : 1, i % 3 == 0));
    }
    VotesData.Tally tally = new VotesData.Tally(all ? members : 0, all ? 100 : 0, 0, all ? 0 : 100);
    Estimate passed = new Estimate(all ? 1 : 0, all ? 1 : 0, all ? 1 : 0);
    List<VotesData.BodyVotes> bodies = new ArrayList<>();
    for (VotesData.Rule rule : VotesData.Rule.values()) {
      bodies.add(
          new VotesData.BodyVotes(
              "B" + rule.ordinal(),
              LONG,
              rule,
              rule == VotesData.Rule.SHARE ? 67 : (2 * members + 2) / 3,
              100,
              new VotesData.Results(100, passed, new Estimate(0, 0, 0)),
              List.of(tally),
              of));
    }
    return new VotesData(arm, bodies);
  }

  static StocksData stocks(List<Arm> arms, double horizon, double left) {
    List<StocksData.Course> courses = new ArrayList<>();
    for (Arm arm : arms) {
      courses.add(
          new StocksData.Course(
              arm,
              1,
              Collections.nCopies(2, new StocksData.Band(0, left / 2, left)),
              List.of(0.0, 1.0)));
    }
    return new StocksData(List.of(0.0, horizon), List.of(new StocksData.Store(LONG, courses)));
  }

  static TimelineData timeline(Arm arm, int cards, double horizon) {
    List<TimelineData.Card> all = new ArrayList<>();
    for (int i = 0; i < cards; i++) {
      double day = horizon * i / cards;
      all.add(
          new TimelineData.Card(
              day,
              LocalDate.of(2026, 1, 3).plusDays((long) day),
              NAMES.get(i % NAMES.size()),
              NAMES.get((i + 1) % NAMES.size()),
              TimelineData.Kind.values()[i % 4]));
    }
    return new TimelineData(arm, 1, "", cards, all);
  }

  /** All runs on one rung and in one class, or evenly over all. */
  static AlluvialData alluvial(List<Arm> arms, int pairs, int days, long runs) {
    List<Double> of = List.of(0.0, 7.0, 30.0, 90.0).subList(0, days);
    List<AlluvialData.Panel> panels = new ArrayList<>();
    for (int p = 0; p < pairs; p++) {
      List<List<List<Long>>> stages = new ArrayList<>();
      for (int stage = 0; stage < days; stage++) {
        int targets = stage == days - 1 ? 6 : 7;
        List<List<Long>> rows = new ArrayList<>();
        for (int from = 0; from < 7; from++) {
          List<Long> row = new ArrayList<>(Collections.nCopies(targets, runs > 1 ? runs : 0L));
          if (runs == 1 && from == 3) {
            row.set(3, 1L);
          }
          rows.add(row);
        }
        stages.add(rows);
      }
      // Evenly: each stage holds as many runs as the last.
      long total = runs == 1 ? 1 : runs * 7 * (days == 1 ? 6 : 7);
      panels.add(new AlluvialData.Panel(arms.get(0), NAMES.get(p % NAMES.size()), total, stages));
    }
    return new AlluvialData(of, panels);
  }

  /** Every two on the worst terms, or all indifferent; of a single day or of five. */
  static RelationsData relations(Arm arm, int parties, int days, double climate) {
    List<RelationsData.Party> of = new ArrayList<>();
    for (int i = 0; i < parties; i++) {
      String name = i < NAMES.size() ? NAMES.get(i) : NAMES.get(i % NAMES.size()) + ' ' + i;
      of.add(new RelationsData.Party("P" + i, name));
    }
    double bad = climate < 0 ? 1 : 0;
    RelationsData.Tie tie = new RelationsData.Tie(climate, bad, climate > 0 ? 1 : 0);
    List<RelationsData.Moment> moments = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      moments.add(
          new RelationsData.Moment(
              day * 3650.0 / 4, Collections.nCopies(parties * (parties - 1) / 2, tie)));
    }
    return new RelationsData(arm, 1, of, moments);
  }

  /** Sides that meet at once, or never in two thousand rounds. */
  static BargainingData bargaining(Arm arm, int pairs, int issues, int rounds) {
    List<BargainingData.Pair> all = new ArrayList<>();
    for (int p = 0; p < pairs; p++) {
      List<BargainingData.Track> tracks = new ArrayList<>();
      for (int k = 0; k < issues; k++) {
        List<BargainingData.Step> steps = new ArrayList<>();
        steps.add(new BargainingData.Step(0, 0, 1));
        if (rounds > 0) {
          steps.add(new BargainingData.Step(rounds, rounds > 1 ? 0 : .5, rounds > 1 ? 1 : .5));
        }
        tracks.add(new BargainingData.Track(NAMES.get(k % NAMES.size()), steps));
      }
      double share = p % 2;
      Estimate of = new Estimate(share, share, share);
      all.add(
          new BargainingData.Pair(
              NAMES.get(p % NAMES.size()),
              NAMES.get(p % NAMES.size()),
              NAMES.get((p + 1) % NAMES.size()),
              rounds,
              tracks,
              List.of(
                  new BargainingData.Stage("First talks", "first talks", of, 1),
                  new BargainingData.Stage(LONG, LONG, of, 1000))));
    }
    return new BargainingData(arm, 1, all);
  }

  static TypicalData typical(List<Arm> arms, int pairs, double horizon, int kinds) {
    List<TypicalData.Panel> panels = new ArrayList<>();
    for (int p = 0; p < pairs; p++) {
      List<TypicalData.Kind> of = new ArrayList<>();
      for (int k = 0; k < kinds; k++) {
        List<TypicalData.Share> shares = new ArrayList<>();
        for (Arm arm : arms) {
          shares.add(new TypicalData.Share(arm, k == 0 ? 1 : 0));
        }
        of.add(
            new TypicalData.Kind(
                new TypicalData.Course(List.of(0.0, horizon / 2), List.of(6 - k, k)), shares));
      }
      List<TypicalData.Course> some =
          Collections.nCopies(50, new TypicalData.Course(List.of(0.0), List.of(p % 7)));
      panels.add(new TypicalData.Panel(NAMES.get(p % NAMES.size()), 40, .6, some, of));
    }
    return new TypicalData(horizon, panels);
  }
}
