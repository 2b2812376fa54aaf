package org.interlock.lrs;

/** How much of actors, verbs and activities a reader gets. Source: xAPI-Communication 2.1.3. */
public enum StatementFormat {
  /** Only what identifies them. */
  IDS,
  /** As they were sent. */
  EXACT,
  /** Verbs and activities as the store knows them, in one language. */
  CANONICAL
}
