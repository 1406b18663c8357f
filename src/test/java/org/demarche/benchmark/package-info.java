/**
 * JMH benchmarks of the engine on the base case, run by {@code mvn -q -Pbenchmarks test}.
 *
 * <p>Start at {@link org.demarche.benchmark.ReplicationBenchmark}. Its numbers and the commands
 * behind them stand on the site's page {@code performance}. Example: {@code mvn -q -Pbenchmarks
 * test -Djmh.args="ReplicationBenchmark -prof gc"}.
 */
@NullMarked
package org.demarche.benchmark;

import org.jspecify.annotations.NullMarked;
