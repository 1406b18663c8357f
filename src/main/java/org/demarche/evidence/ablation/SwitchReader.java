package org.demarche.evidence.ablation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.evidence.mechanisms.Mechanism;
import org.demarche.scenario.Located;
import org.demarche.scenario.Problems;
import org.demarche.scenario.YamlDocument;

/**
 * Reads the switches that ship with the program. The file is read in its tests, so that a fault in
 * it is an {@link IllegalArgumentException} that names the place.
 */
final class SwitchReader {
  private static final String FILE = "/org/demarche/evidence/ablation/switches.yaml";

  private SwitchReader() {}

  static List<Switch> mechanisms() {
    return the(top(), "mechanisms").members().stream().map(SwitchReader::read).toList();
  }

  static List<String> rest() {
    return ids(the(top(), "rest"));
  }

  private static Located top() {
    Problems problems = new Problems();
    try (InputStream stream = SwitchReader.class.getResourceAsStream(FILE)) {
      byte[] text = Objects.requireNonNull(stream, FILE).readAllBytes();
      Located top =
          YamlDocument.read(text, FILE, problems)
              .orElseThrow(() -> new IllegalArgumentException(FILE));
      problems.throwIfAny();
      return top;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Switch read(Located at) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Located value : the(at, "values").members()) {
      values.put(value.id(), value.number().orElseThrow(() -> wrong(value)));
    }
    return new Switch(
        at.id(),
        part(the(at, "part")),
        values,
        at.find("also").map(SwitchReader::ids).orElse(List.of()));
  }

  private static Mechanism.Submodel part(Located at) {
    String id = at.text().orElseThrow(() -> wrong(at));
    return Mechanism.Submodel.valueOf(id.toUpperCase(Locale.ROOT));
  }

  private static List<String> ids(Located at) {
    return at.items().stream().map(item -> item.text().orElseThrow(() -> wrong(item))).toList();
  }

  private static Located the(Located at, String key) {
    return at.find(key).orElseThrow(() -> wrong(at));
  }

  private static IllegalArgumentException wrong(Located at) {
    return new IllegalArgumentException(FILE + ": " + at.path());
  }
}
