package org.demarche.engine.agenda;

import org.demarche.trace.ActView;
import umontreal.ssj.simevents.Simulator;

/** An event of the agenda, pooled: what is to happen, with room for what any kind needs. */
public final class Happening extends HeapEventList.Entry implements ActView {

  /** What happens, in order of priority at equal times. */
  public enum Kind {
    /** The run is looked at. */
    PAUSE,
    /** A branch begins. */
    FORK,
    /** Start of a day: decay, hazards, reviews. */
    TICK,
    /** A scripted event falls due. */
    SCRIPT,
    /** An act or happening takes place. */
    ACT,
    /** An act takes effect after its delay. */
    EFFECT,
    /** Dead are reported. */
    REPORT,
    /** Loads after the opening are noted. */
    SNAPSHOT,
    /** A stock runs out. */
    STOCK,
    /** Somebody answers with a statement. */
    STATEMENT,
    /** Somebody answers with a deed. */
    DEED,
    /** Somebody takes a look at a relation. */
    REVIEW,
    /** A body meets. */
    MEETING,
    /** A body votes. */
    VOTE,
    /** Like-minded governments speak together. */
    JOINT,
    /** A legislature votes, a court rules, or what followed from it ends. */
    PROCEDURE,
    /** Leaders speak, or an envoy comes. */
    CONTACT,
    /** A round of talks. */
    ROUND,
    /** A part of what was agreed falls due. */
    LIFT,
    /** The run ends. */
    END;

    /** Whether the id is that of the very event, by which it can be removed and put off. */
    public boolean isNamed() {
      return switch (this) {
        case SCRIPT, ACT, REPORT, REVIEW, MEETING -> true;
        default -> false;
      };
    }
  }

  private final Agenda agenda;
  public Kind kind = Kind.TICK;
  public long id;
  public long cause;
  public int source;
  public int target;
  public int action;
  public int scripted;
  public double intensity;
  public boolean opening;
  public boolean authorised;

  /**
   * The matter it belongs to: the pair between whom it began, smaller actor times their number plus
   * the greater; -1 for none.
   */
  public int matter;

  /** Who is to choose, which body meets, which pair talks, whose dead: by kind. */
  public int subject;

  /** Who did the act that this one answers, or -1. */
  public int answered;

  /** The action that this act answers, or -1; the stage of a procedure. */
  public int about;

  /** A number by kind: severity of a trigger, dead of a report. */
  public double amount;

  /** Dead of an event that had been reported before. */
  public double before;

  /** When the dead were reported whose number this report revises. */
  public double since;

  /** A flag by kind: a meeting without a draft; an answer to a report of dead; a person's word. */
  public boolean flag;

  /** Whether it has been put off from outside already. */
  public boolean delayed;

  /** How its time was drawn, if it was. */
  public final Wait wait = new Wait();

  Happening(Agenda agenda, Simulator simulator) {
    super(simulator);
    this.agenda = agenda;
  }

  @Override
  public void actions() {
    agenda.happen(this);
  }

  void clear(Kind newKind) {
    kind = newKind;
    setPriority(newKind.ordinal() + 1);
    id = 0;
    cause = 0;
    source = -1;
    target = -1;
    action = -1;
    scripted = -1;
    intensity = 1;
    opening = false;
    authorised = false;
    matter = -1;
    subject = -1;
    answered = -1;
    about = -1;
    amount = 0;
    before = 0;
    since = 0;
    flag = false;
    delayed = false;
    wait.none();
  }

  /** Makes one event tell of the same act as another. */
  public static void copy(Happening from, Happening to) {
    to.id = from.id;
    to.cause = from.cause;
    to.source = from.source;
    to.target = from.target;
    to.action = from.action;
    to.scripted = from.scripted;
    to.intensity = from.intensity;
    to.opening = from.opening;
    to.authorised = from.authorised;
    to.answered = from.answered;
    to.about = from.about;
    to.amount = from.amount;
    to.subject = from.subject;
    to.matter = from.matter;
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public long cause() {
    return cause;
  }

  @Override
  public double day() {
    return agenda.now();
  }

  @Override
  public int source() {
    return source;
  }

  @Override
  public int target() {
    return target;
  }

  @Override
  public int action() {
    return action;
  }

  @Override
  public double intensity() {
    return intensity;
  }

  @Override
  public int scripted() {
    return scripted;
  }

  @Override
  public boolean opening() {
    return opening;
  }

  @Override
  public int matter() {
    return matter;
  }
}
