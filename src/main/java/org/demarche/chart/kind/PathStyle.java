package org.demarche.chart.kind;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.chart.draw.Palette;
import org.demarche.model.PathClass;
import org.demarche.words.Words;

/**
 * How path classes look in every chart, in order from the gravest to the most settled. Colours are
 * Okabe and Ito's, with grey for the stand-off; each class has a column of its own, so that none
 * hangs on its colour.
 */
final class PathStyle {

  /** The order from the left. */
  static final List<PathClass> STACK =
      List.of(
          PathClass.ARMED_ESCALATION,
          PathClass.COERCIVE_SPIRAL,
          PathClass.FROZEN_STANDOFF,
          PathClass.MANAGED_TENSION,
          PathClass.ACCOMMODATION,
          PathClass.SETTLEMENT);

  private static final Color GREY = new Color(0x8a8a8a);

  private PathStyle() {}

  static Color color(PathClass of) {
    return switch (of) {
      case ARMED_ESCALATION -> Palette.OKABE_ITO.get(6);
      case COERCIVE_SPIRAL -> Palette.OKABE_ITO.get(1);
      case FROZEN_STANDOFF -> GREY;
      case MANAGED_TENSION -> Palette.OKABE_ITO.get(2);
      case ACCOMMODATION -> Palette.OKABE_ITO.get(3);
      case SETTLEMENT -> Palette.OKABE_ITO.get(5);
    };
  }

  /** The name within a line. */
  static String title(PathClass of) {
    return Words.english().say(of.title());
  }

  /** The name at the beginning of a line. */
  static String label(PathClass of) {
    String title = title(of);
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  /** What every class means, one sentence. */
  static String definitions() {
    return STACK.stream()
        .map(each -> label(each) + ": " + Words.english().say(each.meaning()) + ".")
        .collect(Collectors.joining(" "));
  }
}
