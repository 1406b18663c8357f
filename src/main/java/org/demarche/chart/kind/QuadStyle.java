package org.demarche.chart.kind;

import java.awt.Color;
import java.util.Locale;
import org.demarche.chart.draw.Palette;
import org.demarche.model.QuadClass;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * How the four classes of acts look: cooperation in blue circles, conflict in red triangles, deeds
 * filled.
 */
final class QuadStyle {

  private QuadStyle() {}

  static Message label(QuadClass of) {
    return Message.of("chart-quad", "class", new Shown.Case(of.name().toLowerCase(Locale.ROOT)));
  }

  static Color color(QuadClass of) {
    return Palette.OKABE_ITO.get(isCooperative(of) ? 5 : 6);
  }

  static boolean isCooperative(QuadClass of) {
    return of == QuadClass.VERBAL_COOPERATION || of == QuadClass.MATERIAL_COOPERATION;
  }

  static boolean isMaterial(QuadClass of) {
    return of == QuadClass.MATERIAL_COOPERATION || of == QuadClass.MATERIAL_CONFLICT;
  }
}
