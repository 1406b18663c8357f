/**
 * The local web application. {@link org.demarche.web.server} is the house: the server and what it
 * refuses. {@link org.demarche.web.room} is its first door, the seminar.
 */
@NullMarked
package org.demarche.web;

import org.jspecify.annotations.NullMarked;
