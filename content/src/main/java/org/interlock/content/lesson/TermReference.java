package org.interlock.content.lesson;

import org.commonmark.node.CustomNode;

/** A place where the text uses a glossary term: {@code [[second-source|second sources]]}. */
public final class TermReference extends CustomNode {

  private final String term;
  private final String words;

  TermReference(String term, String words) {
    this.term = term;
    this.words = words;
  }

  /** The id of the glossary term. */
  public String term() {
    return term;
  }

  /** The words that stand in the text. */
  public String words() {
    return words;
  }
}
