package org.demarche.analysis.discovery;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.analysis.UnusableDataException;
import org.demarche.statistics.discovery.Box;
import org.demarche.statistics.discovery.Cart;
import org.demarche.words.Message;

/**
 * A search for the assumptions under which something happens.
 *
 * <p>PRIM finds the trajectory of boxes; of them the one is picked that balances coverage and
 * density best (the largest harmonic mean, van Rijsbergen's F). It is told only if the noise test
 * passes: shuffled runs would as seldom as the error rate give as striking a trajectory. Then its
 * runs are taken out and the search is repeated, until noise could have done it or enough boxes are
 * found.
 */
public final class Discovery {
  private static final int TREE_DEPTH = 4;

  private final DiscoveryReport report;
  private final Worlds worlds;

  private final List<Message> notes;

  private Discovery(DiscoveryReport report, Worlds worlds, List<Message> notes) {
    this.report = report;
    this.worlds = worlds;
    this.notes = notes;
  }

  /**
   * Searches a folder.
   *
   * @param folder holds {@code assumptions.csv} and {@code outcomes.csv}
   * @param question what is asked
   * @throws org.demarche.analysis.UnusableDataException if files and question do not fit
   */
  public static Discovery in(Path folder, DiscoveryQuestion question) {
    FolderTables tables = FolderTables.in(folder);
    MarkedRuns runs = tables.mark(question.outcome(), question.arm(), question.against());
    Worlds worlds = tables.worlds(runs, question.leaveOut());
    List<BoxSearch.Found> found = new BoxSearch(worlds.table(), question).all();
    BoxTeller teller = new BoxTeller(worlds.categories());
    BoxSearch.Found first = found.get(0);
    DiscoveryReport report =
        new DiscoveryReport(
            question.outcome(),
            runs.arm(),
            question.against(),
            worlds.table().runs(),
            worlds.table().runsOfInterest(),
            runs.failed() + worlds.leftOut(),
            worlds.table().columns(),
            worlds.constant(),
            question.leaveOut(),
            new DiscoveryReport.Search(
                question.settings().peelAlpha(),
                question.settings().pasteAlpha(),
                question.settings().minMass()),
            first.noise(),
            teller.boxes(first.trajectory().boxes()),
            found.stream().flatMap(f -> f.picked().map(teller::box).stream()).toList(),
            found.stream().skip(1).map(f -> further(teller, f)).toList(),
            question.tree() ? teller.tree(cart(worlds, question).grow(worlds.table())) : null);
    return new Discovery(report, worlds, tables.notes());
  }

  /**
   * Reads the runs behind an earlier search again, without searching: enough for its chart.
   *
   * @param folder that was searched
   * @param report what was found in it
   * @throws org.demarche.analysis.UnusableDataException if files and report do not fit any more
   */
  public static Discovery reread(Path folder, DiscoveryReport report) {
    FolderTables tables = FolderTables.in(folder);
    MarkedRuns runs = tables.mark(report.outcome(), report.arm(), report.against());
    Worlds worlds = tables.worlds(runs, report.leaveOut());
    if (worlds.table().runs() != report.runs()
        || worlds.table().runsOfInterest() != report.ofInterest()) {
      throw new UnusableDataException(Message.of("analysis-other-runs", "folder", "" + folder));
    }
    return new Discovery(report, worlds, tables.notes());
  }

  private static DiscoveryReport.FurtherSearch further(BoxTeller teller, BoxSearch.Found found) {
    Box start = found.trajectory().boxes().get(0);
    return new DiscoveryReport.FurtherSearch(
        start.runs(),
        start.runsOfInterest(),
        found.noise(),
        teller.boxes(found.trajectory().boxes()));
  }

  private static Cart cart(Worlds worlds, DiscoveryQuestion question) {
    double least = Math.ceil(question.settings().minMass() * worlds.table().runs());
    return new Cart(Math.max(1, (int) least), TREE_DEPTH);
  }

  /** Returns what of the tables was left out or taken otherwise than it stands. */
  public List<Message> notes() {
    return notes;
  }

  /** Returns what was found. */
  public DiscoveryReport report() {
    return report;
  }

  /**
   * Returns the values of an assumption that varies, one for each run; categories as codes.
   *
   * @param name of the assumption
   */
  public double[] values(String name) {
    double[] values = worlds.columns().get(name);
    if (values == null) {
      throw new IllegalArgumentException("There is no assumption " + name + " that varies.");
    }
    return values.clone();
  }

  /** Returns for each run whether it is of interest. */
  public boolean[] marks() {
    return worlds.marks().clone();
  }

  /** Returns the names of the categories, by assumption that is no number. */
  public Map<String, List<String>> categories() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(worlds.categories()));
  }
}
