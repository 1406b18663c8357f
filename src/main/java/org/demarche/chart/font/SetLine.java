package org.demarche.chart.font;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of text in any scripts, each character in a font that shows it, right-to-left names in
 * their own direction. Widths are taken without hints, so that a raster and a vector drawing are
 * laid out alike.
 */
public final class SetLine {

  private static final FontRenderContext METRICS =
      new FontRenderContext(new AffineTransform(), true, true);

  private final String text;
  private final Font font;
  private final List<TextLayout> layouts;

  private SetLine(String text, Font font, List<TextLayout> layouts) {
    this.text = text;
    this.font = font;
    this.layouts = layouts;
  }

  /**
   * Sets a line.
   *
   * @param text any text; what no writer can hold is left out
   * @param font a weight of the house font
   */
  public static SetLine of(String text, Font font) {
    String clean = Characters.clean(text);
    List<Directions.Part> parts = Directions.of(clean);
    boolean plain =
        font.canDisplayUpTo(clean) < 0 && parts.stream().noneMatch(Directions.Part::leftwards);
    List<TextLayout> layouts =
        plain ? List.of() : parts.stream().map(part -> layout(part, font)).toList();
    return new SetLine(clean, font, layouts);
  }

  /** Returns the width, in points. */
  public double width() {
    return layouts.isEmpty()
        ? font.getStringBounds(text, METRICS).getWidth()
        : layouts.stream().mapToDouble(TextLayout::getAdvance).sum();
  }

  /** Draws the line to the right of x, on a base line, in the colour set. */
  public void draw(Graphics2D graphics, double x, double baseline) {
    graphics.setFont(font);
    if (graphics instanceof KeepsText keeper) {
      keeper.keepText(Directions.isolated(text), x, baseline);
    } else if (layouts.isEmpty()) {
      graphics.drawString(text, (float) x, (float) baseline);
    } else {
      double at = x;
      for (TextLayout layout : layouts) {
        layout.draw(graphics, (float) at, (float) baseline);
        at += layout.getAdvance();
      }
    }
  }

  private static TextLayout layout(Directions.Part part, Font house) {
    AttributedString attributed = new AttributedString(part.text());
    attributed.addAttribute(
        TextAttribute.RUN_DIRECTION,
        part.leftwards() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
    List<Font> fonts = fonts(part.text(), house);
    int from = 0;
    for (int at = 1; at <= fonts.size(); at++) {
      if (at == fonts.size() || !fonts.get(at).equals(fonts.get(from))) {
        attributed.addAttribute(TextAttribute.FONT, fonts.get(from), from, at);
        from = at;
      }
    }
    return new TextLayout(attributed.getIterator(), METRICS);
  }

  /** The font of each char. */
  private static List<Font> fonts(String text, Font house) {
    List<Font> fonts = new ArrayList<>();
    Font last = house;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      boolean goesOn = Directions.isMark(character) || character == 0x200C || character == 0x200D;
      last = goesOn && last.canDisplay(character) ? last : font(character, house);
      for (int half = 0; half < Character.charCount(character); half++) {
        fonts.add(last);
      }
    }
    return fonts;
  }

  private static Font font(int character, Font house) {
    if (house.canDisplay(character)) {
      return house;
    }
    Optional<Font> other = FontChoice.of(character, house);
    if (other.isEmpty()) {
      Unshown.note(character);
    }
    return other.orElse(house);
  }
}
