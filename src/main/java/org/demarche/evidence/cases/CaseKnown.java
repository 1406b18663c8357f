package org.demarche.evidence.cases;

/**
 * What a table of the eve says of the two parties, as the reference forecasters see it.
 *
 * @param violence 0 none, 1 minor, 2 serious, 3 full war
 * @param relation between perpetrator and victim, -1 (broken) to 1 (allied)
 * @param logCapabilityRatio log of the perpetrator's capability share over the victim's
 * @param perpetratorPermanent whether the perpetrator is a permanent member of the Council
 * @param victimPermanent whether the victim is
 * @param sharedBody whether both belong to a regional body
 */
public record CaseKnown(
    int violence,
    double relation,
    double logCapabilityRatio,
    boolean perpetratorPermanent,
    boolean victimPermanent,
    boolean sharedBody) {}
