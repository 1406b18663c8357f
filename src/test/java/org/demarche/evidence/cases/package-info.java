/** Tests of historical cases as tables. */
@org.jspecify.annotations.NullMarked
package org.demarche.evidence.cases;
