package org.demarche.events;

import java.time.LocalDate;

/**
 * What one party did to another on a day.
 *
 * @param id of the event in its collection
 * @param date the day
 * @param source who
 * @param target to whom
 * @param cameo CAMEO code, two to four digits
 * @param score on the Goldstein scale, -10 to 10; NaN where it is not said
 * @param dead reported dead, not negative
 * @param text what it was, or empty
 * @param publisher who reports it, or empty
 */
public record DatedAct(
    String id,
    LocalDate date,
    Party source,
    Party target,
    String cameo,
    double score,
    int dead,
    String text,
    String publisher) {}
