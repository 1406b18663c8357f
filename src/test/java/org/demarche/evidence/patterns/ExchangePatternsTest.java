package org.demarche.evidence.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

final class ExchangePatternsTest {
  private static final Span ANY = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /**
   * Lags of the record as the model document states them: 0 to .1 in calm, .1 to .6 under force.
   */
  private static String order(double calm, double force) {
    return Words.english()
        .say(
            ExchangePatterns.order(
                lag("calm", new Span(0, 0.1), calm), lag("force", new Span(0.1, 0.6), force)));
  }

  private static Check lag(String what, Span evidence, double value) {
    Interval model = Interval.ofUnknownSpread(value);
    return Check.near(Message.verbatim(what), evidence, 0.05, model, ANY);
  }

  @Test
  void lagsInTheWrongOrderAreSaidToBe() {
    assertThat(order(0.136, 0.118))
        .isEqualTo(
            "In the record the cross lag is larger under force than in calm; here it is smaller,"
                + " 0.118 against 0.136. What is accepted is so only for the discrepancy allowed.");
  }

  @Test
  void lagsInTheRightOrderNeedNoExcuse() {
    assertThat(order(0.05, 0.3)).endsWith("here it is larger too, 0.300 against 0.050.");
  }

  @Test
  void whatCannotBeToldIsNot() {
    assertThat(order(Double.NaN, 0.3)).endsWith("here it cannot be told.");
  }
}
