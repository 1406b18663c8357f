package org.demarche.evidence.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** Issues of the focal pairs: the first side stands at 1, the second at 0. */
final class IssueRules {
  private static final String ISSUE = "issue_";

  private static final Pattern HOLDS =
      Pattern.compile(
          "\\b(keep|keeps|kept|stay|stays|none|no|not|refuse|refuses|refused|denies|denied|reject|rejects"
              + "|goes on|go on|continue|never|closed|free|freedom|withheld|unchanged|stand|internal)\\b");
  private static final Pattern RELATIONS =
      Pattern.compile(
          "\\b(relations|ambassadors?|missions?|normalisation|diplomatic|recognition)\\b");
  private static final Pattern SANCTIONS =
      Pattern.compile("\\b(sanctions?|embargo|aid|trade|assets|blockade|flights|visas?)\\b");
  private static final Pattern FORCES =
      Pattern.compile(
          "\\b(troops|forces?|fleet|withdrawal|quarantine|base|exercises|personnel)\\b");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(prisoners?|crew|detained|detainees|captives?|hostages?|officers and)\\b");
  private static final Pattern REMAINS = Pattern.compile("\\b(remains|bodies|wreck)\\b");
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(release|released|return|back|freed|hand over|withdraw|withdrawal|leave|full access|immediate)\\b");

  private final Eve eve;
  private final Codes codes;

  IssueRules(Eve eve, Codes codes) {
    this.eve = eve;
    this.codes = codes;
  }

  private boolean isOurs(Eve.Pair pair) {
    return eve.pairs().stream().anyMatch(p -> p.joins(pair.first(), pair.second()));
  }

  void write(Yaml yaml) {
    int number = 0;
    for (Eve.Issue issue : eve.issues()) {
      Eve.@Nullable Pair pair = issue.pair();
      if (pair != null && isOurs(pair)) {
        if (number == 0) {
          yaml.open(0, "issues");
          yaml.source(1, Message.of("case-source-rules"));
        }
        number++;
        write(yaml, number, issue, pair);
      }
    }
    yaml.blank();
  }

  /**
   * What one of a focal pair cares for most of what is in dispute with the other.
   *
   * @return the key of the issue, the first of several that it cares for alike; empty if none is
   *     known
   */
  Optional<String> foremost(String by, String on) {
    int number = 0;
    int best = 0;
    @Nullable SalienceWord most = null;
    for (Eve.Issue issue : eve.issues()) {
      Eve.@Nullable Pair pair = issue.pair();
      if (pair == null || !isOurs(pair)) {
        continue;
      }
      number++;
      SalienceWord cares = pair.first().equals(by) ? issue.first() : issue.second();
      if (pair.joins(by, on) && (most == null || cares.compareTo(most) > 0)) {
        most = cares;
        best = number;
      }
    }
    return most == null ? Optional.empty() : Optional.of(ISSUE + best);
  }

  private void write(Yaml yaml, int number, Eve.Issue issue, Eve.Pair pair) {
    String first = codes.of(pair.first());
    String second = codes.of(pair.second());
    boolean alike = issue.firstWants().equalsIgnoreCase(issue.secondWants());
    yaml.open(1, ISSUE + number);
    yaml.put(2, "title", Yaml.quoted(issue.what()));
    yaml.put(
        2,
        "positions",
        Yaml.map(first, "1", second, alike ? "1" : "0"),
        Message.of("case-wants", "first", issue.firstWants(), "second", issue.secondWants()));
    yaml.open(2, "salience");
    salience(yaml, first, issue.first());
    salience(yaml, second, issue.second());
    yaml.put(2, "status_quo", Yaml.number(statusQuo(issue)), Message.of("case-rule-status-quo"));
    List<String> measures = measures(issue);
    if (!measures.isEmpty()) {
      yaml.put(2, "measures", Yaml.list(measures));
    }
    String deed = deed(issue);
    if (!deed.isEmpty() && asks(issue.firstWants()) != asks(issue.secondWants())) {
      String by = asks(issue.firstWants()) ? second : first;
      yaml.open(2, "deliver");
      yaml.put(3, by, deed, Message.of("case-rule-deliver"));
    }
  }

  /** What carries terms on an issue out: people or the dead return, or forces leave. */
  private static String deed(Eve.Issue issue) {
    String what = issue.what().toLowerCase(Locale.ROOT);
    if (PEOPLE.matcher(what).find()) {
      return "release_prisoners";
    }
    if (REMAINS.matcher(what).find()) {
      return "send_back_remains";
    }
    return FORCES.matcher(what).find() ? "withdraw_forces" : "";
  }

  private static boolean asks(String wants) {
    return ASKS.matcher(wants.toLowerCase(Locale.ROOT)).find();
  }

  private static void salience(Yaml yaml, String code, SalienceWord word) {
    yaml.put(
        3,
        code,
        Yaml.triangle(word.least(), word.likeliest(), word.most()),
        Message.of("case-rule-salience", "word", word.name().toLowerCase(Locale.ROOT)));
  }

  /** Things stand with the side that asks for nothing new; with the perpetrator if that is open. */
  private static double statusQuo(Eve.Issue issue) {
    boolean first = HOLDS.matcher(issue.firstWants().toLowerCase(Locale.ROOT)).find();
    boolean second = HOLDS.matcher(issue.secondWants().toLowerCase(Locale.ROOT)).find();
    if (first == second) {
      return 0.6;
    }
    return first ? 0.9 : 0.1;
  }

  private static List<String> measures(Eve.Issue issue) {
    String what = issue.what().toLowerCase(Locale.ROOT);
    if (RELATIONS.matcher(what).find()) {
      return List.of("severed_relations", "closed_mission", "recalled_ambassador", "expulsion");
    }
    if (SANCTIONS.matcher(what).find()) {
      return List.of(
          "sanctions",
          "embargo",
          "asset_freeze",
          "aid_suspended",
          "tariff",
          "airspace_closed",
          "entry_ban");
    }
    return FORCES.matcher(what).find()
        ? List.of("deployment", "occupation", "quarantine", "blockade")
        : List.of();
  }
}
