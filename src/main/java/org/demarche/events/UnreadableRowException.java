package org.demarche.events;

/** A row that says nothing that a dated act could be made of. */
final class UnreadableRowException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableRowException(String column) {
    super(column);
  }
}
