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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * In the base case every mechanism is at work in some runs and none in all. The page shows the
 * shares of a large survey; a smaller one is taken here and held against it.
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

  /** Seen in the base case, but in so few runs that a survey of this size may miss it. */
  private static final String RAREST = "act_resume_deliveries";

  private static final int LARGE = 1500;
  private static final int SMALL = 200;
  private static final Pattern TABLE =
      Pattern.compile("<!-- table -->\n.*?<!-- end of the table -->", Pattern.DOTALL);
  private static final Pattern TOTAL = Pattern.compile("(?m)^([0-9,]+) runs: ");
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| [^|]+ \\| [0-9.]+ \\| ([0-9,]+) \\| [0-9.]+ \\| `([a-z0-9_]+)` \\|");

  /** Elementary steps that 180 days leave room for in every run; the page says so. */
  private static final Set<String> IN_EVERY_RUN =
      Set.of(
          "voice_of_party",
          "initiative_of_party",
          "third_condemn",
          "third_support",
          "agenda",
          "round");

  private static MechanismShares small;

  @BeforeAll
  static void survey() throws IOException {
    if (Boolean.getBoolean(REFRESH)) {
      String block =
          "<!-- table -->\n"
              + String.join("\n", table(BaseCase.shares(LARGE)))
              + "\n<!-- end of the table -->";
      String page = Files.readString(PAGE);
      Files.writeString(PAGE, TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(block)));
    }
    small = BaseCase.shares(SMALL);
  }

  @Test
  void noRunOfTheBaseCaseFails() {
    assertThat(small.total()).isEqualTo(small.arms().size() * SMALL);
  }

  @Test
  void everyMechanismIsAtWorkInSomeRunsAndNoneInAll() throws IOException {
    int total = total();
    List<String> missing = new ArrayList<>();
    small.rows().forEach(row -> missing.add(row.mechanism().id()));
    missing.removeAll(rows().keySet());
    assertThat(missing).as("mechanisms missing in %s", STALE).isEmpty();
    rows()
        .forEach(
            (id, runs) ->
                assertThat(runs)
                    .as("runs with %s", id)
                    .isBetween(1, IN_EVERY_RUN.contains(id) ? total : total - 1));
  }

  /** A share far from the page's, by five standard errors of 200 worlds, is no accident. */
  @Test
  void thePageShowsWhatTheModelDoes() throws IOException {
    Map<String, Integer> rows = rows();
    int total = total();
    for (MechanismShares.Row row : small.rows()) {
      String id = row.mechanism().id();
      double shown = (double) rows.getOrDefault(id, 0) / total;
      double room = 5 * Math.sqrt(Math.max(shown * (1 - shown), 0.003) / SMALL);
      assertThat(small.share(row)).as("%s in %s", id, STALE).isBetween(shown - room, shown + room);
    }
  }

  private static Map<String, Integer> rows() throws IOException {
    Map<String, Integer> rows = new LinkedHashMap<>();
    Matcher row = ROW.matcher(Files.readString(PAGE));
    while (row.find()) {
      rows.put(row.group(2), Integer.valueOf(row.group(1).replace(",", "")));
    }
    return rows;
  }

  private static int total() throws IOException {
    Matcher total = TOTAL.matcher(Files.readString(PAGE));
    assertThat(total.find()).as(STALE).isTrue();
    return Integer.parseInt(total.group(1).replace(",", ""));
  }

  private static List<String> table(MechanismShares shares) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d runs: %,d of each of %d arms, seed 20260103.",
            shares.total(),
            shares.replications(),
            shares.arms().size()));
    for (Mechanism.Submodel part : Mechanism.Submodel.values()) {
      lines.add("");
      lines.add("| " + part.title() + " | % of all runs | runs | % of the baseline | id |");
      lines.add("|---|---|---|---|---|");
      shares.rows().stream()
          .filter(row -> row.mechanism().submodel() == part)
          .forEach(row -> lines.add(line(shares, row)));
    }
    lines.add("");
    return lines;
  }

  private static String line(MechanismShares shares, MechanismShares.Row row) {
    double share = 100 * shares.share(row);
    return String.format(
        Locale.ROOT,
        share < 1 ? "| %s | %.2f | %,d | %.1f | `%s` |" : "| %s | %.1f | %,d | %.1f | `%s` |",
        row.mechanism().title(),
        share,
        shares.runs(row),
        100 * shares.share(row, shares.reference()),
        row.mechanism().id());
  }
}
