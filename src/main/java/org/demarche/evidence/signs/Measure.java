package org.demarche.evidence.signs;

import java.util.List;
import org.demarche.model.Expression;
import org.demarche.trace.Story;

/** What is counted in a run. */
interface Measure {
  /** Whether a crisis has room for it. */
  boolean applies(Stage stage);

  /** What the run has to be asked at its end for it; mostly nothing. */
  default List<Expression> asks(Stage stage) {
    return List.of();
  }

  /**
   * The count.
   *
   * @param stage who is who
   * @param story what the run told
   * @param answers to what was asked, in order
   */
  double value(Stage stage, Story story, double[] answers);
}
