/**
 * Typical courses: groups of runs and a real run that stands for each.
 *
 * <p>Runs are grouped around medoids, runs whose mean distance to their group is least, so that a
 * chart shows paths that did happen and not averages. {@link
 * org.demarche.statistics.clusters.PathDistance} says how far two paths of rungs are apart, {@link
 * org.demarche.statistics.clusters.KMedoids} groups by any distance:
 *
 * <pre>{@code
 * Clustering clustering = KMedoids.cluster(
 *     paths.size(), 4, (i, j) -> PathDistance.between(paths.get(i), paths.get(j), 180));
 * int typicalRun = clustering.medoids().get(0);
 * }</pre>
 */
@NullMarked
package org.demarche.statistics.clusters;

import org.jspecify.annotations.NullMarked;
