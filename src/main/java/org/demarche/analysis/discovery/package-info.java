/**
 * Under which assumptions does it happen? Scenario discovery on any folder of results.
 *
 * <p>The folder holds {@code assumptions.csv} ({@code replication,…}) and {@code outcomes.csv}
 * ({@code arm,replication,…}), written by this program or by another. A condition over the columns
 * of the second marks the runs of interest; {@link org.demarche.statistics.discovery.Prim} looks
 * for the box of assumptions that holds many of them and little else, and a noise test decides
 * whether any box is worth telling. Start from {@link org.demarche.analysis.discovery.Discovery}:
 *
 * <pre>{@code
 * DiscoveryQuestion question = DiscoveryQuestion.of("burden_cub > 0.4");
 * Discovery found = Discovery.in(Path.of("results/caracas-raid/3f2a9c01b7de"), question);
 * found.report().boxes().forEach(box -> System.out.println(box.limits()));
 * }</pre>
 */
@NullMarked
package org.demarche.analysis.discovery;

import org.jspecify.annotations.NullMarked;
