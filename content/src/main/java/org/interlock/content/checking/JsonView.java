package org.interlock.content.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.interlock.content.reading.YamlValue;

/** A YAML value as JSON, the form in which schemas judge it. */
final class JsonView {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonView() {}

  static JsonNode of(YamlValue value) {
    if (value.isMapping()) {
      ObjectNode object = JSON.objectNode();
      value.entries().forEach((key, entry) -> object.set(key, of(entry)));
      return object;
    }
    if (value.isSequence()) {
      ArrayNode array = JSON.arrayNode();
      value.items().forEach(item -> array.add(of(item)));
      return array;
    }
    String text = value.text();
    return switch (value.tag()) {
      case "tag:yaml.org,2002:int" -> JSON.numberNode(new BigInteger(text));
      case "tag:yaml.org,2002:float" -> JSON.numberNode(new BigDecimal(text));
      case "tag:yaml.org,2002:bool" -> JSON.booleanNode(Boolean.parseBoolean(text));
      case "tag:yaml.org,2002:null" -> JSON.nullNode();
      default -> JSON.textNode(text);
    };
  }
}
