package org.demarche.analysis.sensitivity;

import java.util.BitSet;
import org.demarche.results.PointsFile;

/** Where the finished points of a study are kept, so that an interrupted study can go on. */
public interface PointStore {
  /** Keeps nothing. */
  PointStore NONE =
      new PointStore() {
        @Override
        public int replay(PointsFile.Visitor visitor) {
          return 0;
        }

        @Override
        public void add(double[][] runs, BitSet failed) {
          // The study goes on in memory alone.
        }
      };

  /**
   * Gives the points that were finished in an earlier session, in the design's order.
   *
   * @param visitor called for each
   * @return how many there are
   */
  int replay(PointsFile.Visitor visitor);

  /**
   * Keeps the next point.
   *
   * @param runs by outcome and replication, NaN for missing
   * @param failed replications that threw, from 0
   */
  void add(double[][] runs, BitSet failed);

  /** Returns a store in a file. */
  static PointStore in(PointsFile file) {
    return new PointStore() {
      @Override
      public int replay(PointsFile.Visitor visitor) {
        file.forEachKept(visitor);
        return file.kept();
      }

      @Override
      public void add(double[][] runs, BitSet failed) {
        file.append(runs, failed);
      }
    };
  }
}
