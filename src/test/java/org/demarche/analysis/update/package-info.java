/** Tests of the package of the same name. */
@NullMarked
package org.demarche.analysis.update;

import org.jspecify.annotations.NullMarked;
