package org.demarche.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries as collections of event data write them. */
final class Countries {
  private static final Countries SHIPPED = new Countries(Resource.rows("countries.csv"));

  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byGdelt = new HashMap<>();

  private Countries(List<List<String>> rows) {
    for (List<String> row : rows) {
      List<String> names = List.of(row.get(4).split("\\|", -1));
      Country country = new Country(row.get(0), row.get(1), row.get(2), row.get(3), names.get(0));
      byCode.put(country.code(), country);
      byGdelt.put(country.gdelt(), country);
      names.forEach(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), country));
    }
  }

  /**
   * A country.
   *
   * @param code ISO 3166-1 alpha-3
   * @param number ISO 3166-1 number
   * @param cow number on the state list of the Correlates of War project, or empty
   * @param gdelt CAMEO code as GDELT writes it
   * @param name the name that is written
   */
  record Country(String code, String number, String cow, String gdelt, String name) {}

  /** The countries of the table that ships. */
  static Countries shipped() {
    return SHIPPED;
  }

  /** By ISO alpha-3. */
  Optional<Country> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** By the code that GDELT writes, or ISO alpha-3. */
  Optional<Country> findGdelt(String code) {
    return Optional.ofNullable(byGdelt.get(code)).or(() -> find(code));
  }

  /** By one of its names, in capitals or not. */
  Optional<Country> findNamed(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The code of a country by its name, empty for none. */
  String codeOf(String name) {
    return findNamed(name).map(Country::code).orElse("");
  }

  /** The name of a country by its code, empty for none. */
  String nameOf(String code) {
    return find(code).map(Country::name).orElse("");
  }
}
