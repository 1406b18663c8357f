package org.demarche.events;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CAMEO codes in the terms of another scheme, and back to the code that comes nearest. */
final class Crosswalk {
  private final Map<String, Terms> byCode = new HashMap<>();
  private final Map<Terms, String> byTerms = new LinkedHashMap<>();

  private Crosswalk(List<List<String>> rows) {
    for (List<String> row : rows) {
      Terms terms = new Terms(row.get(1), row.get(2), row.get(3));
      byCode.put(row.get(0), terms);
      String code = row.get(0).length() == 2 ? row.get(0) + "0" : row.get(0);
      byTerms.putIfAbsent(terms, code);
    }
    // What the table says itself goes before what is only near.
    List.copyOf(byTerms.entrySet())
        .forEach(
            entry -> {
              Terms terms = entry.getKey();
              byTerms.putIfAbsent(new Terms(terms.type(), terms.mode(), ""), entry.getValue());
            });
    List.copyOf(byTerms.entrySet())
        .forEach(
            entry ->
                byTerms.putIfAbsent(new Terms(entry.getKey().type(), "", ""), entry.getValue()));
  }

  /**
   * What an act is called in another scheme.
   *
   * @param type its type
   * @param mode its mode or sub-type, or empty
   * @param context its context, or empty
   */
  record Terms(String type, String mode, String context) {}

  /** Reads a table that ships. */
  static Crosswalk of(String resource) {
    return new Crosswalk(Resource.rows(resource));
  }

  /** The terms of a code, by the longest code of the table with which it begins. */
  Optional<Terms> find(String cameo) {
    for (int length = cameo.length(); length >= 2; length--) {
      Terms terms = byCode.get(cameo.substring(0, length));
      if (terms != null) {
        return Optional.of(terms);
      }
    }
    return Optional.empty();
  }

  /** The code that comes nearest to some terms; what is finer than the table is left aside. */
  Optional<String> findCode(Terms terms) {
    return Optional.ofNullable(byTerms.get(terms))
        .or(() -> Optional.ofNullable(byTerms.get(new Terms(terms.type(), terms.mode(), ""))))
        .or(() -> Optional.ofNullable(byTerms.get(new Terms(terms.type(), "", ""))));
  }
}
