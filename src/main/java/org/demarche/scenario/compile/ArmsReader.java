package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.scenario.Located;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.ScenarioTree;

/** Reads what the arms are called and what they change, for those who show it. */
final class ArmsReader {
  private final ScenarioTree tree;

  ArmsReader(ScenarioTree tree) {
    this.tree = tree;
  }

  /** The arms that run, in the order of the file. */
  List<Arm> arms() {
    String reference = tree.referenceArm();
    return tree.listArms().stream().map(id -> arm(id, id.equals(reference))).toList();
  }

  private Arm arm(String id, boolean reference) {
    Optional<Located> entry = tree.top().find(NodePath.of("arms", id));
    return new Arm(
        id,
        text(entry, "title").map(Reading::onOneLine).orElse(id.replace('_', ' ')),
        text(entry, "summary").orElse(""),
        reference,
        entry.map(this::overrides).orElse(Map.of()));
  }

  private static Optional<String> text(Optional<Located> entry, String key) {
    return entry.flatMap(arm -> arm.find(key)).flatMap(Located::text);
  }

  /** Those of the arm that this one builds on come first; nearer ones replace them. */
  private Map<String, String> overrides(Located arm) {
    Map<String, String> overrides = new LinkedHashMap<>();
    List<Located> line = new ArrayList<>();
    Optional<Located> next = Optional.of(arm);
    while (next.isPresent()) {
      line.add(0, next.get());
      next =
          next.get()
              .find("extends")
              .flatMap(Located::text)
              .flatMap(base -> tree.top().find(NodePath.of("arms", base)));
    }
    for (Located each : line) {
      for (Located item : each.find("remove").map(Located::items).orElse(List.of())) {
        item.text().ifPresent(path -> overrides.put(path, "removed"));
      }
      for (Located member : each.find("set").map(Located::members).orElse(List.of())) {
        overrides.put(member.id(), ValueText.of(member.node()));
      }
    }
    return overrides;
  }
}
