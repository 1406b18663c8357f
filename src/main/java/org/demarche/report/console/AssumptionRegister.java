package org.demarche.report.console;

import java.util.List;
import java.util.Locale;
import org.demarche.model.Provenance;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Register;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** The register of assumptions: value or distribution, source, who uses it. */
public final class AssumptionRegister {
  private static final String SECTION = "assumptions";

  private AssumptionRegister() {}

  /**
   * Returns the lines: the assumptions first, then every other number of the scenario itself.
   *
   * @param scenario whose numbers
   * @param words of the language
   */
  public static List<String> lines(Scenario scenario, Words words) {
    Register register = scenario.tree().register();
    Lines lines = new Lines(words);
    lines.add(Message.of("overview-assumptions", "scenario", scenario.title()));
    register.entries().stream()
        .filter(entry -> entry.path().section().equals(SECTION))
        .forEach(entry -> add(lines, entry, entry.path().last()));
    lines.blank();
    lines.add(Message.of("overview-numbers"));
    register.entries().stream()
        .filter(entry -> !entry.path().section().equals(SECTION) && !entry.isFromLibrary())
        .forEach(entry -> add(lines, entry, entry.path().toString()));
    return lines.all();
  }

  private static void add(Lines lines, Register.Entry entry, String name) {
    lines.add(Message.of("overview-value", "name", name, "value", entry.value()));
    lines.add(source(entry.provenance()));
    if (entry.path().section().equals(SECTION)) {
      lines.add(users(entry.usedBy()));
    }
  }

  private static Message source(Provenance provenance) {
    if (provenance.kind() == Provenance.Kind.UNSTATED) {
      return Message.of("overview-source", "source", provenance.text());
    }
    String kind = provenance.kind().name().toLowerCase(Locale.ROOT);
    return Message.of(
        "overview-source-kind", "kind", new Shown.Case(kind), "text", provenance.text());
  }

  private static Message users(List<NodePath> paths) {
    return paths.isEmpty()
        ? Message.of("overview-used-by-model")
        : Message.of(
            "overview-used-by",
            "users",
            String.join(", ", paths.stream().map(NodePath::toString).toList()));
  }
}
