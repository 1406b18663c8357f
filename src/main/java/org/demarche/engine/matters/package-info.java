/**
 * What is between governments: a matter is what one state did to another, or a dispute that stood
 * on the eve, and how hot it is by now.
 *
 * <p>Governments take initiatives on matters alone: on those that they are party to while these are
 * warm, and on those of others by their stake. Every act belongs to the matter that brought it
 * forth. A matter that nobody feeds cools, so that a quiet world stays quiet.
 */
@NullMarked
package org.demarche.engine.matters;

import org.jspecify.annotations.NullMarked;
