package org.demarche.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.chart.draw.Numbers;
import org.demarche.model.Distribution;
import org.demarche.model.Distribution.Beta;
import org.demarche.model.Distribution.Constant;
import org.demarche.model.Distribution.Discrete;
import org.demarche.model.Distribution.Fitted;
import org.demarche.model.Distribution.Gamma;
import org.demarche.model.Distribution.Lognormal;
import org.demarche.model.Distribution.Normal;
import org.demarche.model.Distribution.Pert;
import org.demarche.model.Distribution.Triangular;
import org.demarche.model.Distribution.Truncated;
import org.demarche.model.Distribution.Uniform;

/** Says in words what is believed about a number. */
final class DistributionWords {
  private DistributionWords() {}

  static String of(Distribution distribution) {
    if (distribution instanceof Constant d) {
      return number(d.value());
    } else if (distribution instanceof Uniform d) {
      return "uniform, " + range(d.min(), d.max());
    } else if (distribution instanceof Triangular d) {
      return "triangular, " + range(d.min(), d.max()) + ", most likely " + number(d.mode());
    } else if (distribution instanceof Pert d) {
      return "PERT, " + range(d.min(), d.max()) + ", most likely " + number(d.mode());
    } else if (distribution instanceof Truncated d) {
      return of(d.of()) + "; cut to " + bounds(d);
    }
    return shaped(distribution);
  }

  private static String shaped(Distribution distribution) {
    if (distribution instanceof Normal d) {
      return "normal, mean " + number(d.mean()) + ", standard deviation " + number(d.sd());
    } else if (distribution instanceof Lognormal d) {
      return "lognormal, median "
          + number(StrictMath.exp(d.mu()))
          + ", standard deviation of the logarithm "
          + number(d.sigma());
    } else if (distribution instanceof Beta d) {
      return "beta, shapes " + number(d.alpha()) + " and " + number(d.beta());
    } else if (distribution instanceof Gamma d) {
      return "gamma, shape " + number(d.shape()) + ", mean " + number(d.shape() * d.scale());
    } else if (distribution instanceof Discrete d) {
      return discrete(d);
    }
    if (distribution instanceof Fitted d) {
      return "one of "
          + d.values().size()
          + " draws of the fitted set '"
          + d.set()
          + "', "
          + range(Collections.min(d.values()), Collections.max(d.values()));
    }
    throw new IllegalStateException("no words for " + distribution);
  }

  private static String discrete(Discrete d) {
    double sum = d.weights().stream().mapToDouble(Double::doubleValue).sum();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < d.values().size(); i++) {
      parts.add(number(d.values().get(i)) + " (" + Numbers.percent(d.weights().get(i) / sum) + ")");
    }
    return "one of " + String.join(", ", parts);
  }

  private static String bounds(Truncated d) {
    if (Double.isInfinite(d.min())) {
      return "at most " + number(d.max());
    }
    return Double.isInfinite(d.max()) ? "at least " + number(d.min()) : range(d.min(), d.max());
  }

  private static String range(double min, double max) {
    return number(min) + " to " + number(max);
  }

  static String number(double value) {
    return Numbers.plain(value);
  }
}
