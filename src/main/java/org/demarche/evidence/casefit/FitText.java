package org.demarche.evidence.casefit;

import java.util.List;
import java.util.stream.Collectors;

/** The kept draws as a file that a scenario can include: a fitted set and who takes from it. */
public final class FitText {
  private FitText() {}

  /**
   * Writes a fitted set.
   *
   * @param set its id
   * @param named its title and its source
   * @param header comments, a line each
   * @param ids of the fitted numbers
   * @param rows draws, each a value for every id
   */
  public static String yaml(
      String set,
      List<String> named,
      List<String> header,
      List<String> ids,
      List<List<Double>> rows) {
    StringBuilder text = new StringBuilder();
    header.forEach(line -> comment(text, line));
    text.append("fits:\n  ").append(set).append(":\n");
    text.append("    title: ").append(named.get(0)).append('\n');
    text.append("    source: \"").append(quoted(named.get(1))).append("\"\n");
    text.append("    columns:\n");
    ids.forEach(id -> text.append("      - ").append(id).append('\n'));
    text.append("    draws:\n");
    rows.forEach(row -> text.append("      - ").append(row(row)).append('\n'));
    text.append("assumptions:\n");
    for (String id : ids) {
      text.append("  ").append(id).append(": {distribution: {fitted: {set: ").append(set);
      text.append("}}, source: \"data: ").append("fits.").append(set).append("\"}\n");
    }
    return text.toString();
  }

  private static void comment(StringBuilder text, String line) {
    text.append("# ").append(line.replaceAll("[\\p{Cntrl}]", " ")).append('\n');
  }

  private static String quoted(String text) {
    return text.replaceAll("[\\p{Cntrl}\"\\\\]", " ");
  }

  private static String row(List<Double> values) {
    return values.stream().map(FitText::plain).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String plain(double value) {
    return new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
