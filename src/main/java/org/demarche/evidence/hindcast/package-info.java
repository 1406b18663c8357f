/**
 * Historical cases: what the model says of them, given what was known on day 0, held against what
 * happened.
 *
 * <p>A case is a folder with two files: {@code scenario.yaml}, an ordinary scenario, and {@code
 * record.yaml}, the dated milestones with their sources. A milestone names an outcome of the
 * scenario. {@link org.demarche.evidence.hindcast.HindcastCase} reads and checks both; {@link
 * org.demarche.evidence.hindcast.Hindcast} runs the scenario and scores each milestone, beside a
 * reference forecaster whose base rates stand in the record. Nothing here knows a case by name.
 *
 * <pre>{@code
 * for (Path folder : CaseFolders.list(List.of(Path.of("scenarios/hindcast")))) {
 *   HindcastCase found = HindcastCase.load(folder);
 *   ...
 * }
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.demarche.evidence.hindcast;
