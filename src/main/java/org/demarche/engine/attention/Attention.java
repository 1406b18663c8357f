package org.demarche.engine.attention;

import java.util.Arrays;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.chance.Chance;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.numbers.Memory;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.Program;
import org.demarche.engine.relations.Ties;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;
import org.demarche.model.Question;
import org.demarche.model.Speed;
import org.jspecify.annotations.Nullable;
import umontreal.ssj.probdist.NormalDist;

/**
 * Who takes notice of an event, and whether and when it answers: with a statement within hours to
 * two days, with a deed by the response lags of ICB. Answers with probability min(1, concern / 0.1)
 * * logistic(alpha + beta * concern - habituation * remembered acts), concern being stake *
 * severity.
 */
public final class Attention {
  /** Concern below this counts in proportion: nobody answers what is no concern of its own. */
  private static final double HEEDED = 0.1;

  private final Run run;
  private final Program program;
  private final int n;
  private final Memory repeats;
  private final @Nullable Happening[] pending;

  /** Deeds that would come after the horizon, as long as nothing else has come in between. */
  private final @Nullable Happening[] late;

  private final Stakes stakes;

  /** Those who have a stake in the act at hand, how much it concerns them, and their chance. */
  private final int[] concerned;

  private final double[] concerns;
  private final int[] streams;
  private final int[] words;
  private int count;
  private double habituation;
  private double alphaVoice;
  private double betaVoice;
  private double alphaDeed;
  private double betaDeed;
  private double outside;
  private double done;

  /** How the lag last drawn was drawn. */
  private double lagMu;

  private double lagSigma;
  private double lagSpeed;
  private double lagLeast;

  public Attention(Run run, Ties ties) {
    this.run = run;
    this.program = run.program;
    this.n = program.n;
    this.repeats = new Memory(n * program.plan.families().size());
    this.pending = new Happening[n * n];
    this.late = new Happening[n * n];
    this.stakes = new Stakes(run, ties);
    this.concerned = new int[n];
    this.concerns = new double[n];
    this.streams = new int[n];
    this.words = new int[4 * n];
  }

  /** Begins a run: nothing waits for an answer. */
  public void reset() {
    Arrays.fill(pending, null);
    Arrays.fill(late, null);
    stakes.reset();
    repeats.reset(run.parameter(Parameter.HABITUATION_HALF_LIFE));
    habituation = run.parameter(Parameter.HABITUATION);
    alphaVoice = run.parameter(Parameter.ATTENTION_ALPHA_VOICE);
    betaVoice = run.parameter(Parameter.ATTENTION_BETA_VOICE);
    alphaDeed = run.parameter(Parameter.ATTENTION_ALPHA);
    betaDeed = run.parameter(Parameter.ATTENTION_BETA);
    outside = run.parameter(Parameter.ATTENTION_OUTSIDE);
    done = run.parameter(Parameter.ATTENTION_DONE);
  }

  /** Severity of an act from its score, its strength and its dead; 0 and up. */
  public double severity(Happening act, double dead) {
    double score = Math.abs(run.v[program.layout.goldstein + act.action]) / 10 * act.intensity;
    double weight = run.parameter(Parameter.SEVERITY_CASUALTY_WEIGHT);
    return score + weight * Elementary.log10p1(dead);
  }

  /**
   * Lets everyone concerned take notice of an act. Statements draw replies from their addressees
   * alone, kind deeds too, and reports of dead from the side whose dead they are: the act itself
   * has been noticed before. A report is no further act: it tires nobody, and the act it tells of
   * does not count as one that has been heard before.
   */
  public void notice(Happening act, double dead, int deadSide) {
    double severity = severity(act, dead);
    int place = act.source * program.plan.families().size() + program.actions.family[act.action];
    boolean report = act.kind == Happening.Kind.REPORT;
    double remembered = repeats.get(place, run.now);
    if (report) {
      remembered = Math.max(0, remembered - 1);
    } else {
      repeats.set(place, remembered + 1, run.now);
    }
    count = 0;
    boolean addresseeAlone =
        program.actions.verbal[act.action] || report || run.isFriendly(act.action);
    if (!addresseeAlone) {
      double[] all = stakes.ofAll(act, deadSide);
      for (int i : program.audience) {
        listen(i, act, all[i], severity);
      }
    } else if (program.chooses[act.target] && program.involved[act.target]) {
      listen(act.target, act, stakes.of(act.target, act, deadSide), severity);
    }
    run.chance.blocks(streams, count, act.id, words);
    double tired = habituation * remembered;
    for (int k = 0; k < count; k++) {
      answer(k, act, tired, deadSide);
    }
  }

  private void listen(int i, Happening act, double stake, double severity) {
    if (stake > 0 && i != act.source) {
      double concern = stake * severity;
      concerned[count] = i;
      concerns[count] = concern;
      streams[count++] = program.streams.of(i, Purpose.ATTENTION);
    }
  }

  private boolean touches(int i, Happening act, int deadSide) {
    boolean struck = i == act.target && !program.actions.verbal[act.action];
    return struck || i == deadSide || isParty(i, act);
  }

  /**
   * An answer given is an answer done: one no graver than what it answers asks for less in turn.
   */
  private double settled(int i, Happening act) {
    boolean answersMine = act.answered == i && act.about >= 0;
    return answersMine && program.actions.rung[act.action] <= program.actions.rung[act.about]
        ? done
        : 0;
  }

  private boolean isParty(int i, Happening act) {
    return program.tracks.find(i, act.source) >= 0;
  }

  private void answer(int k, Happening act, double tired, int deadSide) {
    int i = concerned[k];
    double concern = concerns[k];
    double heed = Math.min(1, concern / HEEDED);
    double toVoice = alphaVoice + betaVoice * concern - tired;
    double far = touches(i, act, deadSide) ? 0 : outside;
    double toDeed = alphaDeed + betaDeed * concern + far - tired - settled(i, act);
    if (tired > 0 && run.listener.wantsSilences()) {
      boolean noWord = silenced(Chance.number(words[4 * k]) / heed, toVoice, tired);
      boolean noDeed = silenced(Chance.number(words[4 * k + 2]) / heed, toDeed, tired);
      if (noWord || (!program.office[i] && noDeed)) {
        run.listener.keptSilent(run.now, i, act.id);
      }
    }
    boolean speaks =
        Elementary.isBelowLogistic(Chance.number(words[4 * k]) / heed, toVoice)
            && !program.script.answers(act.scripted, i, Speed.VOICE);
    if (run.answers(Question.WORD, i, act.id, speaks)) {
      double lag = voiceLag(i, Chance.number(words[4 * k + 1]));
      schedule(Happening.Kind.STATEMENT, i, act, concern, lag);
    }
    boolean does =
        !program.office[i]
            && (isStruckByTheShock(i, act)
                || Elementary.isBelowLogistic(Chance.number(words[4 * k + 2]) / heed, toDeed))
            && !program.script.answers(act.scripted, i, Speed.MAJOR);
    if (!program.office[i] && run.answers(Question.DEED, i, act.id, does)) {
      deed(i, act, concern, Chance.number(words[4 * k + 3]));
    }
  }

  /**
   * A government that the opening act itself strikes always decides what to do about it: such a
   * blow is what makes a crisis of it, and ICB's crisis actors that made no response are rare
   * (Brecher, Wilkenfeld and others: the major response). What it does may be nothing grave.
   */
  private boolean isStruckByTheShock(int i, Happening act) {
    return act.opening && i == act.target && !program.actions.verbal[act.action];
  }

  /** Whether an answer stays out that would have come without what is remembered. */
  private static boolean silenced(double u, double x, double tired) {
    return !Elementary.isBelowLogistic(u, x) && Elementary.isBelowLogistic(u, x + tired);
  }

  /** A graver trigger supersedes an answer still pending; a lesser one adds nothing to it. */
  private void deed(int i, Happening act, double concern, double u) {
    Happening beyond = late[i * n + act.source];
    if (beyond != null && beyond.amount >= concern) {
      return;
    }
    forgetLate(i * n + act.source);
    Happening waiting = pending[i * n + act.source];
    if (waiting != null) {
      if (waiting.amount >= concern) {
        return;
      }
      pending[i * n + act.source] = null;
      run.agenda.cancel(waiting);
      run.listener.answerSuperseded(run.now, i, act.id);
    }
    pending[i * n + act.source] =
        schedule(Happening.Kind.DEED, i, act, concern, deedLag(i, act, u));
  }

  /** Another trigger has come: what would have been answered after the horizon no longer counts. */
  private void forgetLate(int cell) {
    Happening waiting = late[cell];
    if (waiting != null) {
      late[cell] = null;
      run.agenda.forget(waiting);
    }
  }

  /** The pending deed has come up; later triggers count afresh. */
  public void taken(Happening answer) {
    int cell = answer.subject * n + answer.source;
    if (pending[cell] == answer) {
      pending[cell] = null;
    }
  }

  private @Nullable Happening schedule(
      Happening.Kind kind, int i, Happening act, double concern, double lag) {
    Happening answer = run.agenda.take(kind);
    answer.subject = i;
    answer.id = act.id;
    answer.cause = act.kind == Happening.Kind.REPORT ? act.cause : act.id;
    answer.source = act.source;
    answer.target = act.target;
    answer.action = act.action;
    answer.scripted = act.scripted;
    answer.authorised = act.authorised;
    answer.matter = act.matter;
    answer.answered = act.answered;
    answer.flag = act.kind == Happening.Kind.REPORT;
    answer.amount = concern;
    answer.wait.lognormal(run.now, lagMu, lagSigma, lagSpeed, lagLeast);
    if (run.agenda.schedule(answer, lag)) {
      return answer;
    }
    if (kind == Happening.Kind.DEED) {
      late[i * n + act.source] = answer;
    }
    return null;
  }

  /** A branch has drawn another time for a deed: whether it comes within the horizon. */
  public void moved(Happening answer, boolean comes) {
    int cell = answer.subject * n + answer.source;
    pending[cell] = comes ? answer : null;
    late[cell] = comes ? null : answer;
  }

  private double voiceLag(int i, double u) {
    double z = NormalDist.inverseF01(u);
    double log =
        run.parameter(Parameter.LAG_VOICE_MU) + run.parameter(Parameter.LAG_VOICE_SIGMA) * z;
    lagMu = run.parameter(Parameter.LAG_VOICE_MU);
    lagSigma = run.parameter(Parameter.LAG_VOICE_SIGMA);
    lagSpeed = run.temperament(i, Layout.TEMPO);
    lagLeast = 0;
    return Elementary.exp(log) / lagSpeed;
  }

  /**
   * Days to a deed: lognormal, fitted to ICB's day counts, sooner for quicker governments. Up to
   * the scenario's information cut-off the record is scripted, so the lag is drawn given that
   * nothing had been done by then.
   */
  private double deedLag(int i, Happening act, double u) {
    boolean violent = program.actions.lethal[act.action];
    double mu = run.parameter(violent ? Parameter.LAG_VIOLENT_MU : Parameter.LAG_NONVIOLENT_MU);
    double sigma =
        run.parameter(violent ? Parameter.LAG_VIOLENT_SIGMA : Parameter.LAG_NONVIOLENT_SIGMA);
    double centre = mu - Elementary.log(run.temperament(i, Layout.TEMPO));
    double known = program.plan.asOfDays() - run.now;
    double level = u;
    if (known > 0) {
      double done = NormalDist.cdf01((Elementary.log(known) - centre) / sigma);
      level = Math.min(1 - 1e-12, done + (1 - done) * u);
    }
    lagMu = centre;
    lagSigma = sigma;
    lagSpeed = 1;
    lagLeast = Math.max(0, known);
    return Math.max(
        Math.max(0, known), Elementary.exp(centre + sigma * NormalDist.inverseF01(level)));
  }
}
