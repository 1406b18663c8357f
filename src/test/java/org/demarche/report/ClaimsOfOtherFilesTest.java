package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.PathNames;
import org.demarche.model.Ladder;
import org.demarche.model.PathClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Titles of charts that tell of more than shares of outcomes, worked out anew from the rows of a
 * run's files, or, where these keep nothing of it, from the numbers that the chart hands out.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class ClaimsOfOtherFilesTest {
  private static final Path SCENARIO = Path.of("scenarios/caracas-raid.yaml");
  private static final String SHARE = "(\\d+)% of runs|(\\d+)%|(\\d+) of (\\d+)(?: runs)?";
  private static final String NUMBER = "([−\\d.,]+)";

  private final FinishedRun run;
  private final ChartBook book;
  private final List<CSVRecord> outcomes;
  private final List<CSVRecord> record;
  private final List<CSVRecord> assumptions;

  ClaimsOfOtherFilesTest(@TempDir Path folder) throws IOException {
    this.run = SmallRun.of(SCENARIO, folder, 60);
    this.book = ChartBook.of(run);
    this.outcomes = ofReference("outcomes.csv");
    this.record = ofReference("record.csv");
    this.assumptions = rows("assumptions.csv");
  }

  private List<CSVRecord> rows(String file) throws IOException {
    try (Reader in = Files.newBufferedReader(run.folder().path().resolve(file));
        CSVParser parser = CSVFormat.DEFAULT.builder().setHeader().get().parse(in)) {
      return parser.getRecords();
    }
  }

  private List<CSVRecord> ofReference(String file) throws IOException {
    String reference = run.run().reference().id();
    return rows(file).stream().filter(row -> row.get("arm").equals(reference)).toList();
  }

  /** The charts of a kind whose titles are as asked; there is at least one. */
  private List<Told> told(String kind, String title) {
    Pattern pattern = Pattern.compile(title);
    List<Told> found =
        book.charts().stream()
            .filter(chart -> chart.id().replaceFirst("-\\d+$", "").equals(kind))
            .flatMap(
                chart -> {
                  Matcher matcher = pattern.matcher(chart.title());
                  return matcher.matches()
                      ? Stream.of(new Told(chart, matcher.toMatchResult()))
                      : Stream.<Told>empty();
                })
            .toList();
    assertThat(found).as(kind).isNotEmpty();
    return found;
  }

  private record Told(Chart chart, MatchResult title) {
    String group(int group) {
      return title.group(group);
    }

    /** The cells of a column, of the rows that are kept. */
    List<String> cells(String column, Predicate<List<String>> kept) {
      int at = at(column);
      return chart.table().rows().stream().filter(kept).map(row -> row.get(at)).toList();
    }

    String first(String column) {
      return chart.table().rows().get(0).get(at(column));
    }

    int at(String column) {
      ChartTable table = chart.table();
      assertThat(table.columns()).contains(column);
      return table.columns().indexOf(column);
    }

    /** Whether a cell is as asked, for choosing rows. */
    Predicate<List<String>> where(String column, String value) {
      return row -> row.get(at(column)).equals(value);
    }
  }

  private static void share(Told told, String words, long count, long runs) {
    Matcher matcher = Pattern.compile(SHARE).matcher(words);
    assertThat(matcher.matches()).as(told.chart().title()).isTrue();
    if (matcher.group(3) != null) {
      assertThat(List.of(matcher.group(3), matcher.group(4)))
          .as(told.chart().title())
          .isEqualTo(List.of(Long.toString(count), Long.toString(runs)));
    } else {
      String perCent = Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2));
      assertThat(Double.parseDouble(perCent))
          .as(told.chart().title())
          .isCloseTo(100.0 * count / runs, within(.5 + 1e-9));
    }
  }

  private static void number(Told told, String words, double value, double unit) {
    assertThat(Double.parseDouble(words.replace('−', '-').replace(",", "")))
        .as(told.chart().title())
        .isCloseTo(value, within(unit / 2 + 1e-9));
  }

  @Test
  void stances() {
    for (Told told :
        told("stances", "Under “.+” (\\d+|no) (?:of \\d+ )?gov.*; (\\d+|none|one) .*")) {
      majority(told, told.group(1), stance -> stance <= -1);
      majority(told, told.group(2), stance -> stance >= 1);
    }
  }

  /** Told are governments whose interval, some 13 points to either side, lies above half. */
  private void majority(Told told, String words, Predicate<Double> stance) {
    assertThat(count(words))
        .as(told.chart().title())
        .isBetween(governments(stance, .7), governments(stance, .5));
  }

  private static long count(String words) {
    return switch (words) {
      case "no", "none" -> 0;
      case "one" -> 1;
      default -> Long.parseLong(words);
    };
  }

  /** How many governments end more than a share of the runs so. */
  private long governments(Predicate<Double> stance, double share) {
    return outcomes.get(0).toMap().keySet().stream()
        .filter(column -> column.startsWith("stance_"))
        .filter(
            column ->
                runs(row -> stance.test(Double.parseDouble(row.get(column))))
                    > share * outcomes.size())
        .count();
  }

  private long runs(Predicate<CSVRecord> asked) {
    return outcomes.stream().filter(asked).count();
  }

  @Test
  void votes() {
    String title = ".+: of the first votes on a draft (.+?) pass it(?: and (.+) end in a veto)?";
    for (Told told : told("votes", title)) {
      List<String> first =
          record.stream()
              .flatMap(
                  row ->
                      Arrays.stream(row.get("votes").split(";", -1))
                          .filter(vote -> vote.startsWith(told.first("body") + "@"))
                          .findFirst()
                          .stream())
              .map(vote -> vote.split(":", -1)[1])
              .toList();
      share(told, told.group(1), first.stream().filter("adopted"::equals).count(), first.size());
      if (told.group(2) != null) {
        share(told, told.group(2), first.stream().filter("vetoed"::equals).count(), first.size());
      }
    }
  }

  @Test
  void stocks() {
    assertThat(run.plan().stocks()).hasSize(1);
    for (Told told : told("stocks", ".+: nothing is left in (.+) on day \\d+ under “.+”")) {
      long empty =
          record.stream()
              .map(row -> row.get("stocks").split("\\|", -1))
              .filter(days -> Double.parseDouble(days[days.length - 1]) == 0)
              .count();
      share(told, told.group(1), empty, record.size());
    }
  }

  @Test
  void bargaining() {
    String title = "(.+): first talks in (.+), first agreement in (.+) under “.+”";
    for (Told told : told("bargaining", title)) {
      for (int stage = 0; stage < 2; stage++) {
        String column = (stage == 0 ? "first_talks_" : "first_agreement_") + suffix(told.group(1));
        share(
            told, told.group(2 + stage), runs(row -> !row.get(column).isEmpty()), outcomes.size());
      }
    }
  }

  private String suffix(String pairNames) {
    int pair =
        IntStream.range(0, run.run().pairs().size())
            .filter(each -> run.pairNames(each).equals(pairNames))
            .findFirst()
            .orElseThrow();
    return run.run().pairs().get(pair).toLowerCase(Locale.ROOT).replace('-', '_');
  }

  @Test
  void timelineAndStory() {
    Told story = told("story", "Run (\\d+) of “.+?”: (.+); ([\\d,]+) acts, (\\d+) of .*").get(0);
    number(story, story.group(3), story.cells("what", story.where("what", "event")).size(), 0);
    number(
        story,
        story.group(4),
        story.cells("what", story.where("quad_class", "material_conflict")).size(),
        0);
    endings(story, story.group(1), story.group(2));
    Told timeline = told("timeline", "One possible course under “.+?”: (.+)").get(0);
    assertThat(timeline.chart().subtitle()).contains("run " + story.group(1) + ";");
    endings(timeline, story.group(1), timeline.group(1));
  }

  /** How each pair ends in one run, as its row says. */
  private void endings(Told told, String replication, String words) {
    CSVRecord row =
        outcomes.stream()
            .filter(each -> each.get("replication").equals(replication))
            .findFirst()
            .orElseThrow();
    for (int pair = 0; pair < run.run().pairs().size(); pair++) {
      String suffix = suffix(run.pairNames(pair));
      PathClass ending =
          PathNames.FOR_READERS.stream()
              .filter(each -> Double.parseDouble(row.get(each.id() + "_" + suffix)) == 1)
              .findFirst()
              .orElseThrow();
      assertThat(words)
          .as(told.chart().title())
          .containsIgnoringCase(run.pairNames(pair) + " " + run.say(ending.title()));
    }
  }

  @Test
  void tornado() {
    String title = "(.+): (.+) where “(.+)” is low, (.+) where it is high";
    for (Told told : told("tornado", title)) {
      String outcome = told.first("outcome");
      String assumption = told.first("assumption");
      assertThat(outcomes.get(0).isMapped(outcome)).isTrue();
      double[] values = column(assumptions, assumption);
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      int third = (sorted.length - 1) / 3;
      mean(told, told.group(2), outcome, i -> values[i] <= sorted[third]);
      mean(told, told.group(4), outcome, i -> values[i] >= sorted[sorted.length - 1 - third]);
      assertThat(told.first("clear")).isEqualTo("true");
    }
  }

  /** The mean of an outcome over some runs is as told: in per cent, or as many decimals as told. */
  private void mean(Told told, String words, String outcome, Predicate<Integer> kept) {
    double[] values = column(outcomes, outcome);
    double mean =
        IntStream.range(0, values.length)
            .filter(kept::test)
            .mapToDouble(i -> values[i])
            .average()
            .orElseThrow();
    Matcher matcher = Pattern.compile("([−\\d.]+)(%?).*").matcher(words);
    assertThat(matcher.matches()).as(told.chart().title()).isTrue();
    String number = matcher.group(1);
    double unit =
        Math.pow(10, number.contains(".") ? number.indexOf('.') + 1 - number.length() : 0);
    number(told, number, matcher.group(2).isEmpty() ? mean : 100 * mean, unit);
  }

  private static double[] column(List<CSVRecord> rows, String name) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(name))).toArray();
  }

  @Test
  void relations() {
    String title = "(.+) and (.+) are on bad terms on day (\\d+) in (.+) of the recorded runs .*";
    for (Told told : told("relations", title)) {
      Predicate<List<String>> day =
          row -> Double.parseDouble(row.get(told.at("day"))) == Double.parseDouble(told.group(3));
      List<String> shares =
          told.cells(
              "bad_terms",
              day.and(told.where("one", told.group(1))).and(told.where("other", told.group(2))));
      assertThat(shares).hasSize(1);
      double bad = Double.parseDouble(shares.get(0));
      assertThat(bad).isGreaterThan(.5);
      number(told, told.group(4).replace("%", ""), 100 * bad, 1);
      assertThat(told.cells("bad_terms", day)).allMatch(each -> Double.parseDouble(each) <= bad);
    }
  }

  @Test
  void fan() {
    String title =
        "(.+): climate on day (\\d+) "
            + "(hostile|friendly|neutral) in (at least 95%|some) .*?(?:, (.+) in the middle run)?";
    for (Told told : told("fan", title)) {
      Predicate<List<String>> last =
          told.where("pair", told.group(1))
              .and(told.where("arm", run.run().reference().id()))
              .and(row -> Double.parseDouble(row.get(told.at("day"))) == count(told.group(2)));
      double low = Double.parseDouble(told.cells("q025", last).get(0));
      double high = Double.parseDouble(told.cells("q975", last).get(0));
      double median = Double.parseDouble(told.cells("median", last).get(0));
      boolean isOneSided = told.group(4).startsWith("at least");
      assertThat(isOneSided).as(told.group(0)).isEqualTo(low >= 0 || high <= 0);
      assertThat(isOneSided ? told.group(3) : told.group(5))
          .as(told.group(0))
          .isEqualTo(isOneSided ? side(low + high) : side(median));
    }
  }

  private static String side(double climate) {
    return climate < 0 ? "hostile" : climate > 0 ? "friendly" : "neutral";
  }

  @Test
  void typical() {
    String title =
        ".+: paths are of (\\d+) kinds; (.+) under “.+” are of the .*, which ends at (.+)";
    for (Told told : told("typical", title)) {
      Predicate<List<String>> reference = told.where("arm", run.run().reference().id());
      List<String> shares = told.cells("share", reference);
      assertThat(shares).hasSize(Integer.parseInt(told.group(1)));
      String most =
          shares.stream().max(Comparator.comparingDouble(Double::parseDouble)).orElseThrow();
      int runs = outcomes.size();
      share(told, told.group(2), Math.round(Double.parseDouble(most) * runs), runs);
      String path = told.cells("typical_path", reference.and(told.where("share", most))).get(0);
      String last = path.substring(path.lastIndexOf(';') + 1).replaceFirst("@.*", "");
      assertThat(told.group(3)).isEqualTo(run.words().say(Ladder.name(Integer.parseInt(last))));
    }
  }
}
