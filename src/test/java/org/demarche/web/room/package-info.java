/** Shows that a class can be played in a browser, and that nobody gets what is not theirs. */
@NullMarked
package org.demarche.web.room;

import org.jspecify.annotations.NullMarked;
