package org.demarche.model;

import java.io.Serializable;
import java.util.List;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * What is believed about a number: the families that a scenario file knows. Parameters are checked
 * here; quantiles are the engine's business.
 */
public sealed interface Distribution extends Serializable {

  /** Largest shape of a beta or gamma that can be told from a single value. */
  double MOST_SHAPE = 1e6;

  /** The parameters of a family as they are named in scenario files. */
  private static String name(String family, String... parameters) {
    return family + " " + String.join(", ", parameters);
  }

  /**
   * One value for certain.
   *
   * @param value finite
   */
  record Constant(double value) implements Distribution {
    /** Checks the parameters. */
    public Constant {
      Checks.finite("value", value);
    }
  }

  /**
   * Uniform on [min, max].
   *
   * @param min lower end
   * @param max upper end, not below min
   */
  record Uniform(double min, double max) implements Distribution {
    /** Checks the parameters. */
    public Uniform {
      Checks.ordered(name("uniform", "min", "max"), min, max);
    }
  }

  /**
   * Triangular.
   *
   * @param min lower end
   * @param mode most likely value
   * @param max upper end
   */
  record Triangular(double min, double mode, double max) implements Distribution {
    /** Checks the parameters. */
    public Triangular {
      Checks.ordered(name("triangular", "min", "mode", "max"), min, mode, max);
    }
  }

  /**
   * PERT: a beta distribution on [min, max] with shape sum 6, weight 4 on the mode (Malcolm and
   * others, 1959).
   *
   * @param min lower end
   * @param mode most likely value
   * @param max upper end
   */
  record Pert(double min, double mode, double max) implements Distribution {
    /** Checks the parameters. */
    public Pert {
      Checks.ordered(name("pert", "min", "mode", "max"), min, mode, max);
    }
  }

  /**
   * Normal.
   *
   * @param mean mean
   * @param sd standard deviation, greater than 0
   */
  record Normal(double mean, double sd) implements Distribution {
    /** Checks the parameters. */
    public Normal {
      Checks.finite(name("normal", "mean"), mean);
      Checks.positive(name("normal", "sd"), sd);
    }
  }

  /**
   * Lognormal: exp of a normal with mean mu and standard deviation sigma.
   *
   * @param mu mean of the logarithm
   * @param sigma standard deviation of the logarithm, greater than 0
   */
  record Lognormal(double mu, double sigma) implements Distribution {
    /** Checks the parameters. */
    public Lognormal {
      Checks.finite(name("lognormal", "mu"), mu);
      Checks.positive(name("lognormal", "sigma"), sigma);
    }
  }

  /**
   * Beta on [0, 1].
   *
   * @param alpha first shape, from 1e-6 to {@link #MOST_SHAPE}
   * @param beta second shape, in the same range
   */
  record Beta(double alpha, double beta) implements Distribution {
    /** Checks the parameters. */
    public Beta {
      Checks.between(name("beta", "alpha"), alpha, 1e-6, MOST_SHAPE);
      Checks.between(name("beta", "beta"), beta, 1e-6, MOST_SHAPE);
    }
  }

  /**
   * Gamma with mean shape times scale.
   *
   * @param shape shape, from 1e-6 to {@link #MOST_SHAPE}
   * @param scale scale, greater than 0
   */
  record Gamma(double shape, double scale) implements Distribution {
    /** Checks the parameters. */
    public Gamma {
      Checks.between(name("gamma", "shape"), shape, 1e-6, MOST_SHAPE);
      Checks.positive(name("gamma", "scale"), scale);
    }
  }

  /**
   * Finitely many values; sorted by the scenario reader, weights need not sum to one.
   *
   * @param values strictly increasing values
   * @param weights a weight for each value, not negative, at least one positive
   */
  record Discrete(List<Double> values, List<Double> weights) implements Distribution {
    /** Checks the parameters and copies the lists. */
    public Discrete {
      values = List.copyOf(values);
      weights = List.copyOf(weights);
      if (values.isEmpty() || values.size() != weights.size()) {
        throw new IllegalArgumentException(
            "discrete needs as many weights as values and at least one, but has "
                + values.size()
                + " values and "
                + weights.size()
                + " weights");
      }
      double sum = 0;
      for (int i = 0; i < values.size(); i++) {
        Checks.finite(name("discrete", "value"), values.get(i));
        Checks.between(name("discrete", "weight"), weights.get(i), 0, Double.MAX_VALUE);
        sum += weights.get(i);
        if (i > 0 && values.get(i) <= values.get(i - 1)) {
          throw new UnfitException(
              Message.of(
                  "model-discrete-not-increasing",
                  "after",
                  String.valueOf(values.get(i)),
                  "before",
                  String.valueOf(values.get(i - 1))));
        }
      }
      if (!(sum > 0)) {
        throw new UnfitException(Message.of("model-weights-sum", "sum", String.valueOf(sum)));
      }
    }
  }

  /**
   * One column of a fitted set: a table of joint draws, of which every world takes one row, all
   * rows alike. Assumptions of one set take the same row, so that what was fitted together stays
   * together.
   *
   * @param set the set's id
   * @param values the assumption's value in each row, in the order of the set
   */
  record Fitted(String set, List<Double> values) implements Distribution {
    /** Checks the values and copies the list. */
    public Fitted {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("the fitted set '" + set + "' has no draws");
      }
      values.forEach(value -> Checks.finite(set, value));
    }
  }

  /**
   * A distribution cut to [min, max] and renormalised.
   *
   * @param of what is cut; not itself truncated, and no column of a fitted set
   * @param min lower bound, may be minus infinity
   * @param max upper bound, greater than min, may be infinity
   */
  record Truncated(Distribution of, double min, double max) implements Distribution {
    /** Checks the parameters. */
    public Truncated {
      if (!(min < max)) {
        throw new UnfitException(
            Message.of(
                "model-truncate-empty", "min", String.valueOf(min), "max", String.valueOf(max)));
      }
      if (of instanceof Truncated) {
        throw new IllegalArgumentException("a truncated distribution cannot be truncated again");
      }
      if (of instanceof Fitted) {
        throw new IllegalArgumentException(
            "one draw of a fitted set cannot be truncated: its values belong together");
      }
    }
  }
}
