package org.demarche.model;

/** What a government may depend on another for. */
public enum DependenceKind {
  /** Fuel supply. */
  OIL,
  /** Goods and services. */
  TRADE,
  /** Money sent home by workers abroad. */
  REMITTANCES,
  /** Arms, guarantees, personnel. */
  SECURITY,
  /** Aid, credit and budget support. */
  AID
}
