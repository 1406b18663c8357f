/**
 * The folder of a run: written so that nothing done is ever lost, read one column at a time.
 *
 * <p>A run's folder holds {@code outcomes.csv}, {@code paths.csv}, {@code assumptions.csv}, {@code
 * summary.json} and {@code manifest.json}. While a run is going, the first two grow as {@code
 * .part} files in the order of replications; every other file is written under a temporary name and
 * then renamed. A run that was cut off at any byte continues where its last whole replication
 * ended. The fingerprint is taken over the first four files, which hold no clock time, thread count
 * or path of a machine.
 *
 * <p>Start from {@link org.demarche.results.RunFolder} to read, from {@link
 * org.demarche.results.RunWriter} to write:
 *
 * <pre>{@code
 * RunFolder folder = RunFolder.open(Path.of("results/caracas-raid/3f2a9c01b7de"));
 * double[][] settled = folder.readOutcome("settlement");   // [arm][replication - 1], NaN is missing
 * }</pre>
 */
@NullMarked
package org.demarche.results;

import org.jspecify.annotations.NullMarked;
