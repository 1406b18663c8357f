package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The standard milestones: each has one definition, the same for all cases, in the language of
 * conditions and outcomes.
 *
 * <p>{@code {P}} stands for the perpetrator's side of the pair, {@code {V}} for the victim's. A
 * definition holds if any of its alternatives does, one for each third actor {@code {T}}, each
 * regional body {@code {B}} and each action of a named set such as {@code {force}}. {@code {O}} is
 * how often the opening operation itself was that act between the two. A milestone without a
 * definition is foretold by the base rate of the other cases.
 */
public final class Milestones {
  /**
   * A milestone.
   *
   * @param id its id in the tables
   * @param group what it is scored with
   * @param ofPair whether it is asked of a pair, not of the case
   * @param definition alternatives between bars; empty for a base rate
   */
  public record Milestone(String id, MilestoneGroup group, boolean ofPair, String definition) {
    /** Whether the base rate of the other cases stands in for the model. */
    public boolean isBaseRate() {
      return definition.isEmpty();
    }
  }

  /** Sets of actions that definitions name. */
  private static final Map<String, List<String>> SETS =
      Map.of(
          "force",
          List.of("armed_clash", "limited_strike", "raid", "offensive", "blockade", "occupation"),
          "show",
          List.of("exercise", "deploy_forces", "quarantine", "seize_cargo"),
          "recall",
          List.of("recall_ambassador", "expel_diplomats"),
          "economic",
          List.of(
              "impose_sanctions",
              "sectoral_sanctions",
              "impose_embargo",
              "freeze_assets",
              "suspend_aid"),
          "press",
          List.of("threaten_supplier", "supplier_tariff"),
          "supply",
          List.of("resupply_oil", "resume_deliveries", "humanitarian_aid", "arm"),
          "ease",
          List.of(
              "ease_sanctions",
              "issue_licence",
              "ease_embargo",
              "ease_tariff",
              "reopen_mission",
              "unilateral_concession",
              "partial_compliance",
              "accept_demand",
              "withdraw_forces"),
          "release",
          List.of("release_prisoners", "release_captives", "send_back_remains"),
          "reopen",
          List.of("restore_relations", "reopen_mission"),
          "forces",
          List.of("deployment", "quarantine", "blockade", "occupation"));

  private static final List<Milestone> ALL =
      List.of(
          ofCase("sc_meets_3", MilestoneGroup.INSTITUTIONS, "first_meeting(UNSC) <= 3"),
          ofCase("sc_meets_14", MilestoneGroup.INSTITUTIONS, "first_meeting(UNSC) <= 14"),
          ofCase("sc_vote_30", MilestoneGroup.INSTITUTIONS, "first_vote(UNSC) <= 30"),
          ofCase(
              "sc_adopted_30",
              MilestoneGroup.INSTITUTIONS,
              "at(adopted(UNSC) + statements(UNSC) >= 1, 30)"),
          ofCase("sc_veto_30", MilestoneGroup.INSTITUTIONS, "at(vetoed(UNSC) >= 1, 30)"),
          ofCase("ga_vote_30", MilestoneGroup.INSTITUTIONS, "first_vote(UNGA) <= 30"),
          ofCase("ga_vote_90", MilestoneGroup.INSTITUTIONS, "first_vote(UNGA) <= 90"),
          ofCase("sg_statement_5", MilestoneGroup.INSTITUTIONS, "first(\"{word}\", UNSG) <= 5"),
          ofCase("regional_meets_7", MilestoneGroup.INSTITUTIONS, "first_meeting({B}) <= 7"),
          ofCase(
              "regional_text_30",
              MilestoneGroup.INSTITUTIONS,
              "at(adopted({B}) + statements({B}) >= 1, 30)"),
          ofCase("joint_statement_7", MilestoneGroup.WORDS, "first(\"joint_statement\") <= 7"),
          ofPair("contact_7", MilestoneGroup.TALKS, "first_contact({P}, {V}) <= 7"),
          ofPair("contact_30", MilestoneGroup.TALKS, "first_contact({P}, {V}) <= 30"),
          ofPair("talks_7", MilestoneGroup.TALKS, "first_talks({P}, {V}) <= 7"),
          ofPair("talks_30", MilestoneGroup.TALKS, "first_talks({P}, {V}) <= 30"),
          ofPair("talks_90", MilestoneGroup.TALKS, "first_talks({P}, {V}) <= 90"),
          ofPair("mediator_30", MilestoneGroup.TALKS, "at(mediated({P}, {V}), 30)"),
          ofPair("mediator_90", MilestoneGroup.TALKS, "at(mediated({P}, {V}), 90)"),
          ofPair("agreement_30", MilestoneGroup.TALKS, "first_agreement({P}, {V}) <= 30"),
          ofPair("agreement_180", MilestoneGroup.TALKS, "first_agreement({P}, {V}) <= 180"),
          ofPair("apology_180", MilestoneGroup.WORDS, ""),
          ofPair("v_force_30", MilestoneGroup.FORCE, "first(\"{force}\", {V}, {P}) <= 30"),
          ofPair("p_force_30", MilestoneGroup.FORCE, "at(count(\"{force}\", {P}, {V}) > {O}, 30)"),
          ofPair(
              "p_force_180", MilestoneGroup.FORCE, "at(count(\"{force}\", {P}, {V}) > {O}, 180)"),
          ofPair(
              "show_of_force_30",
              MilestoneGroup.FORCE,
              "at(count(\"{show}\", {P}, {V}) > {O}, 30) | first(\"{show}\", {V}, {P}) <= 30"),
          ofPair("escalation_to_war_180", MilestoneGroup.FORCE, "at(peak({P}, {V}) >= 6, 180)"),
          ofPair("v_recalls_30", MilestoneGroup.DIPLOMATIC, "first(\"{recall}\", {V}, {P}) <= 30"),
          ofPair(
              "v_breaks_30",
              MilestoneGroup.DIPLOMATIC,
              "first(\"break_relations\", {V}, {P}) <= 30"),
          ofPair("p_recalls_30", MilestoneGroup.DIPLOMATIC, "first(\"{recall}\", {P}, {V}) <= 30"),
          ofPair(
              "p_breaks_30",
              MilestoneGroup.DIPLOMATIC,
              "at(count(\"break_relations\", {P}, {V}) > {O}, 30)"),
          ofPair(
              "third_breaks_30",
              MilestoneGroup.DIPLOMATIC,
              "first(\"break_relations\", {T}, {P}) <= 30"),
          ofPair(
              "third_recalls_30", MilestoneGroup.DIPLOMATIC, "first(\"{recall}\", {T}, {P}) <= 30"),
          ofPair("v_economic_30", MilestoneGroup.ECONOMIC, "first(\"{economic}\", {V}, {P}) <= 30"),
          ofPair(
              "p_economic_30",
              MilestoneGroup.ECONOMIC,
              "at(count(\"{economic}\", {P}, {V}) > {O}, 30)"),
          ofPair(
              "third_economic_30",
              MilestoneGroup.ECONOMIC,
              "first(\"{economic}\", {T}, {P}) <= 30"),
          ofPair(
              "third_economic_v_30",
              MilestoneGroup.ECONOMIC,
              "first(\"{economic}\", {T}, {V}) <= 30"),
          ofPair(
              "supplier_pressure_90",
              MilestoneGroup.ECONOMIC,
              "first(\"{press}\", {P}, {T}) <= 90"),
          ofPair("resupply_90", MilestoneGroup.ECONOMIC, "first(\"{supply}\", {T}, {V}) <= 90"),
          ofPair("p_eases_30", MilestoneGroup.ENDINGS, "first(\"{ease}\", {P}, {V}) <= 30"),
          ofPair("p_eases_180", MilestoneGroup.ENDINGS, "first(\"{ease}\", {P}, {V}) <= 180"),
          ofPair(
              "withdrawal_30",
              MilestoneGroup.ENDINGS,
              "at(not in_force(\"occupation\", {P}, {V}) and not in_force(\"deployment\", {P}, {V})"
                  + " and not in_force(\"quarantine\", {P}, {V}), 30)"),
          ofPair(
              "withdrawal_180",
              MilestoneGroup.ENDINGS,
              "at(not in_force(\"occupation\", {P}, {V}) and not in_force(\"deployment\", {P}, {V})"
                  + " and not in_force(\"quarantine\", {P}, {V}), 180)"),
          ofPair(
              "prisoners_180",
              MilestoneGroup.ENDINGS,
              "first(\"{release}\", {P}, {V}) <= 180 | first(\"{release}\", {V}, {P}) <= 180"),
          ofPair(
              "relations_restored_180",
              MilestoneGroup.ENDINGS,
              "first(\"{reopen}\", {P}, {V}) <= 180 | first(\"{reopen}\", {V}, {P}) <= 180"),
          ofPair(
              "relations_restored_365",
              MilestoneGroup.ENDINGS,
              "first(\"{reopen}\", {P}, {V}) <= 365 | first(\"{reopen}\", {V}, {P}) <= 365"),
          ofCase("legislature_30", MilestoneGroup.INSTITUTIONS, ""),
          ofCase("court_180", MilestoneGroup.INSTITUTIONS, ""),
          ofPair("v_leader_falls_180", MilestoneGroup.ENDINGS, ""),
          ofCase("mourning_5", MilestoneGroup.WORDS, ""));

  private Milestones() {}

  private static Milestone ofCase(String id, MilestoneGroup group, String definition) {
    return new Milestone(id, group, false, definition);
  }

  private static Milestone ofPair(String id, MilestoneGroup group, String definition) {
    return new Milestone(id, group, true, definition);
  }

  /** All, in the order of the documentation. */
  public static List<Milestone> all() {
    return ALL;
  }

  /** Their ids. */
  static List<String> ids() {
    return ALL.stream().map(Milestone::id).toList();
  }

  /**
   * What a milestone is scored with.
   *
   * @throws IllegalArgumentException if there is no such milestone
   */
  public static MilestoneGroup group(String id) {
    return find(id)
        .map(Milestone::group)
        .orElseThrow(() -> new IllegalArgumentException("Milestone " + id + " is not defined."));
  }

  /** Whether the base rate of the other cases stands in for the model on a milestone. */
  public static boolean isBaseRate(String id) {
    return find(id).filter(Milestone::isBaseRate).isPresent();
  }

  /** The milestone of an id. */
  public static Optional<Milestone> find(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Who stands for the places of a definition. */
  record Scene(
      String perpetrator,
      String victim,
      List<String> thirds,
      List<String> bodies,
      String openingAction,
      boolean opened) {
    Scene {
      thirds = List.copyOf(thirds);
      bodies = List.copyOf(bodies);
    }

    /** How often the opening operation was that act between the two. */
    String before(String action) {
      return opened && action.equals(openingAction) ? "1" : "0";
    }
  }

  /** A definition with everything in its places; false where nothing stands for a place. */
  static String expression(Milestone milestone, Scene scene) {
    List<String> alternatives = new ArrayList<>();
    for (String part : milestone.definition().split("\\|")) {
      alternatives.addAll(expand(part.strip(), scene));
    }
    return alternatives.isEmpty() ? "1 > 2" : String.join(" or ", alternatives);
  }

  private static List<String> expand(String part, Scene scene) {
    List<String> open = List.of(part);
    open = over(open, "{T}", scene.thirds());
    open = over(open, "{B}", scene.bodies());
    open =
        over(
            open,
            "{word}",
            List.of(
                "express_concern",
                "appeal_restraint",
                "appeal_talks",
                "condemn",
                "offer_mediation",
                "condolences"));
    List<String> done = new ArrayList<>();
    for (String each : open) {
      List<String> acts = List.of(each);
      for (Map.Entry<String, List<String>> set : SETS.entrySet()) {
        String name = '{' + set.getKey() + '}';
        if (each.contains(name)) {
          acts =
              set.getValue().stream()
                  .map(act -> each.replace(name, act).replace("{O}", scene.before(act)))
                  .toList();
        }
      }
      done.addAll(acts);
    }
    return done.stream()
        .map(
            each ->
                each.replace("{O}", scene.before("break_relations"))
                    .replace("{P}", scene.perpetrator())
                    .replace("{V}", scene.victim()))
        .toList();
  }

  private static List<String> over(List<String> open, String place, List<String> all) {
    List<String> result = new ArrayList<>();
    for (String each : open) {
      if (each.contains(place)) {
        all.forEach(one -> result.add(each.replace(place, one)));
      } else {
        result.add(each);
      }
    }
    return result;
  }
}
