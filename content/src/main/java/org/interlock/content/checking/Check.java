package org.interlock.content.checking;

/** One subject on which files are held against each other. */
interface Check {

  void check(Corpus corpus, KnownIds known, Findings findings);
}
