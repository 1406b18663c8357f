package org.demarche.seminar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.results.JsonFile;
import org.demarche.results.RunFolderException;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.words.Message;

/**
 * The run of a session, read from its folder for those who look at single runs. Nothing is written,
 * and a class may be playing meanwhile.
 *
 * @param scenario as the session keeps it
 * @param setup what is fixed
 * @param interventions what the class has done to the run; the model decides the rest
 */
public record PlayedRun(Scenario scenario, Session.Setup setup, List<Intervention> interventions) {
  /** The replication whose world a class plays in. */
  public static final int REPLICATION = Trunk.REPLICATION;

  private static final String SEAL = "fingerprint.json";

  /** Copies the list. */
  public PlayedRun {
    interventions = List.copyOf(interventions);
  }

  /**
   * Reads a session's folder.
   *
   * @param folder of a session, see {@link Session#isOne}
   * @throws SessionException if it cannot be read or is of another version of the model
   */
  public static PlayedRun of(Path folder) {
    Replayed replayed = replay(folder, Long.MAX_VALUE);
    return new PlayedRun(
        replayed.scenario(), replayed.setup(), Translation.whats(replayed.course().present()));
  }

  /**
   * The plan of the arm that is played, with the events that the class had inserted.
   *
   * @param told the scenario in a language
   */
  public Plan plan(Scenario told) {
    return told.plan(setup.arm())
        .with(
            interventions.stream()
                .filter(Intervention.Insert.class::isInstance)
                .map(one -> ((Intervention.Insert) one).event())
                .toList());
  }

  /** An experiment whose one arm is the class's run, with what was inserted on its timeline. */
  public Experiment experiment() {
    List<Intervention> rest =
        interventions.stream().filter(one -> !(one instanceof Intervention.Insert)).toList();
    ArmPlan arm = new ArmPlan(setup.arm(), setup.arm(), true, Map.of(), plan(scenario), rest);
    return new Experiment(scenario.basePlan(), List.of(arm), setup.seed(), setup.design());
  }

  /**
   * What a session came to.
   *
   * @param branch that was played last
   * @param entries lines of its journal
   * @param fingerprint see {@link Session#fingerprint}
   */
  record Seal(String branch, long entries, String fingerprint) {}

  /** Writes down what a session came to. */
  static void seal(Path folder, Seal seal) {
    try {
      JsonFile.writeSealed(folder.resolve(SEAL), seal);
    } catch (RunFolderException e) {
      throw Journal.trouble(e);
    }
  }

  /**
   * Plays a session's journal again.
   *
   * @param folder of a session
   * @return what was found
   * @throws SessionException as {@link #of}
   */
  public static Verdict verify(Path folder) {
    List<Message> differences = new ArrayList<>();
    Replayed now = replay(folder, Long.MAX_VALUE);
    for (Entry entry : now.ledger().all()) {
      lapsed(now, entry).ifPresent(differences::add);
    }
    Path file = folder.resolve(SEAL);
    boolean sealed = Files.isRegularFile(file);
    if (sealed) {
      Seal seal;
      try {
        seal = JsonFile.readSealed(file, Seal.class, Message.of("seminar-seal-remedy"));
      } catch (RunFolderException e) {
        throw Journal.trouble(e);
      }
      Replayed then = replay(folder, seal.branch(), seal.entries());
      String again = fingerprint(then);
      boolean same = then.ledger().all().size() == seal.entries();
      if (!same || !again.equals(seal.fingerprint())) {
        differences.add(
            Message.of("seminar-verify-differs", "was", seal.fingerprint(), "is", again));
      }
    }
    return new Verdict(now.ledger().all().size(), sealed, fingerprint(now), differences);
  }

  /**
   * What verifying has found.
   *
   * @param entries how many lines the journal has
   * @param compared whether there was a fingerprint to compare with: a session that was killed left
   *     none of its last moves
   * @param fingerprint of the run as it stands
   * @param differences what is not as it was; empty if all is well
   */
  public record Verdict(
      int entries, boolean compared, String fingerprint, List<Message> differences) {
    /** Copies the list. */
    public Verdict {
      differences = List.copyOf(differences);
    }
  }

  /** Whether the model still agrees on what had come too late. */
  private static Optional<Message> lapsed(Replayed now, Entry entry) {
    if (!(entry.move() instanceof Move.Advance advance)) {
      return Optional.empty();
    }
    List<Entry> before = now.ledger().all().subList(0, (int) entry.number() - 1);
    Ledger ledger = Ledger.of(before, now.trunk().roles, now.trunk().firstDay());
    Course course = Course.of(now.trunk(), now.seminar(), ledger, null);
    return course.lapsing(advance.day()).equals(advance.lapsed())
        ? Optional.empty()
        : Optional.of(Message.of("seminar-verify-lapsed", "entry", entry.number()));
  }

  private static String fingerprint(Replayed replayed) {
    return Fingerprints.of(replayed.trunk(), Translation.whats(replayed.course().present()));
  }

  private record Replayed(
      Scenario scenario,
      Session.Setup setup,
      SeminarPlan seminar,
      Trunk trunk,
      Ledger ledger,
      Course course) {}

  private static Replayed replay(Path folder, long entries) {
    return replay(folder, new SessionFolder(folder).played(), entries);
  }

  private static Replayed replay(Path folder, String branch, long entries) {
    SessionFolder files = new SessionFolder(folder);
    SessionFolder.Description known = files.description();
    Scenario scenario = files.scenario(known.scenario());
    SeminarPlan seminar = files.plan(scenario, known.setup());
    Trunk trunk = new Trunk(scenario, known.setup(), seminar.roles());
    List<Entry> lines = Journal.read(files.journal(branch));
    Ledger ledger =
        Ledger.of(
            lines.subList(0, (int) Math.min(entries, lines.size())),
            seminar.roles(),
            trunk.firstDay());
    Course course = Course.of(trunk, seminar, ledger, null);
    return new Replayed(scenario, known.setup(), seminar, trunk, ledger, course);
  }
}
