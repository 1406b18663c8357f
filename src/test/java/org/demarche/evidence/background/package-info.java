/** The quiet world, counted by hand and for the shipped scenarios. */
@org.jspecify.annotations.NullMarked
package org.demarche.evidence.background;
