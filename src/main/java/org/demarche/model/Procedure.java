package org.demarche.model;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.jspecify.annotations.Nullable;

/**
 * A procedure at home that may bind a government: a legislature's vote to restrain its force, a
 * court's ruling on a measure. Something calls it up; after a lag it passes or fails by chance; a
 * legislature's may be vetoed and the veto overridden; then it takes effect.
 *
 * @param id unique among procedures
 * @param title for people
 * @param kind whose procedure it is
 * @param of index of the government that it binds
 * @param call what calls it up
 * @param lag days from the call to the vote or ruling
 * @param p chance that it passes, 0 to 1
 * @param veto what the executive may do against it, or null if nothing
 * @param restraint acts that it closes or makes costly, or null
 * @param voids indices of the kinds of measures of the government that it ends, sorted
 * @param cooldownDays after a case on the same target has ended, nothing calls the procedure up for
 *     so long
 * @param provenance where it comes from
 */
public record Procedure(
    String id,
    String title,
    Kind kind,
    int of,
    Call call,
    Distribution lag,
    Quantity p,
    @Nullable Veto veto,
    @Nullable Restraint restraint,
    List<Integer> voids,
    double cooldownDays,
    Provenance provenance)
    implements Serializable {
  /** Copies the list; refuses a procedure without consequence and a veto of a ruling. */
  public Procedure {
    voids = List.copyOf(voids);
    Checks.notNegative("government", of);
    Checks.between("cooldown", cooldownDays, 0, 36525);
    if (restraint == null && voids.isEmpty()) {
      throw new UnfitException(Message.of("model-procedure-idle"));
    }
    if (kind == Kind.COURT && veto != null) {
      throw new UnfitException(Message.of("model-procedure-veto"));
    }
  }

  /** Whose procedure it is. */
  public enum Kind {
    /** A parliament that votes. */
    LEGISLATURE,
    /** A court that rules. */
    COURT
  }

  /**
   * What calls a procedure up: any one of these.
   *
   * @param rung an act of the government of at least this rung, or -1
   * @param actions acts of the government of these kinds, sorted
   * @param measures measures of these kinds that the government puts in force or strengthens,
   *     sorted
   * @param events events of the timeline, sorted
   * @param on for acts and measures: the targets that count, sorted; empty for all
   */
  public record Call(
      int rung,
      List<Integer> actions,
      List<Integer> measures,
      List<Integer> events,
      List<Integer> on)
      implements Serializable {
    /** Copies the lists; refuses a call by nothing. */
    public Call {
      actions = List.copyOf(actions);
      measures = List.copyOf(measures);
      events = List.copyOf(events);
      on = List.copyOf(on);
      Checks.between("rung", rung, -1, Ladder.TOP);
      if (rung < 0 && actions.isEmpty() && measures.isEmpty() && events.isEmpty()) {
        throw new UnfitException(Message.of("model-procedure-uncalled"));
      }
    }
  }

  /**
   * What the executive may do against a vote.
   *
   * @param p chance of a veto, given that the vote passed, 0 to 1
   * @param lag days from the vote to the veto or the signature
   * @param override chance that the veto is overridden, 0 to 1
   * @param overrideLag days from the veto to the vote on it
   */
  public record Veto(Quantity p, Distribution lag, Quantity override, Distribution overrideLag)
      implements Serializable {}

  /**
   * Acts that are closed to the government, or made costly, while a restraint holds. An act falls
   * under it by its rung, its family or its kind.
   *
   * @param rung acts of at least this rung; above {@link Ladder#TOP} none by their rung
   * @param families acts of these families, sorted
   * @param actions acts of these kinds, sorted
   * @param on against whom, sorted; empty for the target of what called the procedure up, and for
   *     everybody where that had none
   * @param days how long it holds; infinity to the end of the run
   * @param cost what it adds to the cost feature instead of closing them, 0 to 1, or null
   */
  public record Restraint(
      int rung,
      List<Integer> families,
      List<Integer> actions,
      List<Integer> on,
      double days,
      @Nullable Quantity cost)
      implements Serializable {
    /** Copies the lists and checks the length. */
    public Restraint {
      families = List.copyOf(families);
      actions = List.copyOf(actions);
      on = List.copyOf(on);
      if (!(days > 0)) {
        throw new UnfitException(
            Message.of("model-restraint-length", "days", String.valueOf(days)));
      }
    }
  }

  /** What can happen to a procedure; conditions ask for {@code "id"} or {@code "id.step"}. */
  public enum Step {
    /** Somebody has brought the matter. */
    CALLED_UP,
    /** The vote or the suit is lost, or a veto stands. */
    FAILED,
    /** A legislature has voted for it. */
    PASSED,
    /** The executive has refused it. */
    VETOED,
    /** The veto is overcome. */
    OVERRIDDEN,
    /** It binds: acts are restrained, measures void. */
    IN_FORCE,
    /** The restraint has run out. */
    LAPSED;

    /**
     * The word in files.
     *
     * @return lower case
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The index by which an expression refers to a step, where an event of the timeline would have
   * its own: below -1.
   *
   * @param procedure index in {@link Plan#procedures()}
   * @param step which step
   * @return at most -2
   */
  public static int eventIndex(int procedure, Step step) {
    return -2 - (procedure * Step.values().length + step.ordinal());
  }
}
