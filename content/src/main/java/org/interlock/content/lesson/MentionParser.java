package org.interlock.content.lesson;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Recognises citations and glossary terms in running text, where Markdown itself sees nothing but
 * words.
 */
final class MentionParser implements PostProcessor {

  private static final Pattern MENTION =
      Pattern.compile("\\[@([^\\[\\]]+)]|\\[\\[([^\\[\\]|]+)(?:\\|([^\\[\\]]+))?]]");

  @Override
  public Node process(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            split(text);
          }
        });
    return document;
  }

  private static void split(Text text) {
    String words = text.getLiteral();
    Matcher matcher = MENTION.matcher(words);
    int end = 0;
    while (matcher.find()) {
      insert(text, new Text(words.substring(end, matcher.start())));
      insert(text, mention(matcher));
      end = matcher.end();
    }
    text.setLiteral(words.substring(end));
  }

  private static void insert(Text text, Node node) {
    node.setSourceSpans(text.getSourceSpans());
    text.insertBefore(node);
  }

  private static Node mention(Matcher matcher) {
    if (matcher.group(1) != null) {
      return new Citation(Arrays.stream(matcher.group(1).split(",")).map(String::strip).toList());
    }
    String term = matcher.group(2).strip();
    String words = matcher.group(3);
    return new TermReference(term, words == null ? term.replace('-', ' ') : words.strip());
  }
}
