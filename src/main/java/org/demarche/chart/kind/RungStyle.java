package org.demarche.chart.kind;

import java.awt.Color;
import java.util.List;
import org.demarche.model.Ladder;
import org.demarche.words.Message;

/** How the rungs look: they darken step by step, so that grey print keeps their order. */
final class RungStyle {

  /** How many rungs there are. */
  static final int COUNT = Ladder.TOP + 1;

  private static final List<Color> COLORS =
      List.of(
          new Color(0xf2f2f2),
          new Color(0xf8dc8e),
          new Color(0xf0b94c),
          new Color(0xdb9029),
          new Color(0xc2601b),
          new Color(0x8a330f),
          new Color(0x3f1206));

  private RungStyle() {}

  static Color color(int rung) {
    return COLORS.get(rung);
  }

  /** The number and the name. */
  static Message label(int rung) {
    return Message.of("chart-rung-label", "rung", rung, "name", Ladder.name(rung));
  }
}
