package org.demarche.chart;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPath;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Clip paths of one drawing; equal ones are kept once. */
final class SvgClips {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String NOTHING = "M0 0";

  private final SVGGeneratorContext context;
  private final String prefix;
  private final Map<String, String> ids = new LinkedHashMap<>();

  SvgClips(SVGGeneratorContext context, String prefix) {
    this.context = context;
    this.prefix = prefix;
  }

  /** Returns the id of a clip path. */
  String id(Shape clip) {
    String data = SVGPath.toSVGPathData(new GeneralPath(clip), context);
    return ids.computeIfAbsent(
        data.isBlank() ? NOTHING : data, key -> prefix + "-clip-" + ids.size());
  }

  /** Returns the definitions, in the order of their first use. */
  Element definitions(Document document) {
    Element all = document.createElementNS(SVG, "defs");
    ids.forEach(
        (data, id) -> {
          Element path = document.createElementNS(SVG, "path");
          path.setAttributeNS(null, "d", data);
          Element clip = document.createElementNS(SVG, "clipPath");
          clip.setAttributeNS(null, "id", id);
          clip.appendChild(path);
          all.appendChild(clip);
        });
    return all;
  }
}
