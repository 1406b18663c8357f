package org.demarche.report.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Something on a page that is drawn rather than set, without links of its own. */
@FunctionalInterface
interface DrawnObject extends FSObjectDrawer {

  /**
   * Draws from the origin.
   *
   * @param element that stands for it on the page
   * @param width of its place, in CSS pixels
   * @param height of its place, in CSS pixels
   */
  void draw(Element element, Graphics2D graphics, double width, double height);

  @Override
  default @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width,
        (float) height,
        graphics -> draw(element, graphics, width / dotsPerPixel, height / dotsPerPixel));
    return null;
  }
}
