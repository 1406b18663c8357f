package org.demarche.evidence.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.results.table.TableReader;

/** The tables of rules that ship beside this package. */
final class RuleTable {
  private RuleTable() {}

  /**
   * Reads a table.
   *
   * @param name of the resource, without its ending
   * @return its rows, by the names of the columns
   */
  static List<Map<String, String>> read(String name) {
    String resource = name + ".csv";
    try (InputStream in = RuleTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      TableReader reader = TableReader.of(resource, text, name);
      List<Map<String, String>> rows = new ArrayList<>();
      reader.forEach(
          row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int c = 0; c < reader.header().size(); c++) {
              cells.put(reader.header().get(c), row.get(c));
            }
            rows.add(cells);
          });
      return rows;
    } catch (IOException e) {
      throw new IllegalStateException("a table of rules cannot be read: " + resource, e);
    }
  }
}
