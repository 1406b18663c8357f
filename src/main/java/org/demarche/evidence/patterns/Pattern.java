package org.demarche.evidence.patterns;

import java.util.List;
import java.util.Locale;
import org.demarche.words.Message;

/**
 * A pattern with its checks.
 *
 * @param id P1 to P16
 * @param title what it says, a few words
 * @param tag whether the model was given it
 * @param source where the evidence comes from
 * @param checks what was compared, at least one
 * @param notes what stands beside the checks and is not scored
 */
public record Pattern(
    String id, Message title, Tag tag, Message source, List<Check> checks, List<Message> notes) {

  /** Copies the lists and refuses a pattern without a check. */
  public Pattern {
    checks = List.copyOf(checks);
    notes = List.copyOf(notes);
    if (checks.isEmpty()) {
      throw new IllegalArgumentException(id + " checks nothing");
    }
  }

  /** Where a pattern comes from. */
  public enum Tag {
    /** The model is given it. */
    INPUT,
    /** The numbers in use are draws that a fit kept for showing it. */
    FITTED,
    /** It must come out. */
    EMERGENT;

    /** Returns the tag as it is written in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the pattern with another tag. */
  Pattern tagged(Tag other) {
    return new Pattern(id, title, other, source, checks, notes);
  }

  /** Tells whether every check passes. */
  public boolean pass() {
    return checks.stream().allMatch(Check::pass);
  }
}
