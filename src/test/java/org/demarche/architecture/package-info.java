/**
 * Rules of the whole program: which package may see which, which library belongs where, and what
 * would make a run depend on the machine or the moment.
 *
 * <p>Start from {@link org.demarche.architecture.PackageOrderTest}. A rule is one sentence:
 *
 * <pre>{@code
 * @ArchTest
 * static final ArchRule packagesDoNotFormCycles =
 *     slices().matching("org.demarche.(*)..").should().beFreeOfCycles();
 * }</pre>
 */
@NullMarked
package org.demarche.architecture;

import org.jspecify.annotations.NullMarked;
