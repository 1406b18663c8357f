package org.demarche.seminar.paper;

import java.util.List;
import org.demarche.report.StyledPage;

/**
 * A document as templates show it: everything is said already.
 *
 * @param language its tag
 * @param title the heading
 * @param kicker what it is, in a line
 * @param subject the same for the file's properties
 * @param css its styles
 * @param printed whether it goes on paper
 * @param parts in their order
 */
public record Sheet(
    String language,
    String title,
    String kicker,
    String subject,
    String css,
    boolean printed,
    List<Part> parts) {
  /** Copies the list. */
  public Sheet {
    parts = List.copyOf(parts);
  }

  /**
   * A section.
   *
   * @param heading its heading
   * @param paragraphs said first
   * @param items a list after them, may be empty
   * @param numbered whether the list is numbered
   * @param table after the list; without columns there is none
   * @param pictures last
   * @param ownPage whether it begins a page on paper
   */
  public record Part(
      String heading,
      List<String> paragraphs,
      List<String> items,
      boolean numbered,
      Table table,
      List<StyledPage.Picture> pictures,
      boolean ownPage) {
    /** Copies the lists. */
    public Part {
      paragraphs = List.copyOf(paragraphs);
      items = List.copyOf(items);
      pictures = List.copyOf(pictures);
    }

    static Part said(String heading, List<String> paragraphs) {
      return new Part(heading, paragraphs, List.of(), false, Table.NONE, List.of(), false);
    }

    static Part list(String heading, List<String> items, boolean numbered) {
      return new Part(heading, List.of(), items, numbered, Table.NONE, List.of(), false);
    }

    static Part table(String heading, List<String> paragraphs, Table table) {
      return new Part(heading, paragraphs, List.of(), false, table, List.of(), false);
    }
  }

  /**
   * A table; the first column heads its rows.
   *
   * @param columns headings
   * @param rows as many cells each as there are columns
   */
  public record Table(List<String> columns, List<List<String>> rows) {
    /** No table. */
    public static final Table NONE = new Table(List.of(), List.of());

    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
