package org.demarche.chart.kind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;

/** Draws every chart with made-up and with extreme data into a folder, to be looked at. */
public final class ChartGallery {

  private static final List<String> PAIRS = List.of("USA–VEN", "USA–CUB");

  private ChartGallery() {}

  /** Draws into the folder given, else into {@code target/chart-gallery}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/chart-gallery");
    List<Arm> seven = SampleData.arms(7);
    List<Arm> twelve = SampleData.arms(12);
    List<Arm> one = SampleData.arms(1);
    ChartContext context = SampleData.context(seven);
    write(folder.resolve("seven"), new OutcomesChart().chart(SampleData.outcomes(seven, PAIRS, .6), context));
    write(
        folder.resolve("twelve"),
        new OutcomesChart().chart(SampleData.outcomes(twelve, PAIRS, .9), SampleData.context(twelve)));
    write(
        folder.resolve("one"),
        new OutcomesChart().chart(SampleData.outcomes(one, PAIRS.subList(0, 1), .9), SampleData.context(one)));
    write(folder.resolve("empty"), new OutcomesChart().chart(new OutcomesData(List.of()), context));
  }

  private static void write(Path folder, Chart chart) throws IOException {
    new ChartFiles(folder, Set.of(ChartFormat.values()), List.of(ChartSize.values())).write(chart);
  }
}
