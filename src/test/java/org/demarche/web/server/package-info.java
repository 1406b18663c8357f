/** Shows what the house refuses. */
@NullMarked
package org.demarche.web.server;

import org.jspecify.annotations.NullMarked;
