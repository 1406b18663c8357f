package org.demarche.evidence.votes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.results.table.TableReader;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;

/**
 * Reads roll calls from a table ({@link TableReader}) with the columns {@code resolution, case,
 * iso3, vote, dist_criticised}, in any order, among any others; {@code criticised}, if there is
 * one, names the state criticised. Older files call the distance {@code dist_us}.
 */
public final class RollCallReader {
  private static final String FIRST_LINE = "resolution,case,criticised,iso3,vote,dist_criticised";
  private static final int MOST_BYTES = 20_000_000;

  private RollCallReader() {}

  /**
   * Reads a file.
   *
   * @param file its path
   * @throws ScenarioException with everything that is wrong, each with its place: columns missing,
   *     words that are no vote, distances that are none, members that vote twice, too few cases
   */
  public static RollCalls read(Path file) {
    checkSize(file);
    return rolls(file.toString(), TableReader.open(file, FIRST_LINE));
  }

  /**
   * Reads a text.
   *
   * @param name of the file, as messages should show it
   * @param text its content
   * @throws ScenarioException see {@link #read}
   */
  public static RollCalls parse(String name, String text) {
    return rolls(name, TableReader.of(name, text, FIRST_LINE));
  }

  private static RollCalls rolls(String name, TableReader table) {
    RollCallRows rows = new RollCallRows(table);
    rows.readAll();
    RollCallChecks.check(rows);
    rows.problems().throwIfAny();
    return new RollCalls(
        String.valueOf(Path.of(name).getFileName()),
        rows.listVotes(),
        rows.leftOut(),
        table.notes());
  }

  private static void checkSize(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw new ScenarioException(
            Problem.of(
                    Position.startOf(file.toString()),
                    NodePath.of("file"),
                    Message.of("votes-file-large", "most", MOST_BYTES / 1_000_000))
                .maybe(Message.of("votes-keep-cases")));
      }
    } catch (IOException e) {
      // What keeps it from being measured is said when it is read.
    }
  }
}
