package org.interlock.content.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A piece of Markdown that knows where in its file it stands. */
public final class MarkdownText {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .postProcessor(new MentionParser())
          .postProcessor(new ScrollArea.Framing())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** A word: letters or digits, with what joins them inside a word. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.,/][\\p{L}\\p{N}]+)*");

  private final String source;
  private final Node document;
  private final int linesBefore;

  private MarkdownText(String source, int linesBefore) {
    this.source = source;
    this.document = PARSER.parse(source);
    this.linesBefore = linesBefore;
  }

  /**
   * Parses a text.
   *
   * @param linesBefore number of lines of the file that stand before the text
   */
  public static MarkdownText parse(String markdown, int linesBefore) {
    return new MarkdownText(markdown, linesBefore);
  }

  /** The text as written. */
  public String source() {
    return source;
  }

  /** The root of the parsed text. */
  public Node document() {
    return document;
  }

  /** The line of the file on which a node of this text begins, 1 upwards. */
  public int lineOf(Node node) {
    for (Node place = node; place != null; place = place.getParent()) {
      List<SourceSpan> spans = place.getSourceSpans();
      if (!spans.isEmpty()) {
        return linesBefore + spans.get(0).getLineIndex() + 1;
      }
    }
    return linesBefore + 1;
  }

  /** The places where sources are cited, one for each source. */
  public List<Mention> citations() {
    List<Mention> mentions = new ArrayList<>();
    visit(
        document,
        node -> {
          if (node instanceof Citation citation) {
            citation.sources().forEach(id -> mentions.add(new Mention(id, lineOf(node))));
          }
        });
    return mentions;
  }

  /** The places where glossary terms are used. */
  public List<Mention> terms() {
    List<Mention> mentions = new ArrayList<>();
    visit(
        document,
        node -> {
          if (node instanceof TermReference reference) {
            mentions.add(new Mention(reference.term(), lineOf(node)));
          }
        });
    return mentions;
  }

  /** The nodes of one type, in the order of the text. */
  public <T extends Node> List<T> nodes(Class<T> type) {
    List<T> found = new ArrayList<>();
    visit(
        document,
        node -> {
          if (type.isInstance(node)) {
            found.add(type.cast(node));
          }
        });
    return found;
  }

  /** The number of words a learner reads; fenced blocks are not counted. */
  public int words() {
    Matcher matcher = WORD.matcher(plain(document));
    int words = 0;
    while (matcher.find()) {
      words++;
    }
    return words;
  }

  /** The words below a node without marks and citations. */
  public static String plain(Node root) {
    StringBuilder out = new StringBuilder();
    visit(
        root,
        node -> {
          if (node instanceof Text text) {
            out.append(text.getLiteral());
          } else if (node instanceof Code code) {
            out.append(code.getLiteral());
          } else if (node instanceof TermReference reference) {
            out.append(reference.words());
          } else if (node instanceof SoftLineBreak
              || node instanceof HardLineBreak
              || node instanceof TableCell
              || node instanceof Block) {
            out.append(' ');
          }
        });
    return out.toString().strip().replaceAll("\\s+", " ").replaceAll(" (?=[.,;:!?])", "");
  }

  private static void visit(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child, visitor);
    }
  }

  /**
   * A place where the text names something by its id.
   *
   * @param id id of the source or term
   * @param line line of the file, 1 upwards
   */
  public record Mention(String id, int line) {}
}
