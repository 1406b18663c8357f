package org.demarche.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.chart.Estimate;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  @Test
  void fewRunsAreCountedAndManyToldInPerCent() {
    Words words = Words.english();
    assertThat(words.say(Claims.ofRuns(1, 1))).isEqualTo("1 of 1 run");
    assertThat(words.say(Claims.ofRuns(.6, 5))).isEqualTo("3 of 5 runs");
    assertThat(words.say(Claims.ofRuns(.6, 20))).isEqualTo("60% of runs");
    assertThat(words.say(Claims.share(.6, 5))).isEqualTo("3 of 5");
    assertThat(words.say(Claims.share(.6, 20))).isEqualTo("60%");
  }

  @Test
  void twoSharesHaveADecimalWhereWholePerCentDoNotTellThemApart() {
    Words words = Words.english();
    assertThat(Claims.apart(.314, .312)).map(words::show).containsExactly("31.4%", "31.2%");
    assertThat(Claims.apart(.314, .42)).map(words::show).containsExactly("31%", "42%");
    assertThat(Claims.apart(0, .003)).map(words::show).containsExactly("0%", "<1%");
    assertThat(Claims.apart(.996, .999)).map(words::show).containsExactly("99.6%", "99.9%");
  }

  @Test
  void aRangeIsShownOnlyWhereARunLiesBeyondItOnEitherSide() {
    // The middle 95% of 40 runs leaves one out at each end, that of 39 less than one.
    assertThat(Claims.showsRange(.95, 40)).isTrue();
    assertThat(Claims.showsRange(.95, 39)).isFalse();
    assertThat(Claims.showsRange(.8, 10)).isTrue();
    assertThat(Claims.showsRange(.5, 4)).isTrue();
    assertThat(Claims.showsRange(.5, 1)).isFalse();
  }

  @Test
  void aHandfulOfRunsThatAgreeIsNoClearDifference() {
    Estimate always = new Estimate(1, 1, 1);
    assertThat(Claims.isClear(always, 2)).isFalse();
    assertThat(Claims.isClear(always, 10)).isTrue();
    assertThat(Claims.isClear(new Estimate(.1, 0, .2), 1000)).isFalse();
  }
}
