package org.interlock.content.lesson;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.AttributeProviderContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.interlock.content.RichText;

/**
 * Draws Markdown as safe HTML: raw HTML is escaped, addresses that could run script are dropped,
 * outside links hand over neither window nor referrer.
 */
public final class ProseHtml {

  private final Map<Node, String> ids = new IdentityHashMap<>();
  private final HtmlRenderer blocks;
  private final HtmlRenderer inline;

  public ProseHtml(LessonLabels labels, References references) {
    this.blocks = renderer(labels, references).build();
    this.inline = renderer(labels, references).omitSingleParagraphP(true).build();
  }

  private HtmlRenderer.Builder renderer(LessonLabels labels, References references) {
    return HtmlRenderer.builder()
        .nodeRendererFactory(context -> new MentionHtml(context, labels, references))
        .extensions(List.of(TablesExtension.create()))
        .attributeProviderFactory(this::attributes)
        .escapeHtml(true)
        .sanitizeUrls(true);
  }

  /** Draws a block and gives its outermost element an id. */
  String block(Node node, String id) {
    ids.put(node, id);
    return blocks.render(node).strip();
  }

  /** Draws a text of one or more blocks. */
  String blocks(MarkdownText text) {
    StringBuilder html = new StringBuilder();
    for (Node node = text.document().getFirstChild(); node != null; node = node.getNext()) {
      html.append(blocks.render(node));
    }
    return html.toString().strip();
  }

  /** Draws a text of one paragraph without the paragraph. */
  String inline(MarkdownText text) {
    return inline.render(text.document()).strip();
  }

  /** A short text in all its forms. */
  public RichText richText(String markdown) {
    return richText(MarkdownText.parse(markdown, 0));
  }

  RichText richText(MarkdownText text) {
    return new RichText(text.source(), inline(text), MarkdownText.plain(text.document()));
  }

  private AttributeProvider attributes(AttributeProviderContext context) {
    return (node, tag, attributes) -> {
      String id = ids.get(node);
      if (id != null) {
        attributes.put("id", id);
      }
      if (node instanceof Link link && isOutside(link.getDestination())) {
        attributes.put("rel", "noopener noreferrer");
      } else if (node instanceof Link) {
        attributes.remove("rel");
      } else if (node instanceof TableCell cell) {
        attributes.remove("align");
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
          attributes.put("class", "num");
        }
        if (cell.isHeader()) {
          attributes.put("scope", "col");
        }
      }
    };
  }

  private static boolean isOutside(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:");
  }
}
