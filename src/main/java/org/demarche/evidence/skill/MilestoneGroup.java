package org.demarche.evidence.skill;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a milestone is about: the groups by which forecasts are scored. */
public enum MilestoneGroup {
  /** Councils, assemblies, regional bodies, legislatures and courts. */
  INSTITUTIONS(
      "sc_meets",
      "sc_vote",
      "sc_adopted",
      "sc_veto",
      "ga_vote",
      "sg_statement",
      "regional_meets",
      "regional_text",
      "legislature",
      "court"),
  /** What is said outside of bodies. */
  WORDS("joint_statement", "apology", "mourning"),
  /** Envoys called home, relations broken. */
  DIPLOMATIC("v_recalls", "p_recalls", "third_recalls", "v_breaks", "p_breaks", "third_breaks"),
  /** Sanctions, supplies and pressure on suppliers. */
  ECONOMIC(
      "v_economic",
      "p_economic",
      "third_economic",
      "third_economic_v",
      "supplier_pressure",
      "resupply"),
  /** Force, its show, and war. */
  FORCE("v_force", "p_force", "show_of_force", "escalation_to_war"),
  /** Contacts, talks, mediators and agreements. */
  TALKS("contact", "talks", "mediator", "agreement"),
  /** How it ends: forces and prisoners go home, measures ease, relations mend, a leader falls. */
  ENDINGS("withdrawal", "prisoners", "p_eases", "relations_restored", "v_leader_falls");

  private static final Pattern WINDOW = Pattern.compile("_\\d+$");

  private final List<String> stems;

  MilestoneGroup(String... stems) {
    this.stems = List.of(stems);
  }

  /** Returns the name that files have for the group. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the group of a milestone, empty for one that no group names.
   *
   * @param milestone such as {@code sc_meets_3}; its window in days takes no part
   */
  public static Optional<MilestoneGroup> find(String milestone) {
    String stem = WINDOW.matcher(milestone).replaceFirst("");
    return Arrays.stream(values()).filter(group -> group.stems.contains(stem)).findFirst();
  }

  static MilestoneGroup of(String milestone) {
    return find(milestone)
        .orElseThrow(
            () -> new IllegalArgumentException("Milestone " + milestone + " has no group."));
  }
}
