package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** Answers at the edges of what a command can find: one row or the most, no spread, long names. */
final class ExtremeAnswers {
  private static final String SOURCE = "caracas-raid · 1000 points · seed 20260103";

  /** An id as a scenario may write it: it has no spaces to be broken at. */
  private static final String ID = "readiness_of_the_interim_leadership_in_caracas_to_accept_talks";

  private ExtremeAnswers() {}

  private static String name(int i) {
    List<String> names = ExtremeData.NAMES;
    return i < names.size() ? names.get(i) : names.get(i % names.size()) + ' ' + i;
  }

  private static String id(int i) {
    return i % 3 == 0 ? ID + '_' + i : "oil_" + i;
  }

  private static Estimate around(double value, double half) {
    return new Estimate(value, value - half, value + half);
  }

  static CausesData causes(Arm arm, int rows, String goal) {
    List<CausesData.Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      int level = i % 9;
      all.add(
          new CausesData.Row(
              "e" + i,
              i * 90.0,
              i % 2 == 0 ? "3 Jan" : "28 Sept 2036",
              name(i),
              CausesData.Look.values()[i % 7],
              level,
              level == 0 ? -1 : i - 1,
              i % 4 == 0 ? 1200 : 0,
              i < 9));
    }
    return new CausesData(arm, 1000, goal, rows + 5000, all);
  }

  static PivotsData pivots(int rows, double effect, boolean share) {
    List<PivotsData.Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      double half = effect == 0 ? 0 : .1 + .01 * i;
      all.add(new PivotsData.Row("p" + i, name(i), around(i % 2 == 0 ? effect : -effect, half)));
    }
    return new PivotsData(ExtremeData.LONG, share, ExtremeData.LONG, 7, 100, 60, all, SOURCE);
  }

  static PathsData paths(int rows, boolean always) {
    List<PathsData.Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Estimate one = new Estimate(1, .99, 1);
      all.add(
          new PathsData.Row("k" + i, name(i), one, one, i % 2 == 0 ? one : new Estimate(0, 0, .1)));
    }
    int without = always ? 0 : 400;
    return new PathsData(ExtremeData.LONG, ExtremeData.LONG, 600, without, 90, all, SOURCE);
  }

  static DriversData drivers(DriversData.Method method, int rows, int unsure) {
    List<DriversData.Row> all = new ArrayList<>();
    boolean morris = method == DriversData.Method.MORRIS;
    for (int i = 0; i < rows; i++) {
      @Nullable Estimate main = i < unsure ? null : around(1.0 / (i + 1), .3 / (i + 1));
      @Nullable Estimate first = main == null || morris ? null : around(.5 / (i + 1), .2);
      double sigma = morris && main != null ? 1.0 / (i + 1) : Double.NaN;
      all.add(new DriversData.Row(id(i), i % 2 == 0 ? name(i) : id(i), main, first, sigma));
    }
    return new DriversData(
        method, ExtremeData.LONG, "mean across chance", ExtremeData.LONG, 4000, all, SOURCE);
  }

  /** A box with so many limits, of all runs or of a few, on numbers or on categories. */
  static BoxesData boxes(int limits, double share, List<String> categories) {
    List<BoxesData.Restriction> box = new ArrayList<>();
    for (int i = 0; i < limits; i++) {
      box.add(
          new BoxesData.Restriction(
              i % 2 == 0 ? name(i) : id(i), Message.verbatim("between -1234567 and 1234567")));
    }
    double high = categories.isEmpty() ? 1_234_567 : categories.size() - 1;
    List<BoxesData.Point> points = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      points.add(new BoxesData.Point(i / 400.0 * high, i % 20 / 20.0 * high, i % 3 == 0));
    }
    BoxesData.Side side = new BoxesData.Side(id(0), 0, high / 2, categories);
    BoxesData.Scatter scatter =
        new BoxesData.Scatter(
            side, limits > 1 ? new BoxesData.Side(name(1), 0, high, categories) : null, points, 9);
    return new BoxesData(
        ExtremeData.LONG,
        ExtremeData.LONG,
        share,
        .001,
        .05,
        List.of(
            new BoxesData.Step(1, share, 1000, 0, false),
            new BoxesData.Step(1, 1, 20, limits, true)),
        box,
        scatter,
        SOURCE);
  }

  static SplitData split(int rows, double share) {
    List<SplitData.Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      all.add(new SplitData.Row("o" + i, name(i), new Estimate(share, share, share)));
    }
    return new SplitData(ExtremeData.LONG, all, SOURCE);
  }

  static RegretData regret(List<Arm> arms, double mean, int groups) {
    List<RegretData.Row> all = new ArrayList<>();
    for (Arm arm : arms) {
      double of = mean * (arm.order() + 1);
      all.add(
          new RegretData.Row(
              arm,
              new Estimate(of, of * .9, of * 1.1),
              of * 2,
              of * 4,
              arm.order() % 2,
              arm.order() < 2,
              Collections.nCopies(groups, of)));
    }
    return new RegretData(ExtremeData.LONG, true, 500, all);
  }

  static PatternsData patterns(int given, int emergent, int checks) {
    return new PatternsData(
        List.of(group("input", given, checks), group("emergent", emergent, checks)));
  }

  private static PatternsData.Group group(String label, int patterns, int checks) {
    List<PatternsData.Pattern> all = new ArrayList<>();
    for (int i = 0; i < patterns; i++) {
      List<PatternsData.Check> of = new ArrayList<>();
      for (int k = 0; k < checks; k++) {
        double off = (i + k) % 3 == 0 ? 100 : 0;
        of.add(new PatternsData.Check(name(i + k), .4, around(.4 + off, .05), .3, .5, off == 0));
      }
      all.add(new PatternsData.Pattern("P" + (i + 1), of));
    }
    return new PatternsData.Group(label, all);
  }

  /** Forecasts of so many bins, with one or very many in each. */
  static ReliabilityData reliability(int bins, int each) {
    List<ReliabilityData.Bin> all = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      double low = i / 10.0;
      double came = i % 2;
      all.add(new ReliabilityData.Bin(low, low + .1, low + .05, came, each, i % 2 == 0));
    }
    return new ReliabilityData(all);
  }

  static SkillData skill(int groups, double value) {
    List<SkillData.Row> all = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      all.add(new SkillData.Row("g" + i, name(i), 1 + 1000 * i, around(value, .2), i > 0, i == 0));
    }
    return new SkillData(all);
  }

  static OutlookData outlook(int rows, double before, double after) {
    List<OutlookData.Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      all.add(
          new OutlookData.Row(
              "o" + i,
              name(i),
              new Estimate(before, before, before),
              new Estimate(after, after, after)));
    }
    return new OutlookData(ExtremeData.LONG, "2026-02-01", 30, all, SOURCE);
  }
}
