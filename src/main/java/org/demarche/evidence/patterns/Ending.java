package org.demarche.evidence.patterns;

/** How a crisis ended. */
public enum Ending {
  /** Both accepted terms on at least one issue: ICB's formal and semi-formal agreements. */
  AGREEMENT,
  /** Both yielded without an agreement. */
  TACIT,
  /** One side withdrew, complied or gave in. */
  UNILATERAL,
  /** One side gave in while the other used force against it. */
  IMPOSED,
  /** It went quiet and neither had yielded. */
  FADED,
  /** It still ran at the horizon. */
  RUNNING
}
