package org.demarche.chart;

import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/**
 * Where a chart's numbers come from: what its footer says.
 *
 * @param scenario the scenario's title
 * @param arms the arms of the run, in the scenario's order
 * @param replications replications per arm, 0 or more
 * @param seed the seed of the run
 * @param modelVersion the model version; the first twelve characters are shown
 * @param ownTitle the author's title of the chart, empty for the finding
 * @param words in which charts speak
 */
public record ChartContext(
    String scenario,
    List<Arm> arms,
    long replications,
    long seed,
    String modelVersion,
    String ownTitle,
    Words words) {

  private static final int ARM_NAMES_SHOWN = 70;
  private static final int VERSION_SHOWN = 12;

  /** Checks the count and copies the arms. */
  public ChartContext {
    arms = List.copyOf(arms);
    if (replications < 0) {
      throw new IllegalArgumentException(
          "Replications must be 0 or more, got " + replications + ".");
    }
  }

  /** The context of charts whose titles state their findings, in English. */
  public ChartContext(
      String scenario, List<Arm> arms, long replications, long seed, String modelVersion) {
    this(scenario, arms, replications, seed, modelVersion, "", Words.english().forPrint());
  }

  /** Returns the same context in other words. */
  public ChartContext in(Words others) {
    return new ChartContext(
        scenario, arms, replications, seed, modelVersion, ownTitle, others.forPrint());
  }

  /** Returns the text of a message. */
  public String say(Message message) {
    return words.say(message);
  }

  /** Returns the same context with an author's title. */
  public ChartContext withTitle(String title) {
    return new ChartContext(scenario, arms, replications, seed, modelVersion, title, words);
  }

  /** Returns the author's title, or the finding where there is none. */
  public String titleOr(String finding) {
    return ownTitle.isBlank() ? finding : ownTitle;
  }

  /** Returns the arm that the others are compared with, if one is marked. */
  public Optional<Arm> findReference() {
    return arms.stream().filter(Arm::reference).findFirst();
  }

  /** Returns the footer of a chart, one line. */
  public String footer() {
    List<String> names = arms.stream().map(Arm::label).toList();
    boolean isNamed = !arms.isEmpty() && String.join(", ", names).length() <= ARM_NAMES_SHOWN;
    Message shown =
        isNamed
            ? Message.of("chart-arms-named", "count", arms.size(), "names", Shown.Row.of(names))
            : Message.of("chart-arms", "count", arms.size());
    return say(
        Message.of(
            "chart-footer",
            "scenario",
            scenario,
            "arms",
            shown,
            "replications",
            replications,
            "seed",
            Long.toString(seed),
            "model",
            shortVersion(modelVersion)));
  }

  /** Returns as much of a version as is shown. */
  public static String shortVersion(String version) {
    return version.substring(0, Math.min(VERSION_SHOWN, version.length()));
  }
}
