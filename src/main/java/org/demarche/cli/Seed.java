package org.demarche.cli;

import picocli.CommandLine.Option;

/** The seed of all chance that a command draws; shared by all commands that draw any. */
final class Seed {
  @Option(names = "--seed", paramLabel = "S", defaultValue = "20260103")
  private long value;

  /** Returns the seed. */
  long value() {
    return value;
  }
}
