package org.demarche.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Assumption;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.report.page.ReportPage.Assumed;
import org.demarche.report.page.ReportPage.AssumedGroup;
import org.demarche.report.page.ReportPage.Basis;
import org.demarche.report.page.ReportPage.Event;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** What the results rest on: reported facts, assumed events, and the register of assumptions. */
final class BasisText {
  private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  private final Plan plan;
  private final Words words;

  BasisText(Plan plan, Words words) {
    this.plan = plan;
    this.words = words;
  }

  Basis basis() {
    List<Event> facts = new ArrayList<>();
    List<Event> assumed = new ArrayList<>();
    plan.timeline().stream()
        .sorted(Comparator.comparingDouble(BasisText::fixedDay))
        .forEach(event -> (isFact(event) ? facts : assumed).add(event(event)));
    List<Assumption> sorted =
        plan.assumptions().stream()
            .sorted(
                Comparator.comparing((Assumption a) -> a.title().toLowerCase(Locale.ROOT))
                    .thenComparing(Assumption::id))
            .toList();
    return new Basis(facts, assumed, words.say(kinds()), register(sorted));
  }

  /** By kind of ground; within it what differs from run to run comes first. */
  private List<AssumedGroup> register(List<Assumption> sorted) {
    List<AssumedGroup> groups = new ArrayList<>();
    for (Provenance.Kind kind : Provenance.Kind.values()) {
      List<Assumed> rows =
          sorted.stream()
              .filter(each -> each.source().kind() == kind)
              .sorted(Comparator.comparing(each -> !each.isUncertain()))
              .map(this::assumed)
              .toList();
      if (!rows.isEmpty()) {
        Message heading =
            Message.of("pack-register-kind", "kind", kind(kind), "count", rows.size());
        groups.add(new AssumedGroup(words.say(heading), rows));
      }
    }
    return groups;
  }

  private static boolean isFact(ScriptedEvent event) {
    return !event.facts().isEmpty() || event.provenance().kind() == Provenance.Kind.FACT;
  }

  private static double fixedDay(ScriptedEvent event) {
    return event.at() instanceof Quantity.Fixed at && event.when() == null
        ? at.value()
        : Double.MAX_VALUE;
  }

  private Event event(ScriptedEvent event) {
    List<String> grounds =
        event.facts().isEmpty() ? List.of(words.say(ground(event.provenance()))) : event.facts();
    return new Event(words.say(when(event)), event.title(), grounds);
  }

  /** When an event comes: its date, or what must hold first. */
  Message when(ScriptedEvent event) {
    ScriptedEvent.Chance chance = event.chance();
    return chance == null
        ? moment(event)
        : Message.of("report-by-chance", "moment", moment(event), "days", days(chance.within()));
  }

  private Message moment(ScriptedEvent event) {
    if (event.when() != null) {
      return Message.of("report-once");
    }
    return event.at() instanceof Quantity.Fixed at
        ? Message.of("report-date", "date", new Shown.Date(date(at.value())))
        : Message.of("report-days-after", "days", days(event.at()));
  }

  /** A number of days, or what is believed about it. */
  private Message days(Quantity quantity) {
    if (quantity instanceof Quantity.Fixed fixed) {
      return DistributionWords.number(fixed.value());
    }
    Quantity.Assumed assumed = (Quantity.Assumed) quantity;
    Assumption behind = plan.assumptions().get(assumed.assumption());
    boolean isAlone = assumed.times() == 1 && assumed.plus() == 0;
    return isAlone
        ? DistributionWords.of(behind.distribution())
        : Message.of("report-as-assumed", "assumption", behind.title());
  }

  private LocalDate date(double day) {
    return plan.start().plusSeconds(Math.round(day * SECONDS_A_DAY)).toLocalDate();
  }

  private Assumed assumed(Assumption assumption) {
    return new Assumed(
        assumption.title(),
        words.say(DistributionWords.of(assumption.distribution())),
        words.say(
            assumption.isUncertain()
                ? Message.of("pack-register-uncertain")
                : Message.of("pack-register-fixed")),
        words.say(assumption.source().text()));
  }

  private static Message ground(Provenance provenance) {
    Message kind = kind(provenance.kind());
    return provenance.kind() == Provenance.Kind.UNSTATED
        ? kind
        : Message.of("report-ground", "kind", kind, "source", provenance.text());
  }

  private static Message kind(Provenance.Kind kind) {
    return Message.of(
        "report-source", "kind", new Shown.Case(kind.name().toLowerCase(Locale.ROOT)));
  }

  private Message kinds() {
    List<Assumption> all = plan.assumptions();
    if (all.isEmpty()) {
      return Message.of("report-no-assumption");
    }
    List<Message> counts = new ArrayList<>();
    for (Provenance.Kind kind : Provenance.Kind.values()) {
      long count = all.stream().filter(each -> each.source().kind() == kind).count();
      if (count > 0) {
        counts.add(Message.of("report-source-count", "kind", kind(kind), "count", count));
      }
    }
    return Message.of(
        "report-assumptions",
        "all",
        all.size(),
        "uncertain",
        all.stream().filter(Assumption::isUncertain).count(),
        "kinds",
        Shown.Row.of(counts));
  }
}
