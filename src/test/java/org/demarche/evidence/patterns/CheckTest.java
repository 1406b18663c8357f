package org.demarche.evidence.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;

final class CheckTest {
  private static final Span SHARE = new Span(0, 1);

  private static Interval model(double value, double error) {
    return Interval.symmetric(value, error, 1.96);
  }

  /** 3 sqrt(0.03^2 + 0.04^2) = 0.15. */
  @Test
  void bothStandardErrorsMakeTheRoom() {
    Check check = Check.near(Message.verbatim("share"), 0.4, 0.03, model(0.54, 0.04), SHARE);
    assertThat(check.accept().low()).isEqualTo(0.25, within(1e-12));
    assertThat(check.accept().high()).isEqualTo(0.55, within(1e-12));
    assertThat(check.pass()).isTrue();
    assertThat(Check.near(Message.verbatim("share"), 0.4, 0.03, model(0.56, 0.04), SHARE).pass())
        .isFalse();
  }

  @Test
  void aRangeOfEvidenceIsWidenedAtBothEnds() {
    Check check =
        Check.near(
            Message.verbatim("lag"), new Span(0, 0.45), 0.05, model(0.5, 0), new Span(-9, 9));
    assertThat(check.accept().low()).isEqualTo(-0.15, within(1e-12));
    assertThat(check.accept().high()).isEqualTo(0.6, within(1e-12));
    assertThat(check.pass()).isTrue();
  }

  @Test
  void noShareBelowNoneOrAboveAllIsAccepted() {
    Check check = Check.near(Message.verbatim("share"), 0.95, 0.1, model(0.9, 0), SHARE);
    assertThat(check.accept().high()).isEqualTo(1);
  }

  @Test
  void aValueThatIsMissingDoesNotPass() {
    assertThat(Check.near(Message.verbatim("share"), 0.4, 0.03, Interval.undefined(), SHARE).pass())
        .isFalse();
  }
}
