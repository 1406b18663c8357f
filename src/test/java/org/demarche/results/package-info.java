/** Tests of the package of the same name. */
@NullMarked
package org.demarche.results;

import org.jspecify.annotations.NullMarked;
