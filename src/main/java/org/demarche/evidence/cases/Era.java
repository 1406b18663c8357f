package org.demarche.evidence.cases;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Institution;
import org.demarche.model.Quantity;
import org.demarche.scenario.compile.Scenario;

/**
 * Which of the library's United Nations stands in for those of a case, and the ideal points of its
 * electorate.
 */
enum Era {
  BEFORE_1987("1983"),
  BEFORE_1992("1989"),
  SINCE_1992("2026");

  private static final int FIRST_OF_1989 = 1987;
  private static final int FIRST_OF_2026 = 1992;

  private final String year;
  private final Map<String, Institution.Member> members = new TreeMap<>();

  Era(String year) {
    this.year = year;
  }

  static Era of(LocalDate day) {
    if (day.getYear() < FIRST_OF_1989) {
      return BEFORE_1987;
    }
    return day.getYear() < FIRST_OF_2026 ? BEFORE_1992 : SINCE_1992;
  }

  /** The library's part. */
  String part() {
    return "library:institutions/un-" + year;
  }

  /** Whether the library's General Assembly of that year meets on call alone. */
  boolean meetsOnCall() {
    return this == SINCE_1992;
  }

  /** Members of the General Assembly by code. */
  synchronized Map<String, Institution.Member> members() {
    if (members.isEmpty()) {
      Yaml yaml = new Yaml();
      yaml.put(0, "demarche", "1").put(0, "title", Yaml.quoted(year));
      yaml.put(0, "start", year + "-01-01").put(0, "horizon", "1 d");
      yaml.put(0, "include", Yaml.list(List.of(part())));
      String state = Yaml.map("type", "state");
      yaml.put(0, "actors", Yaml.map("XXA", state, "XXB", state));
      Scenario.ofText(yaml.toString().getBytes(StandardCharsets.UTF_8), "un-" + year)
          .basePlan()
          .institutions()
          .stream()
          .filter(body -> body.code().equals("UNGA"))
          .flatMap(body -> body.members().stream())
          .forEach(member -> members.put(member.code(), member));
    }
    return members;
  }

  /** A member's ideal point; NaN where there is none. */
  double idealPoint(String code) {
    Institution.Member member = members().get(code);
    return member != null && member.idealPoint() instanceof Quantity.Fixed point
        ? point.value()
        : Double.NaN;
  }
}
