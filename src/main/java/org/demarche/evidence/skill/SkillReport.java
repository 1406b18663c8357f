package org.demarche.evidence.skill;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.evidence.cases.MilestoneGroup;

/**
 * All scores of some cases.
 *
 * @param cases one by one
 * @param training how many cases the references learned from, at most
 * @param overall over all rows
 * @param groups by what milestones are about; groups without a scored row are left out
 * @param milestones what loses most against base rates comes first
 * @param levels rank correlation (Spearman) of mean forecast and frequency over milestones; NaN of
 *     fewer than three
 * @param reliability ten bins
 * @param stances by day, ascending
 */
public record SkillReport(
    List<CaseScore> cases,
    int training,
    GroupScore overall,
    Map<MilestoneGroup, GroupScore> groups,
    List<MilestoneLevel> milestones,
    double levels,
    List<ReliabilityBin> reliability,
    List<StanceScore> stances) {

  /** Copies what it holds. */
  public SkillReport {
    cases = List.copyOf(cases);
    EnumMap<MilestoneGroup, GroupScore> copy = new EnumMap<>(MilestoneGroup.class);
    copy.putAll(groups);
    groups = Collections.unmodifiableMap(copy);
    milestones = List.copyOf(milestones);
    reliability = List.copyOf(reliability);
    stances = List.copyOf(stances);
  }
}
