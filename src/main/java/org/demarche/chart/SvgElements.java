package org.demarche.chart;

import java.awt.Shape;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DOMTreeManager;
import org.w3c.dom.Element;

/**
 * Adds elements without groups, each with the style it needs and no more: the library's groups
 * carry every default, and it fails where a property does not apply to an element.
 */
final class SvgElements extends DOMGroupManager {

  private final SvgClips clips;

  SvgElements(GraphicContext context, DOMTreeManager tree, SvgClips clips) {
    super(context, tree);
    this.clips = clips;
  }

  SvgClips clips() {
    return clips;
  }

  @Override
  public void addElement(Element element, short method) {
    if (!gc.isTransformStackValid()) {
      gc.validateTransformStack();
    }
    Shape clip = gc.getClip();
    if (clip != null) {
      element.setAttributeNS(null, "clip-path", "url(#" + clips.id(clip) + ")");
    }
    element.setAttributeNS(null, "style", style(element, method));
    setTransform(element, gc.getTransformStack());
    domTreeManager.appendGroup(element, this);
  }

  private String style(Element element, short method) {
    if (method == DRAW) {
      return SvgStyle.stroke(gc);
    }
    return SvgStyle.fill(gc) + (element.getTagName().equals(SVG_TEXT_TAG) ? SvgStyle.font(gc) : "");
  }
}
