package org.demarche.report.print;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.awt.Font;
import org.demarche.chart.font.Characters;
import org.demarche.chart.font.HouseFonts;
import org.jspecify.annotations.Nullable;

/**
 * Puts words into a page that is to be printed. What the house font cannot show, such as a name in
 * Arabic, becomes a drawing with the name as its text alternative. Escapes as its parent does.
 */
public final class PrintOutput extends OwaspHtmlTemplateOutput {
  private final Font house = HouseFonts.regular(1);
  private boolean inTag;

  /**
   * Writes a page.
   *
   * @param page where to
   */
  public PrintOutput(TemplateOutput page) {
    super(page);
  }

  @Override
  public void setContext(@Nullable String tag, @Nullable String attribute) {
    inTag = attribute != null;
    super.setContext(tag, attribute);
  }

  @Override
  public void writeUserContent(@Nullable String words) {
    String clean = words == null ? "" : Characters.clean(words);
    if (inTag || house.canDisplayUpTo(clean) < 0) {
      super.writeUserContent(clean);
      return;
    }
    int at = 0;
    while (at < clean.length()) {
      int from = foreign(clean, at);
      super.writeUserContent(clean.substring(at, from));
      at = end(clean, from);
      if (at > from) {
        writeContent(LineObject.html(clean.substring(from, at)));
      }
    }
  }

  private int foreign(String text, int start) {
    int found = house.canDisplayUpTo(text.substring(start));
    return found < 0 ? text.length() : start + found;
  }

  /** Where the words end that the house font cannot show; spaces between them belong to them. */
  private int end(String text, int start) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      boolean isForeign = !house.canDisplay(character);
      if (!isForeign && character != ' ') {
        break;
      }
      at += Character.charCount(character);
      end = isForeign ? at : end;
    }
    return end;
  }
}
