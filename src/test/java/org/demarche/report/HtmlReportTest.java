package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.demarche.chart.Chart;
import org.demarche.report.page.ReportPage;
import org.demarche.results.RunSummary;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The report of forty replications of a teaching case. */
@TestInstance(Lifecycle.PER_CLASS)
final class HtmlReportTest {
  private static final Pattern LOADING_ELEMENT =
      Pattern.compile("<(?:link|iframe|object|embed|img|video|audio|base)\\b");
  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^)'\"]{0,30})");

  private final Path folder;
  private final FinishedRun run;
  private final String html;

  HtmlReportTest(@TempDir Path folder) {
    this.folder = folder;
    this.run = SmallRun.of(SmallRun.SPIRAL, folder, 40);
    this.html = HtmlReport.render(run, ChartBook.of(run), HtmlReportTest::fail);
  }

  static Document parse(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("The page is not well-formed: " + e.getMessage(), e);
    }
  }

  static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static List<String> answers(String html) {
    return elements(parse(html), "ol").stream()
        .filter(list -> list.getAttribute("class").equals("answer"))
        .flatMap(
            list -> {
              List<String> lines = new ArrayList<>();
              NodeList items = list.getElementsByTagName("li");
              for (int i = 0; i < items.getLength(); i++) {
                lines.add(withoutSource(items.item(i).getTextContent()));
              }
              return lines.stream();
            })
        .toList();
  }

  /** Without the number of its source, which stands after a space that does not break. */
  private static String withoutSource(String line) {
    return line.strip().replaceFirst("\\u00a0\\d+$", "");
  }

  @Test
  void thePageIsWellFormedAndSaysItsLanguage() {
    Document page = parse(html);
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(elements(page, "h1")).hasSize(1);
    assertThat(elements(page, "svg")).hasSize(2 * ChartBook.of(run).charts().size());
  }

  @Test
  void thePageLoadsNothing() {
    assertThat(LOADING_ELEMENT.matcher(html).find()).isFalse();
    assertThat(html).doesNotContain("@import").doesNotContain("src=");
    assertThat(URL.matcher(html).results().map(found -> found.group(1)))
        .allSatisfy(target -> assertThat(target).matches("(?s)(data:font/ttf;|#).*"));
  }

  @Test
  void everyHeadingCellSaysWhatItHeads() {
    assertThat(elements(parse(html), "th"))
        .isNotEmpty()
        .allSatisfy(head -> assertThat(head.getAttribute("scope")).isNotEmpty());
  }

  @Test
  void everyArmAndAssumptionIsNamed() {
    String text = parse(html).getDocumentElement().getTextContent();
    assertThat(run.run().arms()).hasSizeGreaterThan(1);
    run.run().arms().forEach(arm -> assertThat(text).contains(arm.title()));
    run.plan().assumptions().forEach(a -> assertThat(text).contains(a.title()));
  }

  @Test
  void theFirstLineHasTheShareAndIntervalOfTheSummary() {
    Map<String, RunSummary.Estimate> outcomes =
        run.summary().arms().get(run.run().reference().id()).outcomes();
    String suffix = "_" + run.run().pairs().get(0).toLowerCase(Locale.ROOT).replace('-', '_');
    RunSummary.Estimate most =
        List.of(
                "armed_escalation",
                "settlement",
                "accommodation",
                "coercive_spiral",
                "managed_tension",
                "frozen_standoff")
            .stream()
            .map(id -> outcomes.get(id + suffix))
            .max((a, b) -> Double.compare(a.estimate(), b.estimate()))
            .orElseThrow();
    String first = answers(html).get(0);
    assertThat(first)
        .contains(percent(most.estimate()) + " of runs")
        .contains(percent(most.interval().get(0)) + " to " + percent(most.interval().get(1)));
  }

  @Test
  void theFourthLineCountsTheIntervalsOfTheSummaryThatLeaveOutZero() {
    List<RunSummary.Difference> headline =
        run.summary().comparisons().stream()
            .filter(d -> d.family().equals("headline") && d.difference() != null)
            .toList();
    long clear =
        headline.stream().filter(d -> d.interval().get(0) > 0 || d.interval().get(1) < 0).count();
    assertThat(answers(html)).hasSize(5);
    assertThat(answers(html).get(3)).startsWith(clear + " of " + headline.size() + " comparisons");
  }

  @Test
  void noDifferenceIsCalledClearUnlessItsSimultaneousIntervalLeavesOutZero() {
    String third = answers(html).get(2);
    List<RunSummary.Difference> named =
        run.summary().comparisons().stream().filter(d -> names(third, d)).toList();
    assertThat(third).startsWith(named.isEmpty() ? "No arm differs clearly" : "Clear differences");
    assertThat(named).allMatch(d -> d.interval().get(0) > 0 || d.interval().get(1) < 0);
  }

  private boolean names(String line, RunSummary.Difference d) {
    String outcome = run.run().outcomes().get(run.run().getOutcomeIndex(d.outcome())).title();
    String arm = run.run().arms().get(run.run().getArmIndex(d.arm())).title();
    return line.matches("(?s).*" + Pattern.quote(outcome) + ", [^;]*under “" + arm + "”.*");
  }

  private static String percent(double share) {
    long rounded = Math.round(100 * share);
    return rounded == 0 && share > 0 ? "<1%" : rounded == 100 && share < 1 ? ">99%" : rounded + "%";
  }

  @Test
  void whereTheLadderFallsBecauseAnActNoLongerHoldsItTheChartSaysSo() {
    // The seizure of day 0 holds its rung for 21 days, in every run.
    assertThat(run.plan().actions().get(run.plan().timeline().get(0).action()).holdsDays())
        .isEqualTo(21);
    assertThat(ChartBook.of(run).findChart("ladder").orElseThrow().subtitle())
        .contains("the holding time of a scripted act ends");
  }

  @Test
  void oneRunIsToldWithTheRuleByWhichItWasChosen() {
    assertThat(html).contains("id=\"chart-story\"");
    assertThat(html).contains("commonest way for all focal pairs together");
  }

  @Test
  void thePageFromTheFolderAloneIsTheSamePage() throws IOException {
    FinishedRun reopened = FinishedRun.open(run.folder().path());
    Path file = HtmlReport.write(reopened, ChartBook.of(reopened), HtmlReportTest::fail);
    assertThat(Files.readString(file)).isEqualTo(html);
    assertThat(file.getParent()).startsWith(folder);
  }

  private static void fail(String chart, Throwable failure) {
    throw new AssertionError(chart, failure);
  }

  @Test
  void aChartThatCannotBeDrawnLeavesItsWordsInThePage() {
    Chart fan = ChartBook.of(run).findChart("fan").orElseThrow();
    Chart broken =
        new Chart(
            fan.id(),
            fan.title(),
            fan.subtitle(),
            fan.footer(),
            fan.altText(),
            fan.table(),
            (graphics, size) -> {
              throw new ExceptionInInitializerError("no fonts here");
            });
    List<String> told = new ArrayList<>();
    ReportPage.Figure figure =
        HtmlReport.figure(
            broken, (chart, why) -> told.add(chart + ": " + why.getMessage()), Words.english());
    assertThat(told).containsExactly("fan: no fonts here");
    assertThat(figure.wide()).contains("could not be drawn");
    assertThat(figure.inWords()).isEqualTo(fan.altText());
  }

  @Test
  void itSaysWhatItIsNot() {
    assertThat(html).contains("An exploratory model, not a forecast.");
    assertThat(html).contains(run.manifest().runId());
    assertThat(html).contains("demarche run spiral.yaml --reps 40 --seed 7");
  }
}
