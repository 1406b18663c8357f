/**
 * Historical crises as tables: what was known on the eve, what came, and the scenario that one set
 * of rules makes of the eve.
 *
 * <p>A case is a row of {@code cases.csv} and the rows that name it in the other tables. The rules
 * read the tables of the eve only; milestones, stances and votes are read by the scores alone.
 */
@org.jspecify.annotations.NullMarked
package org.demarche.evidence.cases;
