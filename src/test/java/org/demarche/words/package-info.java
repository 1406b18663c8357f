/** Tests of what the program says: the sentences, and that none stands outside their files. */
@NullMarked
package org.demarche.words;

import org.jspecify.annotations.NullMarked;
