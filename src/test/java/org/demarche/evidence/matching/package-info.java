/**
 * Tests of history matching on gauges whose plausible region is known, and on crises whose evidence
 * a known draw made.
 */
@NullMarked
package org.demarche.evidence.matching;

import org.jspecify.annotations.NullMarked;
