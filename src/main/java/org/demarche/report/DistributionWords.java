package org.demarche.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Says in words what is believed about a number. */
final class DistributionWords {
  private static final int DECIMALS = 4;

  private DistributionWords() {}

  static Message of(Distribution distribution) {
    if (distribution instanceof Constant d) {
      return number(d.value());
    } else if (distribution instanceof Uniform d) {
      return Message.of("report-uniform", "low", shown(d.min()), "high", shown(d.max()));
    } else if (distribution instanceof Triangular d) {
      return Message.of(
          "report-triangular",
          "low",
          shown(d.min()),
          "high",
          shown(d.max()),
          "mode",
          shown(d.mode()));
    } else if (distribution instanceof Pert d) {
      return Message.of(
          "report-pert", "low", shown(d.min()), "high", shown(d.max()), "mode", shown(d.mode()));
    } else if (distribution instanceof Truncated d) {
      return Message.of("report-truncated", "shape", of(d.of()), "bounds", bounds(d));
    }
    return shaped(distribution);
  }

  private static Message shaped(Distribution distribution) {
    if (distribution instanceof Normal d) {
      return Message.of("report-normal", "mean", shown(d.mean()), "sd", shown(d.sd()));
    } else if (distribution instanceof Lognormal d) {
      return Message.of(
          "report-lognormal", "median", shown(StrictMath.exp(d.mu())), "sigma", shown(d.sigma()));
    } else if (distribution instanceof Beta d) {
      return Message.of("report-beta", "alpha", shown(d.alpha()), "beta", shown(d.beta()));
    } else if (distribution instanceof Gamma d) {
      return Message.of(
          "report-gamma", "shape", shown(d.shape()), "mean", shown(d.shape() * d.scale()));
    } else if (distribution instanceof Discrete d) {
      return discrete(d);
    }
    if (distribution instanceof Fitted d) {
      return Message.of(
          "report-fitted",
          "draws",
          d.values().size(),
          "set",
          d.set(),
          "low",
          shown(Collections.min(d.values())),
          "high",
          shown(Collections.max(d.values())));
    }
    throw new IllegalStateException("no words for " + distribution);
  }

  private static Message discrete(Discrete d) {
    double sum = d.weights().stream().mapToDouble(Double::doubleValue).sum();
    List<Message> parts = new ArrayList<>();
    for (int i = 0; i < d.values().size(); i++) {
      parts.add(
          Message.of(
              "report-discrete-value",
              "value",
              shown(d.values().get(i)),
              "share",
              new Shown.Percent(d.weights().get(i) / sum)));
    }
    return Message.of("report-discrete", "values", Shown.Row.of(parts));
  }

  private static Message bounds(Truncated d) {
    if (Double.isInfinite(d.min())) {
      return Message.of("report-at-most", "limit", shown(d.max()));
    }
    return Double.isInfinite(d.max())
        ? Message.of("report-at-least", "limit", shown(d.min()))
        : Message.of("report-limits", "low", shown(d.min()), "high", shown(d.max()));
  }

  static Message number(double value) {
    return Message.of("report-number", "number", shown(value));
  }

  private static Shown shown(double value) {
    return new Shown.Plain(value, DECIMALS);
  }
}
