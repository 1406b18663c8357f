@NullMarked
package org.demarche.analysis.causes;

import org.jspecify.annotations.NullMarked;
