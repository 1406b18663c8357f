/** Tests of scores, of what they are held against, and of what tells them. */
@NullMarked
package org.demarche.evidence.skill;

import org.jspecify.annotations.NullMarked;
