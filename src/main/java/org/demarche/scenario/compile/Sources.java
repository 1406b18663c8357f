package org.demarche.scenario.compile;

import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Provenance;
import org.demarche.scenario.Located;

/** Reads sources, {@code kind: text}. */
final class Sources {
  private Sources() {}

  /** The source that a mapping states for what is in it. */
  static Provenance of(Located where) {
    return where
        .find("source")
        .flatMap(Located::text)
        .map(Sources::parse)
        .orElse(Provenance.UNSTATED);
  }

  static Provenance parse(String text) {
    int colon = text.indexOf(':');
    Optional<Provenance.Kind> kind =
        colon < 0 ? Optional.empty() : kind(text.substring(0, colon).strip());
    return kind.map(known -> new Provenance(known, text.substring(colon + 1).strip()))
        .orElseGet(() -> new Provenance(Provenance.Kind.JUDGEMENT, text.strip()));
  }

  private static Optional<Provenance.Kind> kind(String word) {
    for (Provenance.Kind kind : Provenance.Kind.values()) {
      if (kind != Provenance.Kind.UNSTATED && kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
