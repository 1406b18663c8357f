package org.demarche.evidence.signs;

import org.demarche.scenario.Located;

/** Reads a sign. */
final class SignReader {
  private SignReader() {}

  static Sign read(Located at) {
    Fields sign =
        new Fields(at)
            .only("title", "group", "change", "measure", "expect", "reason", "source", "known");
    return new Sign(
        sign.id(),
        sign.text("title"),
        sign.text("group"),
        ChangeReader.read(sign.the("change")),
        MeasureReader.read(sign.the("measure")),
        sign.constant(Direction.class, "expect"),
        sign.text("reason"),
        sign.text("source"),
        sign.has("known") ? sign.text("known") : null);
  }
}
