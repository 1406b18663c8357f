/**
 * A place to run: a cluster of Apache Spark. Tasks go out, results come back in order; nothing is
 * shuffled. Built apart from the program and loaded as a plug-in.
 */
@NullMarked
package org.demarche.spark;

import org.jspecify.annotations.NullMarked;
