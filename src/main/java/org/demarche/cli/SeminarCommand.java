package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.experiment.LatinHypercube;
import org.demarche.results.RunFolderException;
import org.demarche.results.Trouble;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Session;
import org.demarche.seminar.Snapshot;
import org.demarche.seminar.paper.Papers;
import org.demarche.web.room.SeminarServer;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.UnfitException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche seminar}: a class plays a scenario. */
@Command(name = "seminar", sortOptions = false)
final class SeminarCommand implements Callable<Integer> {
  private static final Pattern FOLDER = Pattern.compile("seminar-(\\d{1,6})");
  private static final int LAST_PORT = 65_535;
  private static final long LOOK_MILLIS = 200;

  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--arm", paramLabel = "A")
  private @Nullable String arm;

  @Mixin private Seed seed = new Seed();

  @Option(names = "--host", paramLabel = "H", defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "P", defaultValue = "8020")
  private int port;

  @Mixin private ResultsFolder out = new ResultsFolder();

  @Option(names = "--resume")
  private boolean resume;

  @Option(names = "--check")
  private boolean check;

  @Override
  public Integer call() {
    List<Message> problems = new ArrayList<>();
    Bounds.check("--port", port, 0, LAST_PORT, problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    if (Session.isOne(arguments.file())) {
      return serve(Session.resume(arguments.file()));
    }
    Scenario scenario = arguments.load();
    String chosen = Orders.arm(scenario, arm);
    if (check) {
      console.answer(lines(scenario.in(console.words().language()), chosen));
      return ExitStatus.DONE;
    }
    Path all = out.path().resolve(scenario.id());
    if (resume) {
      int begun = last(all, SeminarCommand::isBegun);
      if (begun == 0) {
        throw new UnusableInputException(Message.of("seminar-none-to-resume", "folder", "" + all));
      }
      return serve(Session.resume(all.resolve("seminar-" + begun)));
    }
    Path folder = all.resolve("seminar-" + (last(all, any -> true) + 1));
    Session.Setup setup = new Session.Setup(chosen, seed.value(), LatinHypercube.ID);
    return serve(Session.create(folder, scenario, setup));
  }

  /** Whether anybody has come in: a start that failed, as on a taken port, leaves nothing else. */
  private static boolean isBegun(Path folder) {
    try {
      return Files.size(folder.resolve("main.jsonl")) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The number of the last session of a scenario that is meant, 0 for none. */
  private static int last(Path all, Predicate<Path> isMeant) {
    if (!Files.isDirectory(all)) {
      return 0;
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders
          .filter(isMeant)
          .map(folder -> FOLDER.matcher("" + folder.getFileName()))
          .filter(Matcher::matches)
          .mapToInt(name -> Integer.parseInt(name.group(1)))
          .max()
          .orElse(0);
    } catch (IOException e) {
      throw Trouble.reading(all, e);
    }
  }

  /** Serves a session until the program is told to end. */
  private int serve(Session session) {
    Interruption interruption = Interruption.ofProcess();
    interruption.windUp();
    try (session;
        SeminarServer server =
            SeminarServer.start(session, host, port, console.words().language())) {
      console.answer(Message.of("seminar-serves", "folder", "" + session.folder()));
      console.answer(Message.of("seminar-lead", "link", "" + server.lead()));
      console.answer(
          Message.of("seminar-join", "link", "" + server.join(), "code", server.joinCode()));
      console.out().flush();
      boolean over = false;
      while (!interruption.isRequested()) {
        boolean before = over;
        over = session.snapshot().phase() == Snapshot.Phase.OVER;
        if (over && !before) {
          writePapers(session);
        }
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (UnfitException unfit) {
      throw new UnusableInputException(unfit.said());
    }
    return ExitStatus.INTERRUPTED;
  }

  /** The class goes on where they cannot be written; its pages still hand them out. */
  private void writePapers(Session session) {
    Path folder = session.folder().resolve("papers");
    try {
      Papers.of(session, console.words().language()).writeTo(folder);
      console.answer(Message.of("seminar-papers", "folder", "" + folder));
    } catch (RunFolderException trouble) {
      console.answer(trouble.said());
    }
    console.out().flush();
  }

  /** What a class finds: roles, turns and injects. */
  private List<String> lines(Scenario told, String chosen) {
    SeminarPlan plan = told.seminar().orElseGet(() -> SeminarPlan.usual(told.plan(chosen)));
    List<Message> lines = new ArrayList<>();
    lines.add(
        Message.of(
            "seminar-check-title",
            "scenario",
            told.title(),
            "turns",
            plan.turns(),
            "days",
            plan.turnDays(),
            "minutes",
            plan.totalMinutes()));
    plan.roles().forEach(role -> lines.add(line(role)));
    plan.injects().forEach(inject -> lines.add(line(inject)));
    return console.words().sayAll(lines);
  }

  private static Message line(SeminarPlan.Role role) {
    return Message.of(
        "seminar-check-role",
        "id",
        role.id(),
        "title",
        role.title(),
        "actor",
        role.actor(),
        "seats",
        role.seats(),
        "aims",
        role.aims().size());
  }

  private static Message line(SeminarPlan.Inject inject) {
    return Message.of(
        "seminar-check-inject",
        "id",
        inject.id(),
        "day",
        new Shown.Fixed(inject.atDays(), 0),
        "title",
        inject.title().isEmpty() ? inject.text() : inject.title());
  }
}
