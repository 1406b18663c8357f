/** Tests that what the documentation shows can be done. */
@NullMarked
package org.demarche.documentation;

import org.jspecify.annotations.NullMarked;
