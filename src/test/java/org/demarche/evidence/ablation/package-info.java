/** What mechanisms are worth, on made-up cases and on a few of the shipped ones. */
@NullMarked
package org.demarche.evidence.ablation;

import org.jspecify.annotations.NullMarked;
