package org.interlock.content.lesson;

import java.util.List;
import org.commonmark.node.CustomNode;

/** A place where the text names the sources that it rests on: {@code [@N03, N07]}. */
public final class Citation extends CustomNode {

  private final List<String> sources;

  Citation(List<String> sources) {
    this.sources = List.copyOf(sources);
  }

  /** The ids of the sources in the order of the text. */
  public List<String> sources() {
    return sources;
  }
}
