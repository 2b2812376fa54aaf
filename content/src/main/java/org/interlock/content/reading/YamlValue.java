package org.interlock.content.reading;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlock.content.ContentFormatException;
import org.interlock.content.Finding;
import org.interlock.content.LocalisedText;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a YAML file that knows the file and line it stands on.
 *
 * <p>Every reading method fails with a {@link ContentFormatException} that names the place, the
 * value and what was expected there.
 */
public final class YamlValue {

  private final String file;
  private final Node node;
  private final int linesBefore;

  /** The entries, once they were asked for; computing them again does no harm. */
  private Map<String, YamlValue> entries;

  private YamlValue(String file, Node node, int linesBefore) {
    this.file = file;
    this.node = node;
    this.linesBefore = linesBefore;
  }

  /**
   * Parses a whole file.
   *
   * @throws ContentFormatException if the text is not YAML, is empty, repeats a key or has an
   *     anchor
   */
  public static YamlValue parse(String file, String text) {
    return parse(file, text, 0);
  }

  /**
   * Parses YAML that begins somewhere inside a file.
   *
   * @param linesBefore number of lines of the file that stand before the text
   * @throws ContentFormatException if the text is not YAML, is empty, repeats a key or has an
   *     anchor
   */
  public static YamlValue parse(String file, String text, int linesBefore) {
    try {
      Node root = YamlSyntax.parser().compose(new StringReader(text));
      if (root == null) {
        throw new ContentFormatException(
            new Finding(file, linesBefore + 1, "there is no content", "YAML"));
      }
      YamlValue value = new YamlValue(file, root, linesBefore);
      value.refuseTraps();
      return value;
    } catch (YAMLException e) {
      int line =
          e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
              ? marked.getProblemMark().getLine()
              : 0;
      String problem =
          e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
      throw new ContentFormatException(
          new Finding(file, linesBefore + line + 1, "not YAML: " + problem, "YAML"));
    }
  }

  /**
   * Refuses what makes YAML say something else than it shows: a key that stands twice, an anchor.
   */
  private void refuseTraps() {
    if (node.getAnchor() != null) {
      throw wrong("an anchor", "each value written where it is used");
    }
    if (isMapping()) {
      entries().values().forEach(YamlValue::refuseTraps);
    } else if (isSequence()) {
      items().forEach(YamlValue::refuseTraps);
    }
  }

  public String file() {
    return file;
  }

  /** The line of the file on which the value begins, 1 upwards. */
  public int line() {
    return linesBefore + node.getStartMark().getLine() + 1;
  }

  /** The line of the first line of the value's text: for a block scalar the line after its mark. */
  public int textLine() {
    boolean block =
        node instanceof ScalarNode scalar
            && (scalar.getScalarStyle() == ScalarStyle.LITERAL
                || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    return block ? line() + 1 : line();
  }

  /** The kind of value as YAML names it, for instance {@code tag:yaml.org,2002:int}. */
  public String tag() {
    return node.getTag().getValue();
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public boolean isSequence() {
    return node instanceof SequenceNode;
  }

  /** The entries of a mapping in the order of the file; a repeated key is refused. */
  public Map<String, YamlValue> entries() {
    if (entries == null) {
      entries = Collections.unmodifiableMap(readEntries());
    }
    return entries;
  }

  private Map<String, YamlValue> readEntries() {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(describe() + " where keys belong", "a mapping");
    }
    Map<String, YamlValue> read = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlValue key = new YamlValue(file, tuple.getKeyNode(), linesBefore);
      YamlValue value = new YamlValue(file, tuple.getValueNode(), linesBefore);
      if (read.put(key.text(), value) != null) {
        throw key.wrong("key '" + key.text() + "' stands twice", "each key once");
      }
    }
    return read;
  }

  /** The line of a key of this mapping; the mapping's own line if it has no such key. */
  public int lineOfKey(String name) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
          return linesBefore + key.getStartMark().getLine() + 1;
        }
      }
    }
    return line();
  }

  /** The elements of a sequence. */
  public List<YamlValue> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(describe() + " where a list belongs", "a list");
    }
    List<YamlValue> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlValue(file, item, linesBefore));
    }
    return items;
  }

  /** The value of a key, if the mapping has it. */
  public Optional<YamlValue> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /** The value of a key that must be there. */
  public YamlValue at(String key) {
    return find(key)
        .orElseThrow(() -> wrong("key '" + key + "' is missing", "the key '" + key + "'"));
  }

  /** The elements of the list at a key; none if the key is absent. */
  public List<YamlValue> itemsAt(String key) {
    return find(key).map(YamlValue::items).orElse(List.of());
  }

  /** The texts of the list at a key; none if the key is absent. */
  public List<String> textsAt(String key) {
    return itemsAt(key).stream().map(YamlValue::text).toList();
  }

  /** The value as text, as written, whatever its kind. */
  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong(describe() + " where a text belongs", "a text");
    }
    return scalar.getValue().strip();
  }

  public int integer() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw wrong(describe() + " where a whole number belongs", "a whole number");
    }
  }

  public BigDecimal decimal() {
    try {
      return new BigDecimal(text());
    } catch (NumberFormatException e) {
      throw wrong(describe() + " where a number belongs", "a number");
    }
  }

  public boolean truth() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(describe() + " where true or false belongs", "true or false");
    };
  }

  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException e) {
      throw wrong(describe() + " where a day belongs", "a day such as 2026-11-01");
    }
  }

  public LocalisedText localised() {
    return new LocalisedText(at("en").text(), at("fr").text(), at("uk").text());
  }

  /** The value as an author recognises it: scalars in quotes, other kinds by name. */
  public String describe() {
    if (node instanceof ScalarNode) {
      return "'" + text() + "'";
    }
    return isMapping() ? "a mapping" : "a list";
  }

  /** A finding at the place of this value. */
  public Finding finding(String problem, String expected) {
    return new Finding(file, line(), problem, expected);
  }

  private ContentFormatException wrong(String problem, String expected) {
    return new ContentFormatException(finding(problem, expected));
  }
}
