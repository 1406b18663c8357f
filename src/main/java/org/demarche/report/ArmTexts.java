package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.ScriptedEvent;
import org.demarche.report.page.ReportPage.ArmText;
import org.demarche.results.RunDescription;
import org.demarche.scenario.compile.Arm;
import org.demarche.words.Message;

/** Says what each arm changes. */
final class ArmTexts {
  private static final String TIMELINE = "timeline.";
  private static final String REMOVED = "removed";
  private static final Pattern SOURCED =
      Pattern.compile("\\{\"value\":\\s*([^,}]+),\\s*\"source\":\\s*\"(.*)\"}");
  private static final int LONGEST = 160;

  private final FinishedRun run;

  ArmTexts(FinishedRun run) {
    this.run = run;
  }

  List<ArmText> texts() {
    return run.run().arms().stream().map(this::text).toList();
  }

  private ArmText text(RunDescription.ArmEntry entry) {
    String summary =
        run.scenario().arms().stream()
            .filter(arm -> arm.id().equals(entry.id()))
            .map(Arm::summary)
            .findFirst()
            .orElse("");
    List<String> changes = new ArrayList<>();
    Plan plan = run.scenario().plan(entry.id());
    for (Map.Entry<String, String> change : entry.overrides().entrySet()) {
      changes.add(run.say(change(change.getKey(), change.getValue(), plan)));
    }
    boolean reference = entry.id().equals(run.run().reference().id());
    return new ArmText(entry.title(), summary, reference, changes);
  }

  private Message change(String path, String value, Plan arm) {
    if (value.equals(REMOVED)) {
      return findEvent(run.plan(), path)
          .map(event -> Message.of("report-without-event", "event", event.title()))
          .orElse(Message.of("report-without", "path", path));
    }
    Optional<ScriptedEvent> added = findEvent(arm, path);
    if (added.isPresent() && findEvent(run.plan(), path).isEmpty()) {
      return event(added.get(), arm);
    }
    Matcher sourced = SOURCED.matcher(value);
    if (sourced.matches()) {
      return Message.of(
          "report-change-sourced",
          "path",
          path,
          "value",
          sourced.group(1),
          "source",
          sourced.group(2));
    }
    String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + " …" : value;
    return Message.of("report-change", "path", path, "value", shown);
  }

  private Message event(ScriptedEvent event, Plan arm) {
    Message when = new BasisText(arm, run.words()).when(event);
    return event.provenance().kind() == Provenance.Kind.UNSTATED
        ? Message.of("report-with-event", "event", event.title(), "when", when)
        : Message.of(
            "report-with-event-sourced",
            "event",
            event.title(),
            "when",
            when,
            "source",
            event.provenance().text());
  }

  private static Optional<ScriptedEvent> findEvent(Plan plan, String path) {
    return path.startsWith(TIMELINE)
        ? plan.timeline().stream()
            .filter(event -> event.id().equals(path.substring(TIMELINE.length())))
            .findFirst()
        : Optional.empty();
  }
}
