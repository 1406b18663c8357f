package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.page.Statement;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Numbers the sentences of a report, and says where each comes from. */
final class Sources {
  private final FinishedRun run;
  private final List<Statement> statements = new ArrayList<>();

  Sources(FinishedRun run) {
    this.run = run;
  }

  /** Gives sentences the next numbers. */
  List<Statement> of(List<Claim> claims) {
    return claims.stream().map(this::of).toList();
  }

  private Statement of(Claim claim) {
    Statement statement =
        new Statement(
            run.say(claim.said()),
            statements.size() + 1,
            run.say(source(claim)),
            command(claim.show()));
    statements.add(statement);
    return statement;
  }

  private Message source(Claim claim) {
    String id = run.manifest().runId();
    return claim.outcomes().isEmpty()
        ? Message.of("pack-source-all", "run", id)
        : Message.of(
            "pack-source", "run", id, "outcomes", Shown.Row.of(List.copyOf(claim.outcomes())));
  }

  /** The command that shows what a sentence rests on, as given beside the folder of results. */
  String command(String show) {
    String folder = String.join("/", "results", run.run().scenario(), run.manifest().runId());
    return show.equals(Claim.VERIFY)
        ? String.join(" ", "demarche", "verify", folder)
        : String.join(" ", "demarche", "chart", folder, show);
  }

  /** All that have been given a number, in order. */
  List<Statement> all() {
    return List.copyOf(statements);
  }
}
