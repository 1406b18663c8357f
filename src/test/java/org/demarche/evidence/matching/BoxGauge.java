package org.demarche.evidence.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Provenance;

/**
 * A gauge that reads the numbers themselves: each should be 0.5 with an error of 0.05, so that a
 * draw is plausible below three exactly in the box from 0.35 to 0.65.
 */
final class BoxGauge implements Gauge {
  static final double LOW = .35;
  static final double HIGH = .65;

  final AtomicInteger asked = new AtomicInteger();

  /** Numbers that are uniform between 0 and 1. */
  static Prior prior(int size) {
    return Prior.of(
        IntStream.range(0, size)
            .mapToObj(
                k ->
                    new Assumption(
                        "x" + k,
                        "x" + k,
                        new Distribution.Uniform(0, 1),
                        new Provenance(Provenance.Kind.JUDGEMENT, "test"),
                        List.of()))
            .toList());
  }

  @Override
  public List<Measure> measure(List<Double> values, int crises, int seed) {
    asked.incrementAndGet();
    List<Measure> measures = new ArrayList<>();
    for (int k = 0; k < values.size(); k++) {
      measures.add(new Measure("x" + k, values.get(k), Math.abs(values.get(k) - .5) / .05));
    }
    return measures;
  }
}
