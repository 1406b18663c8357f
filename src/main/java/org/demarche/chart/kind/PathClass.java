package org.demarche.chart.kind;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.chart.draw.Palette;

/**
 * The six path classes, in the order in which bars stack them: from the gravest to the most
 * settled. Colours are Okabe and Ito's, with grey for the stand-off. In grey print the two sides
 * are told apart by hatching, and within a side by luminance.
 */
public enum PathClass {
  /** A new lethal act, occupation or blockade. */
  ARMED_ESCALATION("Armed escalation", Palette.OKABE_ITO.get(6), true),
  /** More measures in force than at the start, and a high rung. */
  COERCIVE_SPIRAL("Coercive spiral", Palette.OKABE_ITO.get(1), true),
  /** None of the others. */
  FROZEN_STAND_OFF("Frozen stand-off", new Color(0xdddddd), false),
  /** Talks, but no settlement. */
  MANAGED_TENSION("Managed tension", Palette.OKABE_ITO.get(2), false),
  /** Fewer measures in force than at the start. */
  ACCOMMODATION("Accommodation", Palette.OKABE_ITO.get(3), false),
  /** An agreement on at least half of what is at stake. */
  SETTLEMENT("Settlement", Palette.OKABE_ITO.get(5), false);

  private final String label;
  private final Color color;
  private final boolean hatched;

  PathClass(String label, Color color, boolean hatched) {
    this.label = label;
    this.color = color;
    this.hatched = hatched;
  }

  /** What a reader calls it. */
  public String label() {
    return label;
  }

  /** The id in result files, such as {@code armed_escalation}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the class with an id. */
  public static PathClass getById(String id) {
    return Arrays.stream(values())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no path class '"
                        + id
                        + "'. There are: "
                        + Arrays.stream(values())
                            .map(PathClass::id)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  Color color() {
    return color;
  }

  boolean hatched() {
    return hatched;
  }

  /** The name within a sentence. */
  String inSentence() {
    return label.toLowerCase(Locale.ROOT);
  }
}
