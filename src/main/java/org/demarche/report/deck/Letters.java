package org.demarche.report.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.font.Characters;
import org.demarche.chart.font.HouseFonts;
import org.demarche.chart.font.SetLine;

/**
 * Sets text on slides in the fonts of the theme, at a size at which it stays in its box: widths are
 * those of the house font and some more, for readers who lack the theme's fonts and get wider ones.
 */
final class Letters {
  static final double SMALLEST = 14;

  private static final List<Double> TITLE_SIZES = List.of(28.0, 26.0, 24.0, 22.0, 20.0, 18.0);
  private static final List<Double> TEXT_SIZES = List.of(22.0, 20.0, 18.0, 17.0, 16.0, 15.0, 14.0);
  private static final double LEADING = 1.3;
  private static final double SPACE = .45;
  private static final double INDENT = 20;
  private static final double WRAPPING = .8;
  private static final String CUT = "…";

  private final String language;

  Letters(String language) {
    this.language = language;
  }

  void title(XSLFTextShape shape, String words, Rectangle2D place) {
    shape.clearText();
    prepare(shape, place);
    shape.setVerticalAlignment(VerticalAlignment.BOTTOM);
    double size = fitting(TITLE_SIZES, List.of(words), place, 0);
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.setTextAlign(TextAlign.LEFT);
    run(paragraph, cut(words, size, place, 0), size, Palette.TEXT).setBold(true);
  }

  /** One paragraph of the smallest size. */
  void box(XSLFSlide sheet, String words, Rectangle2D place, Color color, boolean right) {
    XSLFTextShape shape = sheet.createTextBox();
    shape.clearText();
    prepare(shape, place);
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.setTextAlign(right ? TextAlign.RIGHT : TextAlign.LEFT);
    run(paragraph, cut(words, SMALLEST, place, 0), SMALLEST, color);
  }

  void lines(XSLFSlide sheet, Slide.Text text, Rectangle2D place) {
    XSLFTextShape shape = sheet.createTextBox();
    shape.clearText();
    prepare(shape, place);
    double indent = text.bullets() ? INDENT : 0;
    double size = fitting(TEXT_SIZES, text.lines(), place, indent);
    double left = place.getHeight();
    for (String line : text.lines()) {
      Rectangle2D room = new Rectangle2D.Double(0, 0, place.getWidth(), left);
      String shown = cut(line, size, room, indent);
      left -= height(List.of(shown), size, place.getWidth() - indent);
      if (left < 0) {
        return;
      }
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      if (text.bullets()) {
        paragraph.setBullet(true);
        paragraph.setLeftMargin(INDENT);
        paragraph.setIndent(-INDENT);
      }
      // A percentage of the size of the letters.
      paragraph.setSpaceAfter(100 * SPACE);
      run(paragraph, shown, size, Palette.TEXT);
    }
  }

  void notes(XSLFTextShape shape, List<String> paragraphs) {
    shape.clearText();
    for (String words : paragraphs) {
      XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
      run.setText(Characters.clean(words));
      run.getRPr(true).setLang(language);
    }
  }

  private static void prepare(XSLFTextShape shape, Rectangle2D place) {
    shape.setAnchor(place);
    shape.setLeftInset(0);
    shape.setRightInset(0);
    shape.setTopInset(0);
    shape.setBottomInset(0);
    shape.setWordWrap(true);
    shape.setTextAutofit(TextAutofit.NONE);
    shape.setVerticalAlignment(VerticalAlignment.TOP);
  }

  private XSLFTextRun run(XSLFTextParagraph paragraph, String words, double size, Color color) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(words);
    run.setFontSize(size);
    run.setFontColor(color);
    run.getRPr(true).setLang(language);
    return run;
  }

  private static double fitting(
      List<Double> sizes, List<String> lines, Rectangle2D place, double indent) {
    return sizes.stream()
        .filter(size -> height(lines, size, place.getWidth() - indent) <= place.getHeight())
        .findFirst()
        .orElse(sizes.get(sizes.size() - 1));
  }

  private static double height(List<String> lines, double size, double width) {
    double height = 0;
    for (String line : lines) {
      double length = SetLine.of(line, HouseFonts.semiBold(size)).width();
      double rows = Math.max(1, Math.ceil(length / (WRAPPING * width)));
      height += rows * size * LEADING + (lines.size() > 1 ? size * SPACE : 0);
    }
    return height;
  }

  /** As many sentences as there is room for; of a first one that is too long, as many words. */
  private static String cut(String words, double size, Rectangle2D place, double indent) {
    String clean = Characters.clean(words);
    String shown = clean;
    for (int end = clean.length(); end > 0; end = clean.lastIndexOf(". ", end - 2) + 1) {
      String whole = clean.substring(0, end);
      if (height(List.of(whole), size, place.getWidth() - indent) <= place.getHeight()) {
        return whole;
      }
    }
    while (height(List.of(shown), size, place.getWidth() - indent) > place.getHeight()) {
      int end = clean.lastIndexOf(' ', shown.length() - 2);
      if (end <= 0) {
        break;
      }
      clean = clean.substring(0, end);
      shown = clean + CUT;
    }
    return shown;
  }
}
