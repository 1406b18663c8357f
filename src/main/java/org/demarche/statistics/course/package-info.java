/**
 * What a quantity does over the course of a run, over many runs.
 *
 * <p>Memory is fixed by the grid, not by the number of runs. {@link
 * org.demarche.statistics.course.StateOccupation} gives the share of runs in each state (rung of
 * the ladder, stage of talks) at each time from run-length coded paths; {@link
 * org.demarche.statistics.course.FanBins} gives the median and the 50, 80 and 95% bands of a
 * number:
 *
 * <pre>{@code
 * StateOccupation ladder = new StateOccupation(new double[] {0, 30, 90, 180}, 7);
 * ladder.add(new double[] {0, 12.5, 40}, new int[] {5, 3, 1});   // rung 5 from day 0, 3 from 12.5 …
 * double onRung3AtDay30 = ladder.share(1, 3);
 * }</pre>
 */
@NullMarked
package org.demarche.statistics.course;

import org.jspecify.annotations.NullMarked;
