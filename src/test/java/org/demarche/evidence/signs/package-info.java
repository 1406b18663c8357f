/** Tests of the signs and of how they are tried. */
@NullMarked
package org.demarche.evidence.signs;

import org.jspecify.annotations.NullMarked;
