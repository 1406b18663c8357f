package org.demarche.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** Whether what is drawn shall stand on a dark ground, as on a screen, rather than on white. */
public final class DarkGround {
  private static final RenderingHints.Key DARK =
      new RenderingHints.Key(1) {
        @Override
        public boolean isCompatibleValue(Object value) {
          return value instanceof Boolean;
        }
      };

  private DarkGround() {}

  /** Asks for a dark ground of all that is drawn on. */
  public static void ask(Graphics2D graphics) {
    graphics.setRenderingHint(DARK, true);
  }

  /** Whether a dark ground was asked for. */
  public static boolean isAsked(Graphics2D graphics) {
    return Boolean.TRUE.equals(graphics.getRenderingHint(DARK));
  }
}
