package org.demarche.evidence.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.Node;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.words.Message;

/** Takes single values out of a record and notes what is missing or of the wrong kind. */
final class RecordFields {
  private final Problems problems;

  RecordFields(Problems problems) {
    this.problems = problems;
  }

  /** Notes keys that nobody knows; tells whether it is a mapping at all. */
  boolean onlyKeys(Located at, List<String> known) {
    if (!(at.node() instanceof Node.Mapping)) {
      problems.add(at, Message.of("hindcast-mapping", "keys", String.join(", ", known)));
      return false;
    }
    for (Located member : at.members()) {
      if (!known.contains(member.id())) {
        Problem problem =
            Problem.of(
                member.keyAt(), member.path(), Message.of("hindcast-no-key", "key", member.id()));
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
      problems.add(at, Message.of("hindcast-missing", "key", key));
    }
    return found;
  }

  /** Returns a text that has to be there; empty where it is not. */
  String text(Located at, String key) {
    Optional<Located> found = require(at, key);
    if (found.isPresent() && found.flatMap(Located::text).filter(t -> !t.isBlank()).isEmpty()) {
      problems.add(found.orElseThrow(), Message.of("hindcast-text", "key", key));
    }
    return found.flatMap(Located::text).orElse("");
  }

  /** Returns a list of texts. */
  List<Located> texts(Located list) {
    List<Located> texts = new ArrayList<>();
    if (!(list.node() instanceof Node.Sequence)) {
      problems.add(list, Message.of("hindcast-ids"));
    }
    for (Located item : list.items()) {
      if (item.text().isEmpty()) {
        problems.add(item, Message.of("hindcast-id"));
      }
      texts.add(item);
    }
    return texts;
  }

  /** Returns numbers of a list; empty where one of them is none. */
  List<Double> numbers(Located list) {
    List<Double> numbers = new ArrayList<>();
    if (list.items().isEmpty()) {
      problems.add(list, Message.of("hindcast-numbers"));
    }
    for (Located item : list.items()) {
      Optional<Double> number = item.number().filter(Double::isFinite);
      if (number.isEmpty()) {
        problems.add(item, Message.of("hindcast-number"));
      }
      number.ifPresent(numbers::add);
    }
    return numbers;
  }
}
