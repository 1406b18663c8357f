package org.demarche.model;

import java.io.Serializable;
import org.demarche.words.Message;

/**
 * Where a number comes from.
 *
 * @param kind how sure the ground is
 * @param text citation, file and row, or the reason of a judgement
 */
public record Provenance(Kind kind, Message text) implements Serializable {

  /** The kinds of ground a number can stand on. */
  public enum Kind {
    /** A reported fact, with a citation. */
    FACT,
    /** A figure of a data set, with file and row. */
    DATA,
    /** A published estimate. */
    LITERATURE,
    /** The author's judgement, with a reason. */
    JUDGEMENT,
    /** Nothing was stated. */
    UNSTATED
  }

  /** For a number whose author said nothing. */
  public static final Provenance UNSTATED =
      new Provenance(Kind.UNSTATED, Message.of("model-source-unstated"));

  /** A ground in the words of a scenario. */
  public Provenance(Kind kind, String text) {
    this(kind, Message.verbatim(text));
  }
}
