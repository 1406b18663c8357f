package org.demarche.evidence.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * In the base case every mechanism but one is at work in some runs. The page shows the shares of a
 * large survey, of whole runs and of their first month; smaller ones are taken here and held
 * against it.
 */
class MechanismsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/mechanisms.md");
  private static final String REFRESH = "demarche.refresh";
  private static final String STALE =
      "the table of "
          + PAGE
          + "; refresh it by: mvn -q test -Dtest=MechanismsPageTest -D"
          + REFRESH
          + "=true";

  private static final int LARGE = 700;
  private static final int SMALL = 200;
  private static final Pattern TABLE =
      Pattern.compile("<!-- table -->\n.*?<!-- end of the table -->", Pattern.DOTALL);
  private static final Pattern TOTAL = Pattern.compile("(?m)^([0-9,]+) runs: ");
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| [^|]+ \\| [0-9.]+ \\| ([0-9,]+) \\| [0-9.]+ \\| ([0-9,]+) \\| `([a-z0-9_.-]+)`"
              + " \\|");

  /** Talks that open for a gain meet no round without one; those that a scenario opens may. */
  private static final Set<String> MAY_BE_MISSING = Set.of("deadlock");

  /** The whole horizon, and a month. */
  private static final List<Double> WINDOWS = List.of(Double.POSITIVE_INFINITY, 30.0);

  private static List<MechanismShares> small = List.of();

  @BeforeAll
  static void survey() throws IOException {
    if (Boolean.getBoolean(REFRESH)) {
      String block =
          "<!-- table -->\n"
              + String.join("\n", table(surveys(LARGE)))
              + "\n<!-- end of the table -->";
      String page = Files.readString(PAGE);
      Files.writeString(PAGE, TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(block)));
    }
    small = surveys(SMALL);
  }

  private static List<MechanismShares> surveys(int replications) {
    return WINDOWS.stream().map(days -> BaseCase.shares(replications, days)).toList();
  }

  @Test
  void noRunOfTheBaseCaseFails() {
    assertThat(small).allSatisfy(s -> assertThat(s.total()).isEqualTo(s.arms().size() * SMALL));
  }

  @Test
  void everyMechanismIsAtWorkInSomeRuns() throws IOException {
    int total = total();
    List<String> missing = new ArrayList<>();
    small.get(0).rows().forEach(row -> missing.add(row.mechanism().id()));
    missing.removeAll(rows().keySet());
    assertThat(missing).as("mechanisms missing in %s", STALE).isEmpty();
    rows()
        .forEach(
            (id, runs) ->
                assertThat(runs.get(0))
                    .as("runs with %s", id)
                    .isBetween(MAY_BE_MISSING.contains(id) ? 0 : 1, total));
  }

  /** A share far from the page's, by five standard errors of 200 worlds, is no accident. */
  @Test
  void thePageShowsWhatTheModelDoes() throws IOException {
    Map<String, List<Integer>> rows = rows();
    int total = total();
    for (int w = 0; w < WINDOWS.size(); w++) {
      for (MechanismShares.Row row : small.get(w).rows()) {
        String id = row.mechanism().id();
        double shown = (double) rows.getOrDefault(id, List.of(0, 0)).get(w) / total;
        double room = 5 * Math.sqrt(Math.max(shown * (1 - shown), 0.003) / SMALL);
        assertThat(small.get(w).share(row))
            .as("%s up to day %s in %s", id, small.get(w).untilDays(), STALE)
            .isBetween(shown - room, shown + room);
      }
    }
  }

  private static Map<String, List<Integer>> rows() throws IOException {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    Matcher row = ROW.matcher(Files.readString(PAGE));
    while (row.find()) {
      rows.put(row.group(3), List.of(number(row.group(1)), number(row.group(2))));
    }
    return rows;
  }

  private static int total() throws IOException {
    Matcher total = TOTAL.matcher(Files.readString(PAGE));
    assertThat(total.find()).as(STALE).isTrue();
    return number(total.group(1));
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace(",", ""));
  }

  private static List<String> table(List<MechanismShares> windows) {
    MechanismShares whole = windows.get(0);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d runs: %,d of each of %d arms, seed 20260103.",
            whole.total(),
            whole.replications(),
            whole.arms().size()));
    for (Mechanism.Submodel part : Mechanism.Submodel.values()) {
      lines.add("");
      lines.add("| " + Words.english().say(part.title()) + heads(windows) + " | id |");
      lines.add("|---|---|---|---|---|---|");
      for (int i = 0; i < whole.rows().size(); i++) {
        if (whole.rows().get(i).mechanism().submodel() == part) {
          lines.add(line(windows, i));
        }
      }
    }
    lines.add("");
    return lines;
  }

  private static String heads(List<MechanismShares> windows) {
    return windows.stream()
        .map(w -> String.format(Locale.ROOT, " | %% in %.0f days | runs", w.untilDays()))
        .collect(Collectors.joining());
  }

  private static String line(List<MechanismShares> windows, int index) {
    Mechanism mechanism = windows.get(0).rows().get(index).mechanism();
    return "| "
        + Words.english().say(mechanism.title())
        + windows.stream().map(w -> cells(w, w.rows().get(index))).collect(Collectors.joining())
        + " | `"
        + mechanism.id()
        + "` |";
  }

  /** Two decimals where one would show a rare thing as none, or a common one as all. */
  private static String cells(MechanismShares shares, MechanismShares.Row row) {
    double share = 100 * shares.share(row);
    boolean extreme = (share > 0 && share < 1) || (share > 99 && share < 100);
    String format = extreme ? " | %.2f | %,d" : " | %.1f | %,d";
    return String.format(Locale.ROOT, format, share, shares.runs(row));
  }
}
