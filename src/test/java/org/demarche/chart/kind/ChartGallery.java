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
    all(folder.resolve("seven"), seven, PAIRS);
    all(folder.resolve("twelve"), SampleData.arms(12), PAIRS);
    all(folder.resolve("forty"), SampleData.arms(40), PAIRS);
    all(folder.resolve("one"), SampleData.arms(1), PAIRS.subList(0, 1));
    all(folder.resolve("three"), SampleData.arms(3), PAIRS.subList(0, 1));
    extremes(folder.resolve("extreme"), seven);
    empty(folder.resolve("empty"), seven);
  }

  private static void all(Path folder, List<Arm> arms, List<String> pairs) throws IOException {
    ChartContext context = SampleData.context(arms);
    write(folder, new OutcomesChart().chart(SampleData.outcomes(arms, pairs, .6), context));
    write(
        folder,
        new DifferenceChart().chart(SampleData.differences(arms, 6 * pairs.size(), .15), context));
    write(folder, new LadderChart().chart(SampleData.ladder(arms, pairs), context));
    write(folder, new FanChart().chart(SampleData.fan(arms, pairs), context));
    write(folder, new IncidenceChart().chart(SampleData.incidence(arms, pairs), context));
    int size = arms.size();
    StoryData story =
        SampleStory.of(arms.get(0), Math.min(30, 4 + 3 * size), Math.min(250, 40 * size));
    write(folder, new StoryChart().chart(story, context));
  }

  private static void extremes(Path folder, List<Arm> arms) throws IOException {
    ChartContext context = SampleData.context(arms);
    write(folder, new OutcomesChart().chart(SampleData.extremeOutcomes(arms), context));
    write(folder, new DifferenceChart().chart(SampleData.differences(arms, 20, .0001), context));
    write(folder, new IncidenceChart().chart(SampleData.extremeIncidence(arms), context));
    write(folder, new StoryChart().chart(SampleStory.of(arms.get(0), 2, 1), context));
    LadderData oneDay = SampleData.ladder(arms, List.of("USA–CUB"));
    List<LadderData.Panel> first =
        oneDay.panels().stream()
            .map(
                panel ->
                    new LadderData.Panel(
                        panel.arm(),
                        panel.pair(),
                        panel.runs(),
                        List.of(),
                        panel.shares().subList(0, 1)))
            .toList();
    write(folder, new LadderChart().chart(new LadderData(List.of(0.0), first), context));
  }

  private static void empty(Path folder, List<Arm> arms) throws IOException {
    ChartContext context = SampleData.context(arms);
    write(folder, new OutcomesChart().chart(new OutcomesData(List.of()), context));
    write(
        folder,
        new DifferenceChart().chart(new DifferenceData("Baseline", 0, 1, List.of()), context));
    write(folder, new LadderChart().chart(new LadderData(List.of(), List.of()), context));
    write(folder, new FanChart().chart(new FanData(List.of(), List.of()), context));
    write(folder, new IncidenceChart().chart(new IncidenceData(180, List.of()), context));
    StoryData nothing = new StoryData(arms.get(0), 1, "", 180, List.of(), List.of(), List.of());
    write(folder, new StoryChart().chart(nothing, context));
  }

  private static void write(Path folder, Chart chart) throws IOException {
    new ChartFiles(folder, Set.of(ChartFormat.values()), List.of(ChartSize.values())).write(chart);
  }
}
