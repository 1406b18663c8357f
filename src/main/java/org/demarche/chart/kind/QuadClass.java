package org.demarche.chart.kind;

import java.awt.Color;
import org.demarche.chart.draw.Palette;

/**
 * The four classes of acts: cooperation in circles and blues, conflict in triangles and reds,
 * material acts filled.
 */
public enum QuadClass {
  /** Words that help. */
  VERBAL_COOPERATION("Verbal cooperation", Palette.OKABE_ITO.get(5), true, false),
  /** Deeds that help. */
  MATERIAL_COOPERATION("Material cooperation", Palette.OKABE_ITO.get(5), true, true),
  /** Words that harm. */
  VERBAL_CONFLICT("Verbal conflict", Palette.OKABE_ITO.get(6), false, false),
  /** Deeds that harm. */
  MATERIAL_CONFLICT("Material conflict", Palette.OKABE_ITO.get(6), false, true);

  private final String label;
  private final Color color;
  private final boolean cooperative;
  private final boolean material;

  QuadClass(String label, Color color, boolean cooperative, boolean material) {
    this.label = label;
    this.color = color;
    this.cooperative = cooperative;
    this.material = material;
  }

  /** What a reader calls it. */
  public String label() {
    return label;
  }

  Color color() {
    return color;
  }

  boolean cooperative() {
    return cooperative;
  }

  boolean material() {
    return material;
  }
}
