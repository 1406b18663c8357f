@NullMarked
package org.demarche.seminar.paper;

import org.jspecify.annotations.NullMarked;
