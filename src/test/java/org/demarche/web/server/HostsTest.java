package org.demarche.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HostsTest {
  @Test
  void aLoopbackServerIsAskedForByLoopbackNamesAlone() {
    Hosts hosts = Hosts.of("127.0.0.1");
    assertThat(hosts.allows("127.0.0.1:8080")).isTrue();
    assertThat(hosts.allows("LOCALHOST")).isTrue();
    assertThat(hosts.allows("[::1]:80")).isTrue();
    assertThat(hosts.allows("evil.example:8080")).isFalse();
    assertThat(hosts.allows("127.0.0.1.evil.example")).isFalse();
    assertThat(hosts.allows("")).isFalse();
  }
}
