package org.demarche.analysis.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleFunction;
import org.demarche.statistics.SplitMix64;

/**
 * A folder of another tool: runs whose outcome follows from assumptions by a rule that is known.
 * Arm {@code a} has outcome 1 where .2 ≤ x ≤ .6 and y ≥ .5, except for one run in ten, which is as
 * likely as not; arm {@code b} has pure chance.
 */
public final class MadeUpFolder {
  private MadeUpFolder() {}

  /** Writes the two files with so many runs. */
  public static Path write(Path folder, int runs, long seed) throws IOException {
    StringBuilder worlds = new StringBuilder("replication,x,y,z,region,fixed\r\n");
    StringBuilder outcomes = new StringBuilder("\uFEFFarm,replication,lost,\"days, all\"\r\n");
    SplitMix64 random = new SplitMix64(seed);
    DoubleFunction<String> text = value -> Double.toString(value);
    for (int r = 1; r <= runs; r++) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      worlds
          .append("run-" + r + "," + text.apply(x) + "," + text.apply(y) + ",")
          .append(text.apply(random.nextDouble()))
          .append(random.nextInt(2) == 0 ? ",north" : ",south")
          .append(",7\r\n");
      boolean inside = x >= .2 && x <= .6 && y >= .5;
      boolean lost = random.nextInt(10) == 0 ? random.nextInt(2) == 0 : inside;
      outcomes.append("a,run-" + r + "," + (lost ? 1 : 0) + "," + r + "\r\n");
      outcomes.append("b,run-" + r + "," + random.nextInt(2) + ",\r\n");
    }
    Files.writeString(folder.resolve("assumptions.csv"), worlds);
    Files.writeString(folder.resolve("outcomes.csv"), outcomes);
    return folder;
  }
}
