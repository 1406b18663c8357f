/** Tests of stories. */
@NullMarked
package org.demarche.report.story;

import org.jspecify.annotations.NullMarked;
