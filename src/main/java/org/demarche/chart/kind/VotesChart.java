package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.VotesData.BodyVotes;
import org.demarche.chart.kind.VotesData.Member;
import org.demarche.chart.kind.VotesData.Tally;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code votes}: how the first vote of a body goes and who tips it: votes in favour over the runs
 * against what is needed, and the members by how often they vote in favour. A page for each body.
 */
public final class VotesChart extends HouseChart<VotesData> {
  /** For callers and the service loader. */
  public VotesChart() {
    super("votes", VotesData.class, Need.BODIES, Need.RECORD);
  }

  @Override
  public Optional<Message> nothing(VotesData data) {
    return data.bodies().isEmpty()
        ? Optional.of(Message.of("chart-votes-nothing", "arm", data.arm().label()))
        : Optional.empty();
  }

  @Override
  List<VotesData> parts(VotesData data) {
    return data.bodies().stream().map(body -> new VotesData(data.arm(), List.of(body))).toList();
  }

  @Override
  Body body(VotesData data) {
    return new VotesDrawing(data.bodies().get(0));
  }

  @Override
  Message subtitle(VotesData data) {
    BodyVotes body = data.bodies().get(0);
    return Message.of(
        "chart-votes-about",
        "voted",
        body.voted(),
        "runs",
        body.runs(),
        "arm",
        data.arm().label(),
        "rule",
        rule(body));
  }

  static Message rule(BodyVotes body) {
    return Message.of(
        "chart-votes-rule",
        "rule",
        new Shown.Case(body.rule().name().toLowerCase(Locale.ROOT)),
        "needed",
        body.needed());
  }

  @Override
  Message title(VotesData data) {
    BodyVotes body = data.bodies().get(0);
    Message vetoed = Claims.share(body.results().vetoed().value(), body.voted());
    Message adopted = Claims.share(body.results().adopted().value(), body.voted());
    return body.results().vetoed().value() > 0
        ? Message.of(
            "chart-votes-title-veto", "body", body.name(), "adopted", adopted, "vetoed", vetoed)
        : Message.of("chart-votes-title", "body", body.name(), "adopted", adopted);
  }

  @Override
  Message altText(VotesData data) {
    BodyVotes body = data.bodies().get(0);
    List<Message> members = new ArrayList<>();
    for (Member member : body.members()) {
      members.add(
          Message.of(
              "chart-votes-alt-member",
              "member",
              member.name(),
              "yes",
              new Shown.Percent(member.yes()),
              "no",
              new Shown.Percent(member.no())));
    }
    return Message.of(
        "chart-votes-alt",
        "finding",
        title(data),
        "members",
        new Shown.Row(members, Shown.Between.SEMICOLON));
  }

  @Override
  ChartTable table(VotesData data) {
    List<List<String>> rows = new ArrayList<>();
    for (BodyVotes body : data.bodies()) {
      body.tallies().forEach(tally -> rows.add(row(body, data.arm(), tally)));
      body.members().forEach(member -> rows.add(row(body, data.arm(), member)));
    }
    return new ChartTable(
        List.of(
            "body",
            "arm",
            "part",
            "votes_or_member",
            "runs_adopted",
            "runs_vetoed",
            "runs_rejected",
            "yes",
            "no"),
        rows);
  }

  private static List<String> row(BodyVotes body, Arm arm, Tally tally) {
    return ChartTable.row(
        body.code(),
        arm.id(),
        "tally",
        tally.yes(),
        tally.adopted(),
        tally.vetoed(),
        tally.rejected(),
        "",
        "");
  }

  private static List<String> row(BodyVotes body, Arm arm, Member member) {
    return ChartTable.row(
        body.code(), arm.id(), "member", member.code(), "", "", "", member.yes(), member.no());
  }
}
