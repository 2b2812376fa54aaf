package org.interlock.content.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Draws what is our own in running text: citations, glossary terms and the frames of tables. */
final class MentionHtml implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final LessonLabels labels;
  private final References references;

  MentionHtml(HtmlNodeRendererContext context, LessonLabels labels, References references) {
    this.context = context;
    this.html = context.getWriter();
    this.labels = labels;
    this.references = references;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Citation.class, TermReference.class, ScrollArea.class, Image.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Citation citation) {
      citation(citation);
    } else if (node instanceof TermReference reference) {
      term(reference);
    } else if (node instanceof ScrollArea) {
      scrollArea(node);
    } else {
      children(node);
    }
  }

  private void citation(Citation citation) {
    html.tag("span", Map.of("class", "cites"));
    html.raw("[");
    String separator = "";
    for (String source : citation.sources()) {
      html.raw(separator);
      separator = ", ";
      if (references == References.LINKED) {
        html.tag(
            "a",
            attributes(
                "class",
                "cite",
                "href",
                "#src-" + source,
                "aria-label",
                labels.text("citation", source)));
        html.text(source);
        html.tag("/a");
      } else {
        html.text(source);
      }
    }
    html.raw("]");
    html.tag("/span");
  }

  private void term(TermReference reference) {
    if (references == References.LINKED) {
      html.tag(
          "a",
          attributes(
              "class", "term", "href", "#term-" + reference.term(), "data-term", reference.term()));
      html.text(reference.words());
      html.tag("/a");
    } else {
      html.text(reference.words());
    }
  }

  private void scrollArea(Node area) {
    Map<String, String> attributes =
        attributes(
            "class",
            "table-scroll",
            "role",
            "group",
            "tabindex",
            "0",
            "aria-label",
            labels.text("table"));
    html.line();
    html.tag("div", context.extendAttributes(area, "div", attributes));
    children(area);
    html.tag("/div");
    html.line();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.put(pairs[i], pairs[i + 1]);
    }
    return attributes;
  }
}
