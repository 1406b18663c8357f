package org.demarche.report;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.stream.Collectors;
import org.demarche.chart.font.Characters;
import org.demarche.chart.font.Directions;
import org.jspecify.annotations.Nullable;

/**
 * Puts words into a page of English: right-to-left names are isolated, so that numbers beside them
 * keep their place, and what no page can hold is left out. Escapes as its parent does.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {

  PageOutput(TemplateOutput page) {
    super(page);
  }

  @Override
  public void writeUserContent(@Nullable String words) {
    super.writeUserContent(words == null ? null : shown(words));
  }

  private static String shown(String words) {
    return words
        .lines()
        .map(line -> Directions.isolated(Characters.clean(line)))
        .collect(Collectors.joining("\n"));
  }
}
