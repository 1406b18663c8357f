package org.demarche.chart;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.text.AttributedCharacterIterator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DefaultErrorHandler;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.demarche.chart.font.Characters;
import org.demarche.chart.font.KeepsText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws into elements of SVG, one to a shape or line of text, in the order drawn. Text stays text.
 * A shape with a coordinate that is no finite number is left out, as a raster leaves it out.
 */
final class SvgGraphics extends SVGGraphics2D implements KeepsText {

  private static final FontRenderContext METRICS =
      new FontRenderContext(new AffineTransform(), true, true);

  private final SvgElements elements;

  SvgGraphics(Document document, String prefix) {
    super(new Context(document), false);
    elements = new SvgElements(gc, getDOMTreeManager(), new SvgClips(generatorCtx, prefix));
    setDOMGroupManager(elements);
  }

  private SvgGraphics(SvgGraphics other) {
    super(other);
    elements = new SvgElements(gc, getDOMTreeManager(), other.elements.clips());
    setDOMGroupManager(elements);
  }

  /** Returns the clip paths that what was drawn refers to. */
  SvgClips clips() {
    return elements.clips();
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public void draw(Shape shape) {
    if (!isFinite(shape)) {
      return;
    }
    if (getStroke() instanceof BasicStroke) {
      add(getShapeConverter().toSVG(shape), DOMGroupManager.DRAW);
    } else {
      fill(getStroke().createStrokedShape(shape));
    }
  }

  @Override
  public void fill(Shape shape) {
    if (isFinite(shape)) {
      add(getShapeConverter().toSVG(shape), DOMGroupManager.FILL);
    }
  }

  @Override
  public void drawString(String text, float x, float y) {
    keepText(Characters.clean(text), x, y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder plain = new StringBuilder();
    for (char each = text.first(); text.getIndex() < text.getEndIndex(); each = text.next()) {
      plain.append(each);
    }
    drawString(plain.toString(), x, y);
  }

  @Override
  public void keepText(String text, double x, double baseline) {
    if (Double.isFinite(x) && Double.isFinite(baseline)) {
      Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
      element.setAttributeNS(null, SVG_X_ATTRIBUTE, generatorCtx.doubleString(x));
      element.setAttributeNS(null, SVG_Y_ATTRIBUTE, generatorCtx.doubleString(baseline));
      element.appendChild(getDOMFactory().createTextNode(text));
      add(element, DOMGroupManager.FILL);
    }
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return METRICS;
  }

  private void add(@Nullable Element element, short how) {
    // A shape without area or length has no element.
    if (element != null) {
      getDOMGroupManager().addElement(element, how);
    }
  }

  private static boolean isFinite(Shape shape) {
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      Arrays.fill(at, 0);
      path.currentSegment(at);
      for (double each : at) {
        if (!Double.isFinite(each)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Numbers to a tenth of a point: finer than the eye, and files stay small. */
  private static final class Context extends SVGGeneratorContext {

    Context(Document document) {
      super(document);
      setIDGenerator(new SVGIDGenerator());
      setExtensionHandler(new DefaultExtensionHandler());
      setImageHandler(new DefaultImageHandler());
      setStyleHandler(new DefaultStyleHandler());
      setErrorHandler(new DefaultErrorHandler());
      // The library's own format is shared by all drawings, and no format stands two threads.
      decimalFormat = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
  }
}
