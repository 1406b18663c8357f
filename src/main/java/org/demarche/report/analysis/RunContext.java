package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.results.Manifest;
import org.demarche.results.RunDescription;
import org.demarche.words.Words;

/** Where the numbers of a run come from, told from its manifest alone. */
final class RunContext {
  private RunContext() {}

  /** Returns the arms of a run, in its order. */
  static List<Arm> arms(Manifest manifest) {
    List<Arm> arms = new ArrayList<>();
    String reference = manifest.run().reference().id();
    for (RunDescription.ArmEntry arm : manifest.run().arms()) {
      arms.add(new Arm(arm.id(), arm.title(), arms.size(), arm.id().equals(reference)));
    }
    return arms;
  }

  /** Returns the context of a chart that shows some arms. */
  static ChartContext of(Manifest manifest, List<Arm> arms, Words words) {
    return new ChartContext(
            manifest.run().title(),
            arms,
            manifest.replications(),
            manifest.request().seed(),
            manifest.versions().model())
        .in(words);
  }
}
