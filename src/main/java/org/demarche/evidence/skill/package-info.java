/**
 * How good forecasts of historical crises are: proper scores beside two forecasters that know no
 * mechanism, reliability, discrimination, and what each milestone loses.
 *
 * <p>Every reference learns from the other cases alone. The first is a base rate; the second a
 * penalised regression on the six things that a table of the eve says of the two parties. Whatever
 * a reference chooses, it chooses inside its training cases. Intervals come from drawing cases
 * anew, since the milestones of one crisis hang together.
 *
 * <p>Start from {@link org.demarche.evidence.skill.Skill}:
 *
 * <pre>{@code
 * SkillReport report = Skill.of(forecasts, library, seed);
 * double skill = report.overall().skill();             // 1 - Brier / Brier of base rates
 * List<MilestoneLevel> losses = report.milestones();   // what loses most comes first
 * }</pre>
 */
@NullMarked
package org.demarche.evidence.skill;

import org.jspecify.annotations.NullMarked;
