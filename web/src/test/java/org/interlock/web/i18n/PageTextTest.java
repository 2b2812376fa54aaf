package org.interlock.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page's source holds no words of its own, no script, no style, and stays small. */
class PageTextTest {

  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Set<String> SPOKEN_ATTRIBUTES =
      Set.of("title", "alt", "aria-label", "placeholder", "label", "value", "words", "help");
  private static final int LONGEST_PAGE = 150;

  @Test
  void no_page_has_bare_text() throws Exception {
    List<String> bare = new ArrayList<>();
    for (Path page : Pages.all()) {
      collectBareText(parsed(page).getDocumentElement(), page.getFileName().toString(), bare);
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void no_page_has_inline_script_style_or_handler() throws Exception {
    List<String> found = new ArrayList<>();
    for (Path page : Pages.all()) {
      collectInline(parsed(page).getDocumentElement(), page.getFileName().toString(), found);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void no_page_is_longer_than_150_lines() throws IOException {
    for (Path page : Pages.all()) {
      assertThat(Files.readAllLines(page))
          .as(page.toString())
          .hasSizeLessThanOrEqualTo(LONGEST_PAGE);
    }
  }

  private static void collectBareText(Node node, String page, List<String> bare) {
    if (node instanceof Element element) {
      if ("no".equals(element.getAttribute("translate"))) {
        return;
      }
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Node attribute = element.getAttributes().item(i);
        boolean spoken = SPOKEN_ATTRIBUTES.contains(attribute.getNodeName());
        boolean visible =
            !"value".equals(attribute.getNodeName())
                || element.getLocalName().matches("outputText|commandButton");
        if (spoken && visible && hasWords(attribute.getNodeValue())) {
          bare.add(page + ": " + attribute.getNodeName() + "=" + attribute.getNodeValue());
        }
      }
    }
    if (node.getNodeType() == Node.TEXT_NODE && hasWords(node.getNodeValue())) {
      bare.add(page + ": " + node.getNodeValue().strip());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collectBareText(child, page, bare);
    }
  }

  private static boolean hasWords(String text) {
    return LETTERS.matcher(EXPRESSION.matcher(text).replaceAll("").replace("Interlock", "")).find();
  }

  private static void collectInline(Node node, String page, List<String> found) {
    if (node instanceof Element element) {
      boolean inlineScript =
          "script".equals(element.getLocalName()) && !element.hasAttribute("src");
      if (inlineScript || "style".equals(element.getLocalName())) {
        found.add(page + ": <" + element.getNodeName() + ">");
      }
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        if (name.equals("style") || name.matches("on[a-z]+")) {
          found.add(page + ": " + name);
        }
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collectInline(child, page, found);
    }
  }

  private static org.w3c.dom.Document parsed(Path page)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    String source = Files.readString(page).replaceFirst("<!DOCTYPE html>", "");
    return builder.parse(new InputSource(new java.io.StringReader(source)));
  }
}
