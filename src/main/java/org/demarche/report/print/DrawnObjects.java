package org.demarche.report.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartSize;
import org.demarche.chart.font.HouseFonts;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the charts that a page shows. */
final class DrawnObjects implements FSObjectDrawerFactory {
  private static final String CHART = "demarche/chart";
  private static final double PLAIN = 12;

  private final List<Chart> charts;

  DrawnObjects(List<Chart> charts) {
    this.charts = charts;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return List.of(CHART, LineObject.TYPE).contains(element.getAttribute("type"));
  }

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    if (element.getAttribute("type").equals(LineObject.TYPE)) {
      return new LineObject();
    }
    return charts.stream()
        .filter(chart -> chart.id().equals(element.getAttribute("data")))
        .findFirst()
        .<FSObjectDrawer>map(ChartDrawer::new)
        .orElse(null);
  }

  /** Draws one chart at the width that it has on the page. */
  private record ChartDrawer(Chart chart) implements DrawnObject {
    @Override
    public void draw(Element element, Graphics2D graphics, double width, double height) {
      double scale = width / ChartSize.SLIDE.width();
      graphics.transform(AffineTransform.getScaleInstance(scale, scale));
      // A chart of a plug-in that asks for no font would get one that the file does not hold.
      graphics.setFont(HouseFonts.regular(PLAIN));
      chart.drawing().draw(graphics, ChartSize.SLIDE);
    }
  }
}
