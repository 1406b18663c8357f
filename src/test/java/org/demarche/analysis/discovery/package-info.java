/** Tests of scenario discovery on folders. */
@org.jspecify.annotations.NullMarked
package org.demarche.analysis.discovery;
