/** Tests of the class without any web. */
@org.jspecify.annotations.NullMarked
package org.demarche.seminar;
