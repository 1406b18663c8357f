package org.demarche.evidence.patterns;

/**
 * What a coder of crises would note of one run.
 *
 * @param answered whether the target answered by a deed; without one there was no crisis to code
 * @param lagDays days from the trigger to that answer, at least 1, or NaN
 * @param statementDays days from the trigger to the target's first statement on it, or NaN
 * @param ending how it ended
 * @param durationDays days from the trigger to the ending act or the last sign of the crisis, at
 *     least 1; to the horizon when it still ran
 * @param mediated whether a mediator took part before it ended
 * @param violence between the parties in the crisis as a whole, the trigger included
 * @param violenceAfter the same, the trigger left out
 */
public record CrisisCourse(
    boolean answered,
    double lagDays,
    double statementDays,
    Ending ending,
    double durationDays,
    boolean mediated,
    Violence violence,
    Violence violenceAfter) {}
