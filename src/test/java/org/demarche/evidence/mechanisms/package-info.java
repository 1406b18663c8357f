/** What is at work in the base case. */
@org.jspecify.annotations.NullMarked
package org.demarche.evidence.mechanisms;
