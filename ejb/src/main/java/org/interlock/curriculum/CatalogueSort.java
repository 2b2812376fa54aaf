package org.interlock.curriculum;

/** The orders in which the catalogue can be read. */
public enum CatalogueSort {
  /** The common curriculum by level and code, then what nations add: as a career meets them. */
  CURRICULUM,
  /** By title in the reader's language. */
  TITLE,
  /** The shortest first. */
  SHORTEST,
  /** The best match of the searched words first; without words, as {@link #CURRICULUM}. */
  RELEVANCE
}
