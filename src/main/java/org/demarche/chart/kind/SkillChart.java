package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.SkillData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code skill}: forecasts of historical cases against base rates, over all and by group. */
public final class SkillChart extends HouseChart<SkillData> {
  /** For callers and the service loader. */
  public SkillChart() {
    super("skill", SkillData.class);
  }

  @Override
  public Optional<Message> nothing(SkillData data) {
    return data.rows().isEmpty() ? Optional.of(Message.of("chart-skill-none")) : Optional.empty();
  }

  @Override
  Message subtitle(SkillData data) {
    return Message.of("chart-skill-about");
  }

  @Override
  Body body(SkillData data) {
    return new SkillDrawing(data.rows());
  }

  @Override
  Message title(SkillData data) {
    List<Row> groups = data.rows().stream().filter(row -> !row.isWhole()).toList();
    if (groups.isEmpty() || data.rows().stream().noneMatch(Row::hasInterval)) {
      return Message.of("chart-skill-title-few");
    }
    return Message.of(
        "chart-skill-title",
        "better",
        groups.stream().filter(Row::isBetter).count(),
        "worse",
        groups.stream().filter(Row::isWorse).count(),
        "groups",
        groups.size());
  }

  @Override
  Message altText(SkillData data) {
    List<Message> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      rows.add(
          Message.of(
              "chart-skill-alt-row",
              "group",
              row.label(),
              "skill",
              new Shown.Signed(row.skill().value(), 2),
              "low",
              new Shown.Signed(row.skill().low(), 2),
              "high",
              new Shown.Signed(row.skill().high(), 2)));
    }
    return Message.of("chart-skill-alt", "rows", Shown.Row.of(rows));
  }

  @Override
  ChartTable table(SkillData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      rows.add(
          ChartTable.row(
              row.id(),
              row.n(),
              row.skill().value(),
              row.hasInterval() ? row.skill().low() : "",
              row.hasInterval() ? row.skill().high() : ""));
    }
    return new ChartTable(List.of("group", "n", "skill", "low", "high"), rows);
  }
}
