package org.interlock.content.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.interlock.content.reading.YamlValue;

/** Says in words what a schema objects to. */
final class SchemaWords {

  private final Schemas schemas;

  SchemaWords(Schemas schemas) {
    this.schemas = schemas;
  }

  /** Whether the objection is to a key that another key of the same mapping rules out. */
  boolean isForbiddenKey(Error error) {
    return error.getKeyword() == null || error.getKeyword().equals("false");
  }

  String problem(Error error, YamlValue place) {
    if (isForbiddenKey(error)) {
      return "key '" + error.getInstanceLocation().getName(-1) + "' does not belong to this kind";
    }
    return switch (error.getKeyword()) {
      case "required" -> "key '" + error.getProperty() + "' is missing";
      case "additionalProperties" -> "unknown key '" + error.getProperty() + "'";
      case "minItems", "maxItems" -> "the list has " + place.items().size() + " entries";
      case "uniqueItems" -> "the list repeats an entry";
      case "minLength" -> "the text is empty";
      case "maxLength" -> "the text has " + place.text().length() + " characters";
      case "minProperties" -> "the mapping is empty";
      default -> place.describe();
    };
  }

  String expected(Error error) {
    if (isForbiddenKey(error)) {
      return "only keys of this kind";
    }
    JsonNode rule = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "required" -> described(property(error)).orElse("the key '" + error.getProperty() + "'");
      case "additionalProperties" -> "one of " + String.join(", ", keys(error));
      case "enum" -> "one of " + String.join(", ", texts(rule));
      case "const" -> "'" + rule.asText() + "'";
      case "type" -> type(rule.asText());
      case "minItems" -> "at least " + rule.asText();
      case "maxItems" -> "at most " + rule.asText();
      case "uniqueItems" -> "each entry once";
      case "minLength" -> "a text";
      case "maxLength" -> "at most " + rule.asText() + " characters";
      case "minProperties" -> "at least one key";
      case "minimum" -> "a number not less than " + rule.asText();
      case "maximum" -> "a number not greater than " + rule.asText();
      default -> described(schemaOf(error)).orElse(error.getMessage());
    };
  }

  private static String type(String type) {
    return switch (type) {
      case "string" -> "a text (in quotes if it looks like a number)";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      default -> "a mapping";
    };
  }

  /** The schema that holds the keyword which objects. */
  private JsonNode schemaOf(Error error) {
    JsonNode node = schemas.document(error.getSchemaLocation().getAbsoluteIri().toString());
    NodePath path = error.getSchemaLocation().getFragment();
    for (int i = 0; i < path.getNameCount() - 1; i++) {
      Object element = path.getElement(i);
      node = element instanceof Integer n ? node.path(n) : node.path(element.toString());
    }
    return node;
  }

  private JsonNode property(Error error) {
    JsonNode property = schemaOf(error).path("properties").path(error.getProperty());
    String reference = property.path("$ref").asText();
    if (reference.isEmpty()) {
      return property;
    }
    String[] halves = reference.split("#", 2);
    return schemas.document("classpath:schema/" + halves[0]).at(halves[1]);
  }

  private static Optional<String> described(JsonNode schema) {
    return Optional.ofNullable(schema.path("description").textValue());
  }

  private List<String> keys(Error error) {
    List<String> keys = new ArrayList<>();
    schemaOf(error).path("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
