package org.demarche.evidence.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;

/**
 * Makes a scenario out of what the tables say of an eve, by rules that are the same for all cases.
 *
 * <p>It is handed an {@link Eve}, which holds nothing of what came.
 */
public final class CaseCompiler {
  private CaseCompiler() {}

  /**
   * The text of the scenario, as a person would read and edit it.
   *
   * @param eve what was known
   * @return the same bytes for the same eve
   */
  public static String text(Eve eve) {
    return textOf(Camps.filled(eve));
  }

  private static String textOf(Eve eve) {
    Codes codes = Codes.of(eve);
    Yaml yaml = new Yaml();
    yaml.put(0, "demarche", "1");
    yaml.remark(0, Message.of("case-made"));
    yaml.put(0, "title", Yaml.quoted(eve.title()));
    yaml.put(0, "summary", Yaml.quoted(eve.trigger()));
    yaml.put(0, "as_of", eve.day0().toString());
    yaml.put(0, "start", eve.day0().toString());
    yaml.put(0, "horizon", "365 d");
    yaml.blank();
    yaml.open(0, "include", Message.of("case-rule-era"));
    yaml.item(1, "library:cases");
    yaml.item(1, Era.of(eve.day0()).part());
    yaml.blank();
    new ActorRules(eve, codes).write(yaml);
    new RelationRules(eve, codes).write(yaml);
    new MeasureRules(eve, codes).write(yaml);
    IssueRules issues = new IssueRules(eve, codes);
    issues.write(yaml);
    CouncilRules councils = new CouncilRules(eve, codes);
    councils.write(yaml);
    OpeningRules opening = new OpeningRules(eve, codes);
    opening.write(yaml, issues);
    outcomes(yaml, eve, codes, councils, opening);
    return yaml.toString();
  }

  /** The scenario, read and checked. */
  public static Scenario compile(Eve eve) {
    return Scenario.ofText(text(eve).getBytes(StandardCharsets.UTF_8), eve.id());
  }

  /** The id of a milestone's outcome for a focal pair; -1 for the case. */
  static String outcome(Milestones.Milestone milestone, int pair) {
    return pair <= 0 ? milestone.id() : milestone.id() + "_pair_" + (pair + 1);
  }

  private static void outcomes(
      Yaml yaml, Eve eve, Codes codes, CouncilRules councils, OpeningRules opening) {
    List<String> bodies = councils.regional().keySet().stream().map(Codes::plain).toList();
    String action = opening.action();
    yaml.open(0, "outcomes");
    for (int p = 0; p < eve.pairs().size(); p++) {
      Eve.Pair pair = eve.pairs().get(p);
      List<String> thirds = new ArrayList<>();
      for (Eve.Actor actor : eve.actors()) {
        boolean party = eve.isParty(actor.code());
        if (!party && !codes.isOffice(actor.code())) {
          thirds.add(codes.of(actor.code()));
        }
      }
      boolean opened =
          eve.perpetrators().contains(pair.first()) && Camps.struck(eve).contains(pair.second());
      Milestones.Scene scene =
          new Milestones.Scene(
              codes.of(pair.first()), codes.of(pair.second()), thirds, bodies, action, opened);
      for (Milestones.Milestone milestone : Milestones.all()) {
        if (!milestone.isBaseRate() && (p == 0 || milestone.ofPair())) {
          yaml.open(1, outcome(milestone, p));
          yaml.put(2, "title", Yaml.quoted(title(milestone, eve, p)));
          yaml.put(2, "value", "'" + Milestones.expression(milestone, scene) + "'");
        }
      }
    }
  }

  private static String title(Milestones.Milestone milestone, Eve eve, int pair) {
    Eve.Pair of = eve.pairs().get(pair);
    return milestone.ofPair()
        ? milestone.id() + " " + of.first() + "-" + of.second()
        : milestone.id();
  }
}
