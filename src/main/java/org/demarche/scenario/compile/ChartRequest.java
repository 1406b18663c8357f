package org.demarche.scenario.compile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.words.Language;

/**
 * What a scenario asks of one chart of the catalogue.
 *
 * @param id the chart's id
 * @param include false to leave the chart out
 * @param title a title of the author's, or empty
 * @param pairs focal pairs to show as {@code USA-CUB}; empty for all
 * @param arms the arms to show; empty for all
 * @param outcomes the outcomes to show, by column; empty for the chart's own choice
 * @param arm the arm to show, or empty
 * @param replication the replication to show, if one is named
 * @param look how its pictures are drawn
 */
public record ChartRequest(
    String id,
    boolean include,
    String title,
    List<String> pairs,
    List<String> arms,
    List<String> outcomes,
    String arm,
    OptionalInt replication,
    Look look) {
  /** Copies the lists. */
  public ChartRequest {
    pairs = List.copyOf(pairs);
    arms = List.copyOf(arms);
    outcomes = List.copyOf(outcomes);
  }

  /** The sizes of a picture; files of them are told apart by their names. */
  public enum Size {
    /** A slide. */
    SLIDE,
    /** A column of a page, or a phone. */
    PAGE,
    /** A square. */
    SQUARE
  }

  /**
   * How the pictures of a chart are drawn.
   *
   * @param sizes empty for a slide
   * @param dark whether on a dark ground
   * @param language in which they speak, if one is named
   */
  public record Look(List<Size> sizes, boolean dark, Optional<Language> language) {
    /** As it comes: a slide on a light ground, in the language of the program. */
    public static final Look USUAL = new Look(List.of(), false, Optional.empty());

    /** Copies the list. */
    public Look {
      sizes = List.copyOf(sizes);
    }

    /** The same, but for what others say. */
    Look changedBy(Look others) {
      return new Look(
          others.sizes.isEmpty() ? sizes : others.sizes,
          dark || others.dark,
          others.language.or(() -> language));
    }
  }

  /** The same settings, but for what others say. */
  public ChartRequest changedBy(ChartRequest others) {
    boolean otherArms = !others.arms.isEmpty() || !others.arm.isEmpty();
    return new ChartRequest(
        id,
        include,
        others.title.isBlank() ? title : others.title,
        others.pairs.isEmpty() ? pairs : others.pairs,
        otherArms ? others.arms : arms,
        others.outcomes.isEmpty() ? outcomes : others.outcomes,
        otherArms ? others.arm : arm,
        replication,
        look.changedBy(others.look));
  }
}
