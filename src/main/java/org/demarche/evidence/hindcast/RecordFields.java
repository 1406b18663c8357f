package org.demarche.evidence.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;

/** Takes single values out of a record and notes what is missing or of the wrong kind. */
final class RecordFields {
  private final Problems problems;

  RecordFields(Problems problems) {
    this.problems = problems;
  }

  /** Notes keys that nobody knows; tells whether it is a mapping at all. */
  boolean onlyKeys(Located at, List<String> known) {
    if (!at.node().kind().equals("a mapping")) {
      problems.add(at.problem("this must be a mapping with " + String.join(", ", known)));
      return false;
    }
    for (Located member : at.members()) {
      if (!known.contains(member.id())) {
        Problem problem =
            Problem.of(member.keyAt(), member.path(), "there is no key '" + member.id() + "' here");
        problems.add(
            problem.maybe(NearestName.find(member.id(), known).orElse(String.join(", ", known))));
      }
    }
    return true;
  }

  /** Returns the value under a key that has to be there. */
  Optional<Located> require(Located at, String key) {
    Optional<Located> found = at.find(key);
    if (found.isEmpty()) {
      problems.add(at.problem("'" + key + "' is missing"));
    }
    return found;
  }

  /** Returns a text that has to be there; empty where it is not. */
  String text(Located at, String key) {
    Optional<Located> found = require(at, key);
    if (found.isPresent() && found.flatMap(Located::text).filter(t -> !t.isBlank()).isEmpty()) {
      problems.add(found.orElseThrow().problem("'" + key + "' must be a text"));
    }
    return found.flatMap(Located::text).orElse("");
  }

  /** Returns a list of texts. */
  List<Located> texts(Located list) {
    List<Located> texts = new ArrayList<>();
    if (!list.node().kind().equals("a list")) {
      problems.add(list.problem("this must be a list of ids"));
    }
    for (Located item : list.items()) {
      if (item.text().isEmpty()) {
        problems.add(item.problem("this must be an id"));
      }
      texts.add(item);
    }
    return texts;
  }

  /** Returns numbers of a list; empty where one of them is none. */
  List<Double> numbers(Located list) {
    List<Double> numbers = new ArrayList<>();
    if (list.items().isEmpty()) {
      problems.add(list.problem("this must be a list of at least one number"));
    }
    for (Located item : list.items()) {
      Optional<Double> number = item.number().filter(Double::isFinite);
      if (number.isEmpty()) {
        problems.add(item.problem("this must be a number"));
      }
      number.ifPresent(numbers::add);
    }
    return numbers;
  }
}
