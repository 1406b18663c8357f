package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.StancesData.ArmStances;
import org.demarche.chart.kind.StancesData.State;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code stances}: who condemns, supports or keeps silent on the opening act, on a map of tiles. A
 * page for the reference arm and one for each arm in which some government clearly speaks
 * otherwise.
 */
public final class StancesChart extends HouseChart<StancesData> {
  private static final double HALF = .5;

  /** For callers and the service loader. */
  public StancesChart() {
    super("stances", StancesData.class, Need.OPENING_ACT);
  }

  @Override
  public Optional<Message> nothing(StancesData data) {
    boolean known = data.arms().stream().anyMatch(arm -> arm.runs() > 0);
    boolean spoken =
        data.arms().stream()
            .flatMap(arm -> arm.states().stream())
            .anyMatch(each -> each.condemning().value() > 0 || each.supporting().value() > 0);
    if (!known) {
      return Optional.of(Message.of("chart-no-run"));
    }
    return spoken ? Optional.empty() : Optional.of(Message.of("chart-stances-silence"));
  }

  /** Each part holds the reference too, with which the arm is compared. */
  @Override
  List<StancesData> parts(StancesData data) {
    List<StancesData> parts = new ArrayList<>();
    Optional<ArmStances> reference = data.findReference();
    for (ArmStances arm : data.arms()) {
      boolean alone = reference.isEmpty() || arm.arm().reference();
      if (alone) {
        parts.add(new StancesData(data.authors(), List.of(arm)));
      } else if (Finding.largest(findings(arm, reference.get())).isPresent()) {
        parts.add(new StancesData(data.authors(), List.of(arm, reference.get())));
      }
    }
    return parts.isEmpty()
        ? List.of(new StancesData(data.authors(), data.arms().subList(0, 1)))
        : parts;
  }

  private static List<Finding> findings(ArmStances arm, ArmStances reference) {
    List<Finding> findings = new ArrayList<>();
    for (State state : arm.states()) {
      reference
          .findState(state.code())
          .ifPresent(
              other -> {
                findings.add(
                    finding(
                        Message.of("chart-stances-condemns", "state", state.name()),
                        new Finding.Side(arm.arm(), state.condemning(), arm.runs()),
                        new Finding.Side(reference.arm(), other.condemning(), reference.runs())));
                findings.add(
                    finding(
                        Message.of("chart-stances-supports", "state", state.name()),
                        new Finding.Side(arm.arm(), state.supporting(), arm.runs()),
                        new Finding.Side(reference.arm(), other.supporting(), reference.runs())));
              });
    }
    return findings;
  }

  private static Finding finding(Message subject, Finding.Side arm, Finding.Side reference) {
    return new Finding(subject, arm, reference);
  }

  @Override
  Body body(StancesData data) {
    return new StancesDrawing(data.arms().get(0), data.authors());
  }

  @Override
  Message subtitle(StancesData data) {
    return Message.of("chart-stances-about");
  }

  @Override
  Message title(StancesData data) {
    ArmStances arm = data.arms().get(0);
    if (data.arms().size() > 1) {
      Optional<Finding> largest = Finding.largest(findings(arm, data.arms().get(1)));
      if (largest.isPresent()) {
        return largest.get().message();
      }
    }
    return arm.runs() < Claims.PER_CENT_FROM
        ? Message.of("chart-stances-few", "runs", arm.runs(), "arm", arm.arm().label())
        : Message.of(
            "chart-stances-title",
            "condemning",
            mostly(arm, State::condemning),
            "supporting",
            mostly(arm, State::supporting),
            "all",
            arm.states().size(),
            "arm",
            arm.arm().label());
  }

  /** Governments of which the interval says that they speak so in more than half of all runs. */
  private static long mostly(ArmStances arm, java.util.function.Function<State, Estimate> share) {
    return arm.states().stream().filter(each -> share.apply(each).low() > HALF).count();
  }

  @Override
  Message altText(StancesData data) {
    ArmStances arm = data.arms().get(0);
    List<Message> states = new ArrayList<>();
    for (State state : arm.states()) {
      states.add(
          Message.of(
              "chart-stances-alt-state",
              "state",
              state.name(),
              "condemning",
              Claims.share(state.condemning().value(), Math.max(1, arm.runs())),
              "supporting",
              Claims.share(state.supporting().value(), Math.max(1, arm.runs()))));
    }
    return Message.of(
        "chart-stances-alt",
        "finding",
        title(data),
        "states",
        new Shown.Row(states, Shown.Between.SEMICOLON));
  }

  @Override
  ChartTable table(StancesData data) {
    List<List<String>> rows = new ArrayList<>();
    for (ArmStances arm : data.arms()) {
      for (State each : arm.states()) {
        rows.add(
            ChartTable.row(
                arm.arm().id(),
                each.code(),
                each.condemning().value(),
                each.condemning().low(),
                each.condemning().high(),
                each.supporting().value(),
                each.supporting().low(),
                each.supporting().high(),
                each.silent()));
      }
    }
    return new ChartTable(
        List.of(
            "arm",
            "state",
            "condemning",
            "condemning_low",
            "condemning_high",
            "supporting",
            "supporting_low",
            "supporting_high",
            "silent"),
        rows);
  }
}
