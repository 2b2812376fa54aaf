package org.interlock.content.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.interlock.content.ContentFormatException;
import org.interlock.content.Finding;
import org.interlock.content.lesson.FencedBlocks;
import org.interlock.content.lesson.MarkdownText;
import org.interlock.content.reading.FrontMatter;
import org.interlock.content.reading.YamlValue;

/**
 * Fenced blocks of a lesson stand on the top level, are of a known kind and hold what their kind
 * asks for.
 */
final class FencedBlockCheck {

  private static final Map<String, String> SCHEMAS =
      Map.of(
          "exhibit", "exhibit-block",
          "self-check", "self-check",
          "what-would-you-do", "what-would-you-do",
          "dated-box", "dated-box");

  private final SchemaCheck schemas;

  FencedBlockCheck(SchemaCheck schemas) {
    this.schemas = schemas;
  }

  List<Finding> check(String file, FrontMatter lesson) {
    MarkdownText text = MarkdownText.parse(lesson.text(), lesson.linesBefore());
    List<Finding> findings = new ArrayList<>();
    for (FencedCodeBlock block : text.nodes(FencedCodeBlock.class)) {
      int line = text.lineOf(block);
      if (!(block.getParent() instanceof Document)) {
        findings.add(
            new Finding(
                file,
                line,
                "a fenced block stands inside another block",
                "it at the line's begin"));
        continue;
      }
      try {
        check(file, block, line, findings);
      } catch (ContentFormatException e) {
        findings.add(e.finding());
      }
    }
    return findings;
  }

  private void check(String file, FencedCodeBlock block, int line, List<Finding> findings) {
    String schema = SCHEMAS.get(block.getInfo().strip());
    if (schema != null) {
      List<Finding> wrong = schemas.check(schema, YamlValue.parse(file, block.getLiteral(), line));
      findings.addAll(wrong);
      if (!wrong.isEmpty()) {
        return;
      }
    }
    new FencedBlocks(file).read(block, line);
  }
}
