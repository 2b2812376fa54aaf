package org.interlock.content.lesson;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** The frame around a table that scrolls on a narrow screen, so that the page itself does not. */
final class ScrollArea extends CustomBlock {

  /** Puts a frame around every table of a parsed text. */
  static final class Framing implements PostProcessor {

    @Override
    public Node process(Node document) {
      frameTablesBelow(document);
      return document;
    }

    private static void frameTablesBelow(Node parent) {
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof TableBlock) {
          ScrollArea area = new ScrollArea();
          area.setSourceSpans(List.copyOf(child.getSourceSpans()));
          child.insertBefore(area);
          area.appendChild(child);
          child = area;
        } else {
          frameTablesBelow(child);
        }
      }
    }
  }
}
