package org.demarche.statistics.discovery;

/** How the values of an assumption may be cut. */
public enum ColumnKind {
  /** Real numbers: a limit falls half-way between two values. */
  REAL,
  /** Whole numbers: a limit is one of the values. */
  WHOLE,
  /** Codes 0, 1, 2 … of categories without order: they are dropped one by one. */
  CATEGORY
}
