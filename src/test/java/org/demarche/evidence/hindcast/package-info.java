/** Tests of historical cases. */
@NullMarked
package org.demarche.evidence.hindcast;

import org.jspecify.annotations.NullMarked;
