package org.demarche.events;

/** What can be odd about a row of event data. */
public enum Oddity {
  /** The names of the columns, in the midst of the rows; left out. */
  STRAY_HEADER,
  /** A tab too many in a text; the cells were put back and the row was taken. */
  STRAY_TAB,
  /** An event that was there before, by its id and day; left out. */
  DOUBLED,
  /** An event that its collection has withdrawn, by its id; left out. */
  WITHDRAWN,
  /** It could not be read; left out. */
  UNREADABLE
}
