package org.demarche.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.model.Assumption;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.report.page.ReportPage.Assumed;
import org.demarche.report.page.ReportPage.Basis;
import org.demarche.report.page.ReportPage.Event;
import org.demarche.words.Words;

/** What the results rest on: reported facts, assumed events, and the register of assumptions. */
final class BasisText {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  private final Plan plan;

  BasisText(Plan plan) {
    this.plan = plan;
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
    return new Basis(
        facts,
        assumed,
        kinds(),
        sorted.stream().filter(Assumption::isUncertain).map(BasisText::assumed).toList(),
        sorted.stream().filter(a -> !a.isUncertain()).map(BasisText::assumed).toList());
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
        event.facts().isEmpty() ? List.of(ground(event.provenance())) : event.facts();
    return new Event(when(event), event.title(), grounds);
  }

  /** When an event comes: its date, or what must hold first. */
  String when(ScriptedEvent event) {
    ScriptedEvent.Chance chance = event.chance();
    String within = chance == null ? "" : ", by chance within " + days(chance.within()) + " days";
    if (event.when() != null) {
      return "once its condition holds" + within;
    }
    if (event.at() instanceof Quantity.Fixed at) {
      return date(at.value()) + within;
    }
    return "days after the start: " + days(event.at()) + within;
  }

  /** A number of days, or what is believed about it. */
  private String days(Quantity quantity) {
    if (quantity instanceof Quantity.Fixed fixed) {
      return DistributionWords.number(fixed.value());
    }
    Quantity.Assumed assumed = (Quantity.Assumed) quantity;
    Assumption behind = plan.assumptions().get(assumed.assumption());
    boolean isAlone = assumed.times() == 1 && assumed.plus() == 0;
    return isAlone
        ? DistributionWords.of(behind.distribution())
        : "as the assumption '" + behind.title() + "' has it";
  }

  private String date(double day) {
    LocalDateTime moment = plan.start().plusSeconds(Math.round(day * SECONDS_A_DAY));
    return DATE.format(moment);
  }

  private static Assumed assumed(Assumption assumption) {
    return new Assumed(
        assumption.title(),
        DistributionWords.of(assumption.distribution()),
        kind(assumption.source().kind()),
        Words.english().say(assumption.source().text()));
  }

  private static String ground(Provenance provenance) {
    String kind = kind(provenance.kind());
    return provenance.kind() == Provenance.Kind.UNSTATED
        ? kind
        : kind + ": " + Words.english().say(provenance.text());
  }

  private static String kind(Provenance.Kind kind) {
    return switch (kind) {
      case FACT -> "reported fact";
      case DATA -> "data set";
      case LITERATURE -> "published estimate";
      case JUDGEMENT -> "judgement";
      case UNSTATED -> "not stated";
    };
  }

  private String kinds() {
    List<Assumption> all = plan.assumptions();
    long uncertain = all.stream().filter(Assumption::isUncertain).count();
    String byKind =
        java.util.Arrays.stream(Provenance.Kind.values())
            .map(kind -> counted(all, kind))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return all.isEmpty()
        ? "The scenario states no assumption."
        : "The model and the scenario make "
            + all.size()
            + " numbered assumptions; "
            + uncertain
            + " of them differ from run to run. By kind of source: "
            + byKind
            + ".";
  }

  private static String counted(List<Assumption> all, Provenance.Kind kind) {
    long count = all.stream().filter(each -> each.source().kind() == kind).count();
    return count == 0 ? "" : kind(kind) + " " + count;
  }
}
