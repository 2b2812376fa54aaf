package org.interlock.content.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.interlock.content.ContentFormatException;

/** A lesson taken apart into its blocks. */
public final class LessonDocument {

  private final MarkdownText text;
  private final List<LessonBlock> blocks;

  private LessonDocument(MarkdownText text, List<LessonBlock> blocks) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
  }

  /**
   * Takes a lesson apart.
   *
   * @param file path of the file, for messages
   * @param markdown the lesson without its front matter
   * @param linesBefore number of lines of the file that stand before the text
   * @throws ContentFormatException if a fenced block lacks something that it must have
   */
  public static LessonDocument parse(String file, String markdown, int linesBefore) {
    MarkdownText text = MarkdownText.parse(markdown, linesBefore);
    FencedBlocks fenced = new FencedBlocks(file);
    List<LessonBlock> blocks = new ArrayList<>();
    for (Node node = text.document().getFirstChild(); node != null; node = node.getNext()) {
      int line = text.lineOf(node);
      if (node instanceof Heading heading) {
        blocks.add(new LessonBlock.Title(line, heading.getLevel(), heading));
      } else if (node instanceof FencedCodeBlock block) {
        blocks.add(fenced.read(block, line));
      } else {
        blocks.add(new LessonBlock.Prose(line, node));
      }
    }
    return new LessonDocument(text, blocks);
  }

  /** The prose of the lesson as one text; fenced blocks hold their own. */
  public MarkdownText text() {
    return text;
  }

  public List<LessonBlock> blocks() {
    return blocks;
  }

  /** The blocks of one kind, in the order of the lesson. */
  public <T extends LessonBlock> List<T> blocks(Class<T> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** All Markdown of the lesson: its prose and what stands in its fenced blocks. */
  public List<MarkdownText> texts() {
    return Stream.concat(Stream.of(text), blocks.stream().flatMap(b -> b.texts().stream()))
        .toList();
  }

  /** The number of words a learner reads at reading speed. */
  public int words() {
    return text.words()
        + blocks.stream()
            .flatMap(block -> block.readTexts().stream())
            .mapToInt(MarkdownText::words)
            .sum();
  }
}
