package org.demarche.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ThrottleTest {
  @Test
  void whoAsksTooOftenWaitsAndNobodyElse() {
    AtomicLong nanos = new AtomicLong();
    Throttle throttle = new Throttle(3, 0.5, nanos::get);
    for (int i = 0; i < 3; i++) {
      assertThat(throttle.allows("ana")).isTrue();
    }
    assertThat(throttle.allows("ana")).isFalse();
    assertThat(throttle.wouldAllow("ben")).isTrue();
    nanos.addAndGet(2_000_000_000L);
    assertThat(throttle.allows("ana")).isTrue();
    assertThat(throttle.allows("ana")).isFalse();
  }
}
