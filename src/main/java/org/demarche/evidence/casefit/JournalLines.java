package org.demarche.evidence.casefit;

import java.util.ArrayList;
import java.util.List;
import org.demarche.results.Sha256;

/**
 * The lines of a journal, each with the first 16 digits of a hash behind it that covers the line
 * and the request it belongs to. The first line is the request, the second the names of the checks,
 * and every further one a measurement.
 */
final class JournalLines {
  private static final int DIGITS = 16;

  private final String request;

  JournalLines(String request) {
    this.request = request;
  }

  /** Returns the first line. */
  String head() {
    return sealed("");
  }

  /** Returns a line with its checksum and line feed; the empty line stands for the request. */
  String sealed(String line) {
    return (line.isEmpty() ? request : line) + "\t" + sum(request, line) + "\n";
  }

  private static String sum(String request, String line) {
    return Sha256.ofText(request + "\n" + line).substring(0, DIGITS);
  }

  /** Tells whether the first line is that of this request. */
  boolean isHead(List<String> lines) {
    return !lines.isEmpty() && head().equals(lines.get(0) + "\n");
  }

  /** Tells whether the lines are those of another request, and not damaged ones of this. */
  boolean isOfAnotherRequest(List<String> lines) {
    if (lines.isEmpty() || isHead(lines)) {
      return false;
    }
    String first = lines.get(0);
    int tab = first.lastIndexOf('\t');
    return tab >= 0 && first.substring(tab + 1).equals(sum(first.substring(0, tab), ""));
  }

  /**
   * Returns the lines behind the first that fit their checksums, without it. Without the names of
   * the checks no measurement can be told.
   */
  List<String> whole(List<String> lines) {
    List<String> whole = new ArrayList<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      int tab = line.lastIndexOf('\t');
      boolean fits = tab > 0 && sealed(line.substring(0, tab)).equals(line + "\n");
      if (fits) {
        whole.add(line.substring(0, tab));
      } else if (whole.isEmpty()) {
        return List.of();
      }
    }
    return whole;
  }
}
