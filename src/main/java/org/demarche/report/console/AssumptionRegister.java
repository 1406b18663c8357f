package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Provenance;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Register;
import org.demarche.scenario.compile.Scenario;

/** The register of assumptions: value or distribution, source, who uses it. */
public final class AssumptionRegister {
  private static final String SECTION = "assumptions";

  private AssumptionRegister() {}

  /** Returns the lines: the assumptions first, then every other number of the scenario itself. */
  public static List<String> lines(Scenario scenario) {
    Register register = scenario.tree().register();
    List<String> lines = new ArrayList<>();
    lines.add("Assumptions of " + scenario.title());
    register.entries().stream()
        .filter(entry -> entry.path().section().equals(SECTION))
        .forEach(entry -> add(lines, entry, entry.path().last()));
    lines.add("");
    lines.add("Other numbers of the scenario (those of the built-in library are left out)");
    register.entries().stream()
        .filter(entry -> !entry.path().section().equals(SECTION) && !entry.isFromLibrary())
        .forEach(entry -> add(lines, entry, entry.path().toString()));
    return lines;
  }

  private static void add(List<String> lines, Register.Entry entry, String name) {
    lines.add("  " + name + " = " + entry.value());
    lines.add("      source: " + source(entry.provenance()));
    if (entry.path().section().equals(SECTION)) {
      lines.add("      used by: " + users(entry.usedBy()));
    }
  }

  private static String source(Provenance provenance) {
    return provenance.kind() == Provenance.Kind.UNSTATED
        ? provenance.text()
        : provenance.kind().name().toLowerCase(Locale.ROOT) + ": " + provenance.text().strip();
  }

  private static String users(List<NodePath> paths) {
    return paths.isEmpty()
        ? "the model itself"
        : String.join(", ", paths.stream().map(NodePath::toString).toList());
  }
}
