package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartSize;
import org.demarche.words.Language;
import org.demarche.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds {@code target/gallery}: every chart of a run in every size and language, with usual data
 * and at the edges, and a page that shows them all side by side, to be looked at.
 */
class GalleryTest {
  private static final Path FOLDER = Path.of("target", "gallery");
  private static final List<Language> LANGUAGES = Language.list();

  /** Pictures by kind of chart, for the page. */
  private static final Map<String, List<String>> SHOWN = new LinkedHashMap<>();

  /** Pages of a chart that are drawn; more of the same tell no more. */
  private static final int MOST_PAGES = 2;

  /** Data of a kind under a name, told in a language. */
  private record Sample<D>(String name, ChartKind<D> kind, D data, List<Arm> arms) {
    List<Chart> charts(Language language) {
      ChartContext context = SampleData.context(arms).in(Words.of(language));
      return kind.pages(data, context).stream().limit(MOST_PAGES).toList();
    }
  }

  @BeforeAll
  static void clear() throws IOException {
    SHOWN.clear();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> files = Files.walk(FOLDER)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(FOLDER);
  }

  static Stream<Sample<?>> sets() {
    return Stream.of(ofCourses(), more(), answers()).flatMap(each -> each);
  }

  private static Stream<Sample<?>> ofCourses() {
    List<Arm> seven = SampleData.arms(7);
    List<Arm> many = ExtremeData.arms(14);
    List<Arm> one = ExtremeData.arms(1);
    List<String> pairs = List.of("United States and Venezuela", "Cuba and United States");
    List<String> odd = ExtremeData.NAMES.subList(0, 3);
    Arm first = seven.get(0);
    return Stream.of(
        new Sample<>("usual", new OutcomesChart(), SampleData.outcomes(seven, pairs, .6), seven),
        new Sample<>("edges", new OutcomesChart(), SampleData.outcomes(many, odd, .6), many),
        new Sample<>("all-or-none", new OutcomesChart(), SampleData.extremeOutcomes(seven), seven),
        new Sample<>("usual", new DifferenceChart(), SampleData.differences(seven, 6, .15), seven),
        new Sample<>("edges", new DifferenceChart(), SampleData.differences(many, 3, .0001), many),
        new Sample<>("usual", new LadderChart(), SampleData.ladder(seven, pairs), seven),
        new Sample<>("edges", new LadderChart(), SampleData.ladder(many, odd), many),
        new Sample<>("usual", new FanChart(), SampleData.fan(seven.subList(0, 3), pairs), seven),
        new Sample<>("edges", new FanChart(), SampleData.fan(many, odd), many),
        new Sample<>("usual", new IncidenceChart(), SampleData.incidence(seven, pairs), seven),
        new Sample<>("edges", new IncidenceChart(), SampleData.incidence(many, odd), many),
        new Sample<>("usual", new StoryChart(), SampleStory.of(first, 25, 250), seven),
        new Sample<>("edges", new StoryChart(), SampleStory.of(one.get(0), 2, 1), one));
  }

  private static Stream<Sample<?>> more() {
    List<Arm> seven = SampleData.arms(7);
    List<Arm> many = ExtremeData.arms(14);
    List<Arm> one = ExtremeData.arms(1);
    Arm first = seven.get(0);
    return Stream.of(
        new Sample<>("usual", new ScorecardChart(), ExtremeData.scorecard(seven, 6, .4), seven),
        new Sample<>("edges", new ScorecardChart(), ExtremeData.scorecard(many, 12, 1), many),
        new Sample<>("usual", new DotsChart(), ExtremeData.dots(seven, 1, false), seven),
        new Sample<>("edges", new DotsChart(), ExtremeData.dots(many, 1, true), many),
        new Sample<>("usual", new AlluvialChart(), ExtremeData.alluvial(seven, 1, 4, 5), seven),
        new Sample<>("one-run", new AlluvialChart(), ExtremeData.alluvial(one, 1, 4, 1), one),
        new Sample<>("usual", new TypicalChart(), ExtremeData.typical(seven, 1, 180, 3), seven),
        new Sample<>("edges", new TypicalChart(), ExtremeData.typical(many, 1, 3650, 5), many),
        new Sample<>("usual", new StancesChart(), ExtremeData.stances(seven, 12, true), seven),
        new Sample<>("edges", new StancesChart(), ExtremeData.stances(many, 40, false), many),
        new Sample<>("usual", new VotesChart(), ExtremeData.votes(first, 15, true), seven),
        new Sample<>("edges", new VotesChart(), ExtremeData.votes(first, 193, false), seven),
        new Sample<>("usual", new StocksChart(), ExtremeData.stocks(seven, 180, 40), seven),
        new Sample<>("edges", new StocksChart(), ExtremeData.stocks(many, 2, 1_234_567), many),
        new Sample<>("usual", new BargainingChart(), ExtremeData.bargaining(first, 1, 4, 8), seven),
        new Sample<>(
            "edges", new BargainingChart(), ExtremeData.bargaining(first, 2, 9, 2000), one),
        new Sample<>("usual", new RelationsChart(), ExtremeData.relations(first, 14, 2, -9), seven),
        new Sample<>("edges", new RelationsChart(), ExtremeData.relations(first, 40, 1, 21), one),
        new Sample<>("usual", new TimelineChart(), ExtremeData.timeline(first, 10, 180), seven),
        new Sample<>("edges", new TimelineChart(), ExtremeData.timeline(first, 1, 2), one),
        new Sample<>("usual", new TornadoChart(), ExtremeData.tornado(first, 1, .4), seven),
        new Sample<>("edges", new TornadoChart(), ExtremeData.tornado(first, 3, 1), one));
  }

  /** Charts of answers, on which only experts look at the usual. */
  private static Stream<Sample<?>> answers() {
    List<Arm> seven = SampleData.arms(7);
    List<Arm> one = ExtremeData.arms(1);
    Arm first = one.get(0);
    DriversData.Method morris = DriversData.Method.MORRIS;
    return Stream.of(
        new Sample<>("edges", new CausesChart(), ExtremeAnswers.causes(first, 40, "A"), one),
        new Sample<>("edges", new PathsChart(), ExtremeAnswers.paths(12, false), one),
        new Sample<>("edges", new PivotsChart(), ExtremeAnswers.pivots(12, 1, true), one),
        new Sample<>("edges", new DriversChart(), ExtremeAnswers.drivers(morris, 40, 30), one),
        new Sample<>("edges", new BoxesChart(), ExtremeAnswers.boxes(2, .5, List.of()), one),
        new Sample<>("edges", new SplitChart(), ExtremeAnswers.split(12, 1), one),
        new Sample<>("edges", new RegretChart(), ExtremeAnswers.regret(seven, 2, 100), seven),
        new Sample<>("edges", new PatternsChart(), ExtremeAnswers.patterns(8, 16, 2), one),
        new Sample<>("edges", new ReliabilityChart(), ExtremeAnswers.reliability(10, 9), one),
        new Sample<>("edges", new SkillChart(), ExtremeAnswers.skill(12, 1), one),
        new Sample<>("edges", new OutlookChart(), ExtremeAnswers.outlook(12, 0, 1), one));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyChartIsDrawnInEverySizeAndLanguage(Sample<?> set) throws IOException {
    for (Language language : LANGUAGES) {
      Path folder = FOLDER.resolve(set.name());
      for (Chart chart : set.charts(language)) {
        assertThat(chart.title() + chart.subtitle() + chart.altText())
            .doesNotContain("chart-", "model-", "{", "Message[");
        draw(folder, chart, language, set);
      }
    }
    assertThat(set.charts(LANGUAGES.get(0)).get(0).title())
        .isNotEqualTo(set.charts(LANGUAGES.get(1)).get(0).title());
  }

  private static void draw(Path folder, Chart chart, Language language, Sample<?> set)
      throws IOException {
    boolean english = language.equals(Language.ENGLISH);
    Set<ChartFormat> formats = Set.of(ChartFormat.SVG);
    List<ChartSize> sizes = List.of(ChartSize.values());
    List<Path> written =
        new ArrayList<>(new ChartFiles(folder, formats, sizes, language).write(chart));
    if (english && set.name().equals("usual") && chart.id().equals(set.kind().id())) {
      written.addAll(
          new ChartFiles(folder.resolve("dark"), formats, List.of(ChartSize.SLIDE), language, true)
              .write(chart));
      new ChartFiles(folder, Set.of(ChartFormat.PDF), List.of(ChartSize.SLIDE), language)
          .write(chart);
    }
    List<String> shown = SHOWN.computeIfAbsent(set.kind().id(), id -> new ArrayList<>());
    for (Path file : written) {
      assertThat(file).isNotEmptyFile();
      if (file.toString().endsWith(".svg")) {
        shown.add(FOLDER.relativize(file).toString().replace('\\', '/'));
      }
    }
  }

  @Test
  void everyKindOfARunIsInTheGallery() {
    assertThat(sets().map(set -> set.kind().id())).containsAll(Catalogue.ids());
  }

  @AfterAll
  static void index() throws IOException {
    StringBuilder page =
        new StringBuilder(
            "<!doctype html><html lang='en'><meta charset='utf-8'><title>Gallery</title><style>"
                + "body{font-family:sans-serif;background:#999}"
                + "div{display:flex;flex-wrap:wrap;gap:8px;align-items:start}"
                + "img{width:390px}</style><h1>Charts</h1>");
    SHOWN.forEach(
        (kind, files) -> {
          page.append("<h2>").append(kind).append("</h2><div>");
          files.forEach(
              file ->
                  page.append("<img loading='lazy' src='")
                      .append(file)
                      .append("' alt='")
                      .append(file)
                      .append("'>"));
          page.append("</div>");
        });
    Files.writeString(FOLDER.resolve("index.html"), page);
  }
}
