package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.PathNames;
import org.demarche.words.Words;

/** Made-up numbers of a realistic shape; none comes from a model. */
final class SampleData {

  static final List<String> LABELS =
      List.of(
          "Baseline",
          "No Cuban casualties",
          "Council-authorised",
          "Oil cut-off",
          "Early mediation",
          "Relief for a timetable",
          "Hard line in Caracas",
          "Gestión de la OEA y de la Santa Sede",
          "A very long label of just forty letters!",
          "Mediación noruega",
          "Sanciones graduales",
          "Año de elecciones");

  /** Runs that all made-up numbers are said to rest on. */
  static final int RUNS = 1000;

  private SampleData() {}

  static List<Arm> arms(int count) {
    List<Arm> arms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arms.add(new Arm("arm_" + i, LABELS.get(i % LABELS.size()), i, i == 0));
    }
    return arms;
  }

  static ChartContext context(List<Arm> arms) {
    return new ChartContext(
        "Caracas raid, 3 January 2026", arms, 1000, 20260103, "3f9a1c77b2d04e55");
  }

  static Estimate share(double value, double half) {
    return new Estimate(value, Math.max(0, value - half), Math.min(1, value + half));
  }

  static OutcomesData outcomes(List<Arm> arms, List<String> pairs, double spread) {
    SplittableRandom random = new SplittableRandom(7);
    List<OutcomesData.Pair> panels = new ArrayList<>();
    for (String pair : pairs) {
      List<OutcomesData.Bar> bars = new ArrayList<>();
      for (Arm arm : arms) {
        double[] weights = {.09, .07, .1, .2, .21, .33};
        double sum = 0;
        for (int k = 0; k < 6; k++) {
          weights[k] *= 1 + spread * (random.nextDouble() * 2 - 1);
          sum += weights[k];
        }
        List<Estimate> shares = new ArrayList<>();
        for (double weight : weights) {
          double p = weight / sum;
          shares.add(share(p, 1.7 * Math.sqrt(p * (1 - p) / 1000)));
        }
        bars.add(new OutcomesData.Bar(arm, RUNS, shares));
      }
      panels.add(new OutcomesData.Pair(pair, bars));
    }
    return new OutcomesData(panels);
  }

  static DifferenceData differences(List<Arm> arms, int outcomes, double spread) {
    SplittableRandom random = new SplittableRandom(11);
    List<DifferenceData.Outcome> panels = new ArrayList<>();
    for (int k = 0; k < outcomes; k++) {
      boolean days = k % 5 == 4;
      List<DifferenceData.Difference> rows = new ArrayList<>();
      for (Arm arm : arms) {
        if (!arm.reference()) {
          double value = (random.nextDouble() * 2 - 1) * spread * (days ? 200 : 1);
          double half = (.02 + .02 * random.nextDouble()) * (days ? 200 : 1);
          rows.add(
              new DifferenceData.Difference(
                  arm, RUNS, new Estimate(value, value - half, value + half)));
        }
      }
      String pair = k % 2 == 0 ? "USA–VEN: " : "USA–CUB: ";
      panels.add(
          new DifferenceData.Outcome(
              "outcome_" + k,
              pair
                  + (days
                      ? "first talks"
                      : Words.english().say(PathNames.FOR_READERS.get((k / 2) % 6).title())),
              days ? DifferenceData.Unit.DAYS : DifferenceData.Unit.SHARE,
              rows));
    }
    return new DifferenceData("Baseline", arms.size() - 1, outcomes, panels);
  }

  static List<Double> days(int horizon) {
    List<Double> days = new ArrayList<>();
    for (int day = 0; day <= horizon; day++) {
      days.add((double) day);
    }
    return days;
  }

  static LadderData ladder(List<Arm> arms, List<String> pairs) {
    List<Double> days = days(180);
    List<LadderData.Panel> panels = new ArrayList<>();
    for (String pair : pairs) {
      for (Arm arm : arms) {
        List<List<Double>> shares = new ArrayList<>();
        for (double day : days) {
          double center =
              1.6 + 3.8 * Math.exp(-day / (12 + 6 * arm.order())) + .15 * (arm.order() % 3);
          double[] weights = new double[7];
          double sum = 0;
          for (int rung = 0; rung < 7; rung++) {
            weights[rung] = Math.exp(-.5 * Math.pow((rung - center) / (.6 + .006 * day), 2));
            sum += weights[rung];
          }
          List<Double> row = new ArrayList<>();
          for (double weight : weights) {
            row.add(weight / sum);
          }
          shares.add(row);
        }
        panels.add(new LadderData.Panel(arm, pair, RUNS, List.of(), shares));
      }
    }
    return new LadderData(days, panels);
  }

  static FanData fan(List<Arm> arms, List<String> pairs) {
    List<Double> days = days(180);
    List<FanData.Panel> panels = new ArrayList<>();
    for (String pair : pairs) {
      for (Arm arm : arms) {
        List<FanData.Spread> spreads = new ArrayList<>();
        for (double day : days) {
          double middle =
              -3.2 - 5 * Math.exp(-day / (20 + 5.0 * arm.order())) + .012 * day * (arm.order() % 3);
          double s = .3 + .017 * day * (1 + .2 * Math.sin(day / 9));
          spreads.add(
              new FanData.Spread(
                  middle - 1.9 * s,
                  middle - 1.2 * s,
                  middle - .6 * s,
                  middle,
                  middle + .7 * s,
                  middle + 1.4 * s,
                  middle + 2.3 * s));
        }
        panels.add(new FanData.Panel(arm, pair, RUNS, spreads));
      }
    }
    return new FanData(days, panels);
  }

  static IncidenceData incidence(List<Arm> arms, List<String> pairs) {
    String[][] events = {
      {"first_talks", "First talks", ".62", "30"},
      {"agreement", "Agreement", ".3", "70"},
      {"first_armed", "First use of force", ".14", "25"}
    };
    List<IncidenceData.Panel> panels = new ArrayList<>();
    for (String pair : pairs) {
      for (String[] event : events) {
        List<IncidenceData.Curve> curves = new ArrayList<>();
        for (Arm arm : arms) {
          double end = Double.parseDouble(event[2]) * (.7 + .1 * ((arm.order() * 5) % 7));
          List<IncidenceData.Step> steps = new ArrayList<>();
          for (int day = 2; day <= 180; day += 2) {
            double p = Math.min(1, end * (1 - Math.exp(-day / Double.parseDouble(event[3]))));
            steps.add(new IncidenceData.Step(day, share(p, 1.8 * Math.sqrt(p * (1 - p) / 1000))));
          }
          curves.add(new IncidenceData.Curve(arm, RUNS, steps));
        }
        panels.add(
            new IncidenceData.Panel(
                event[0], event[1], event[1].toLowerCase(Locale.ROOT), pair, curves));
      }
    }
    return new IncidenceData(180, panels);
  }

  /** All or nothing: each arm has all its runs in one class. */
  static OutcomesData extremeOutcomes(List<Arm> arms) {
    List<OutcomesData.Bar> bars = new ArrayList<>();
    for (Arm arm : arms) {
      List<Estimate> shares = new ArrayList<>();
      for (int k = 0; k < 6; k++) {
        boolean all = k == arm.order() % 6;
        shares.add(all ? new Estimate(1, .996, 1) : new Estimate(0, 0, .004));
      }
      bars.add(new OutcomesData.Bar(arm, RUNS, shares));
    }
    return new OutcomesData(List.of(new OutcomesData.Pair("USA–VEN", bars)));
  }

  /** Events that never come, always come, and come for one arm alone. */
  static IncidenceData extremeIncidence(List<Arm> arms) {
    List<IncidenceData.Curve> never = new ArrayList<>();
    List<IncidenceData.Curve> always = new ArrayList<>();
    for (Arm arm : arms) {
      never.add(new IncidenceData.Curve(arm, RUNS, List.of()));
      always.add(
          new IncidenceData.Curve(
              arm,
              RUNS,
              List.of(new IncidenceData.Step(3.0 * arm.order(), new Estimate(1, .996, 1)))));
    }
    return new IncidenceData(
        365,
        List.of(
            new IncidenceData.Panel("agreement", "Agreement", "agreement", "USA–CUB", never),
            new IncidenceData.Panel(
                "first_talks", "First talks", "first talks", "USA–CUB", always)));
  }
}
