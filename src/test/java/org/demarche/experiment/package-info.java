/** Tests of the package of the same name. */
@NullMarked
package org.demarche.experiment;

import org.jspecify.annotations.NullMarked;
