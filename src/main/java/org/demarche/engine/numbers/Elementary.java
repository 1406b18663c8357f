package org.demarche.engine.numbers;

/**
 * Exponential and logarithm for the hot loop: plain strict arithmetic on small tables, hence the
 * same bits everywhere, and a few times as fast as {@link StrictMath}. Relative error of {@link
 * #exp} below 1e-13, absolute error of {@link #log} below 1e-14 relative to max(1, |log|); tested
 * against StrictMath.
 *
 * <p>Method: reduction to a table of 2^(j/64) and of reciprocals of 128 mantissa cells, then the
 * Taylor polynomial of what is left (see Muller, Elementary Functions, 2016, chapter 4).
 */
public final class Elementary {
  private static final int EXP_CELLS = 64;
  private static final int LOG_CELLS = 128;
  private static final double[] POWERS = new double[EXP_CELLS];
  private static final double[] INVERSE = new double[LOG_CELLS];
  private static final double[] LOGS = new double[LOG_CELLS];
  private static final int LOGISTIC_REACH = 16;
  private static final int LOGISTIC_CELLS_PER_UNIT = 8;
  private static final double LOGISTIC_ERROR = 1e-12;
  private static final double[] LOGISTICS =
      new double[2 * LOGISTIC_REACH * LOGISTIC_CELLS_PER_UNIT + 1];
  private static final double LN2 = StrictMath.log(2);
  private static final double CELLS_PER_UNIT = EXP_CELLS / LN2;
  private static final double STEP_HIGH =
      Math.scalb(StrictMath.rint(Math.scalb(LN2 / 64, 38)), -38);
  private static final double STEP_LOW = LN2 / EXP_CELLS - STEP_HIGH;

  static {
    for (int j = 0; j < EXP_CELLS; j++) {
      POWERS[j] = StrictMath.pow(2, j / (double) EXP_CELLS);
    }
    for (int j = 0; j < LOG_CELLS; j++) {
      INVERSE[j] = 1 / (1 + (j + 0.5) / LOG_CELLS);
      LOGS[j] = -StrictMath.log(INVERSE[j]);
    }
    for (int j = 0; j < LOGISTICS.length; j++) {
      double x = j / (double) LOGISTIC_CELLS_PER_UNIT - LOGISTIC_REACH;
      LOGISTICS[j] = 1 / (1 + StrictMath.exp(-x));
    }
  }

  private Elementary() {}

  /** e to the power x; 0 below -700, and x is held at 700. */
  public static double exp(double x) {
    if (!(x > -700)) {
      return Double.isNaN(x) ? x : 0;
    }
    double held = x > 700 ? 700 : x;
    double cells = held * CELLS_PER_UNIT;
    int k = (int) (cells < 0 ? cells - 0.5 : cells + 0.5);
    double r = (held - k * STEP_HIGH) - k * STEP_LOW;
    double square = r * r;
    double poly =
        r + square * (0.5 + r * (1.0 / 6)) + square * square * (1.0 / 24 + r * (1.0 / 120));
    double scale = Double.longBitsToDouble((long) ((k >> 6) + 1023) << 52);
    double power = POWERS[k & (EXP_CELLS - 1)];
    return (power + power * poly) * scale;
  }

  /** Natural logarithm of a positive normal number. */
  public static double log(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> 52) - 1023;
    if (exponent <= -1023 || exponent > 1023) {
      return StrictMath.log(x);
    }
    double mantissa = Double.longBitsToDouble((bits & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
    int cell = (int) (bits >>> 45) & (LOG_CELLS - 1);
    double r = mantissa * INVERSE[cell] - 1;
    double square = r * r;
    double tail = square * (-0.5 + r * (1.0 / 3) + square * (-0.25 + r * 0.2 - square * (1.0 / 6)));
    return exponent * LN2 + (LOGS[cell] + (r + tail));
  }

  /** The logistic function. */
  public static double logistic(double x) {
    return 1 / (1 + exp(-x));
  }

  /**
   * Whether u lies below the logistic of x: the same answer as {@code u < logistic(x)}, for most u
   * by bounds on the logistic alone.
   */
  public static boolean isBelowLogistic(double u, double x) {
    double place = (x + LOGISTIC_REACH) * LOGISTIC_CELLS_PER_UNIT;
    if (place >= 0 && place < LOGISTICS.length - 1) {
      int cell = (int) place;
      if (u > LOGISTICS[cell + 1] + LOGISTIC_ERROR) {
        return false;
      }
      if (u < LOGISTICS[cell] - LOGISTIC_ERROR) {
        return true;
      }
    }
    return u < logistic(x);
  }

  /** Logarithm to base 10 of 1 + n, for casualties. */
  public static double log10p1(double n) {
    return log(1 + n) * 0.4342944819032518;
  }
}
