package org.demarche.evidence.signs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.demarche.scenario.Problems;
import org.demarche.scenario.YamlDocument;

/** The signs that ship with the program. */
public final class Signs {
  private static final String FILE = "/org/demarche/evidence/signs/signs.yaml";

  private Signs() {}

  /** Reads them, in the order of their file. */
  public static List<Sign> shipped() {
    Problems problems = new Problems();
    try (InputStream stream = Signs.class.getResourceAsStream(FILE)) {
      byte[] text = Objects.requireNonNull(stream, FILE).readAllBytes();
      List<Sign> signs =
          YamlDocument.read(text, FILE, problems).stream()
              .flatMap(top -> top.members().stream())
              .map(SignReader::read)
              .toList();
      problems.throwIfAny();
      return signs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
