package org.demarche.chart.kind;

import java.awt.Color;
import org.demarche.chart.draw.Palette;
import org.demarche.model.PathClass;

/**
 * How path classes look in every chart. Colours are Okabe and Ito's, with grey for the stand-off;
 * each class has a column of its own, so that none hangs on its colour.
 */
public final class PathStyle {

  private static final Color GREY = new Color(0x8a8a8a);

  private PathStyle() {}

  /** The colour of a class. */
  public static Color color(PathClass of) {
    return switch (of) {
      case ARMED_ESCALATION -> Palette.OKABE_ITO.get(6);
      case COERCIVE_SPIRAL -> Palette.OKABE_ITO.get(1);
      case FROZEN_STANDOFF -> GREY;
      case MANAGED_TENSION -> Palette.OKABE_ITO.get(2);
      case ACCOMMODATION -> Palette.OKABE_ITO.get(3);
      case SETTLEMENT -> Palette.OKABE_ITO.get(5);
    };
  }
}
