/**
 * A local web server that knows nothing of what it serves: who may ask for what, what it refuses,
 * pages, and streams that tell an open page of a change.
 *
 * <p>Start at {@link org.demarche.web.server.WebServer}. Whatever it serves hands it a table of
 * {@link org.demarche.web.server.Route}s; there is no other way in.
 */
@NullMarked
package org.demarche.web.server;

import org.jspecify.annotations.NullMarked;
